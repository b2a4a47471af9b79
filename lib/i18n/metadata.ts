import type { Metadata } from 'next';
import { inLocale, type Locale, routes } from '@/lib/routes';

/** The size of a share picture in pixels. */
export const shareSize = { width: 1200, height: 630 };

interface PageMeta {
  title: string;
  description: string;
  locale: Locale;
  path: string;
  /** for a variant of another page: the page that search engines should list */
  canonical?: string;
  /** the name of the page's share picture (lib/params/share-picture.ts); without one, the picture of the site */
  picture?: string;
}

/** Title, description, canonical address and share picture of a page, and its address in the other language. */
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
