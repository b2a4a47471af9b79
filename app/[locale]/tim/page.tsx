import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { SearchResults } from '@/components/search/search-results';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseLocale, parseQuery } from '@/lib/params';
import { readsLikeClaim } from '@/lib/queries/checker/checker';
import { searchPages } from '@/lib/queries/search';
import { routes } from '@/lib/routes';

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<'/[locale]/tim'>): Promise<Metadata> {
  const locale = parseLocale(await params) ?? notFound();
  const query = parseQuery((await searchParams).q);
  const t = await getTranslations({ locale, namespace: 'searchPage' });
  return {
    ...toMetadata({
      title: query ? t('title', { query }) : t('empty'),
      description: t('description'),
      locale,
      path: routes.search(locale),
    }),
    // search engines should not list answers to arbitrary words
    ...(query && { robots: { index: false } }),
  };
}

export default async function SearchPage({ params, searchParams }: PageProps<'/[locale]/tim'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);
  const query = parseQuery((await searchParams).q);
  const [answer, isClaim] = await Promise.all([searchPages(query), readsLikeClaim(query)]);

  return (
    <Page locale={locale} path={routes.search(locale, query)} query={query}>
      <SearchResults query={query} answer={answer} isClaim={isClaim} locale={locale} />
    </Page>
  );
}
