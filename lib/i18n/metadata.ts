import type { Metadata } from 'next';
import { inLocale, type Locale } from '@/lib/routes';

interface PageMeta {
  title: string;
  description: string;
  locale: Locale;
  path: string;
  /** for pages that are another page's variant: the one to index */
  canonical?: string;
}

/** Title, description, canonical address and the page's twin in the other language. */
export function toMetadata({ title, description, locale, path, canonical = path }: PageMeta): Metadata {
  const languages = {
    vi: inLocale(canonical, 'vi'),
    en: inLocale(canonical, 'en'),
    'x-default': inLocale(canonical, 'vi'),
  };
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
    },
  };
}
