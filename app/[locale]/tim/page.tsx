import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { SearchResults } from '@/components/units/search-results';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseLocale, parseQuery } from '@/lib/params';
import { searchProvinces } from '@/lib/queries/search';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[locale]/tim'>): Promise<Metadata> {
  const locale = parseLocale(await params) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'searchPage' });
  return toMetadata({
    title: t('empty'),
    description: t('description'),
    locale,
    path: routes.search(locale),
  });
}

export default async function SearchPage({ params, searchParams }: PageProps<'/[locale]/tim'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);
  const query = parseQuery((await searchParams).q);
  const results = await searchProvinces(query);

  return (
    <Page locale={locale} path={routes.search(locale, query)} query={query}>
      <SearchResults query={query} results={results} locale={locale} />
    </Page>
  );
}
