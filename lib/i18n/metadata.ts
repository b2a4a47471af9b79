import type { Metadata } from 'next';
import { inLocale, type Locale, routes } from '@/lib/routes';

/** How large share pictures are, in pixels. */
export const shareSize = { width: 1200, height: 630 };

interface PageMeta {
  title: string;
  description: string;
  locale: Locale;
  path: string;
  /** for pages that are another page's variant: the one to index */
  canonical?: string;
  /** what the page's share picture is called (lib/params/share-picture.ts); without one, the site's */
  picture?: string;
}

/** Title, description, canonical address and the page's twin in the other language. */
export function toMetadata({
  title,
  description,
  locale,
  path,
  canonical = path,
  picture = 'trang',
}: PageMeta): Metadata {
  const languages = {
    vi: inLocale(canonical, 'vi'),
    en: inLocale(canonical, 'en'),
    'x-default': inLocale(canonical, 'vi'),
  };
  const image = { url: routes.sharePicture(locale, picture), ...shareSize, alt: title };
  return {
    title,
    description,
    alternates: { canonical, languages },
    openGraph: {
      title,
      description,
      url: canonical,
      type: 'article',
      locale: locale === 'vi' ? 'vi_VN' : 'en_GB',
      images: [image],
    },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  };
}
