import { useTranslations } from 'next-intl';
import { inLocale, type Locale, routes } from '@/lib/routes';
import { ToneMark } from '../figures/tone-mark';
import { SearchForm } from '../search/search-form';

const sections = [
  'rankings',
  'movers',
  'provinces',
  'ministries',
  'dimensions',
  'maps',
  'comparison',
  'sources',
  'data',
] as const;

/** A part of the site that pages belong to; the method is reached from the footer. */
export type Section = (typeof sections)[number] | 'method';

interface SiteHeaderProps {
  locale: Locale;
  path: string;
  section?: Section | undefined;
  query?: string | undefined;
}

/** The site's mark, its sections, the search and the other language. */
export function SiteHeader({ locale, path, section, query }: SiteHeaderProps) {
  const t = useTranslations('header');
  const other = locale === 'vi' ? 'en' : 'vi';
  return (
    <header className="no-print wrap flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule py-3 md:gap-x-7">
      <a href="#noi-dung" className="sr-only focus:not-sr-only focus:absolute focus:bg-paper focus:p-2">
        {t('skip')}
      </a>
      <a
        href={routes.home(locale)}
        className="flex min-h-9 items-center gap-1.5 text-lg font-semibold tracking-tight no-underline"
      >
        <ToneMark kind="rise" className="text-accent" />
        {t('brand')}
      </a>
      <nav
        aria-label={t('nav')}
        className="site-nav order-last flex w-full flex-wrap gap-x-4 text-sm sm:gap-x-5 sm:text-[0.9375rem]"
      >
        {sections.map((name) => (
          <a key={name} href={routes[name](locale)} aria-current={name === section ? 'page' : undefined}>
            {t(`sections.${name}`)}
          </a>
        ))}
      </nav>
      <SearchForm locale={locale} query={query} className="ml-auto w-28 grow sm:w-64 sm:grow-0" />
      <a
        href={inLocale(path, other)}
        hrefLang={other}
        lang={other}
        className="grid min-h-9 place-items-center text-[0.9375rem]"
      >
        <span className="max-sm:sr-only">{other === 'en' ? 'English' : 'Tiếng Việt'}</span>
        <span aria-hidden="true" className="sm:hidden">
          {other.toUpperCase()}
        </span>
      </a>
    </header>
  );
}
