import { useTranslations } from 'next-intl';
import { type Locale, routes } from '@/lib/routes';
import { SearchForm } from '../search/search-form';
import { Page } from './page';

/** The answer to a wrong address, with links to the parts of the site. */
export function NotFound({ locale }: { locale: Locale }) {
  const t = useTranslations('notFound');
  return (
    <Page locale={locale} path={routes.home(locale)}>
      <h1 className="mt-12">{t('title')}</h1>
      <p className="mt-4 max-w-[60ch] text-lg">{t('text')}</p>
      <SearchForm locale={locale} large className="mt-6 max-w-lg" />
      <ul className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
        <li>
          <a href={routes.rankings(locale)}>{t('rankings')}</a>
        </li>
        <li>
          <a href={routes.provinces(locale)}>{t('provinces')}</a>
        </li>
        <li>
          <a href={routes.home(locale)}>{t('home')}</a>
        </li>
      </ul>
    </Page>
  );
}
