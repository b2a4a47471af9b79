import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { Movers } from '@/components/movers/movers';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseRanking } from '@/lib/params';
import { getMovers } from '@/lib/queries/movers';
import { type RankingAddress, routes } from '@/lib/routes';

type Params = Promise<{ locale: string; index: string; year: string }>;
type Level = RankingAddress['level'];

/** The movers of provinces and of ministries are one page. */
export async function MoversPage({ params, level }: { params: Params; level: Level }) {
  const { locale, ...address } = parseRanking(await params, level) ?? notFound();
  setRequestLocale(locale);
  const movers = (await getMovers(address.index, address.year, level)) ?? notFound();

  return (
    <Page locale={locale} path={routes.moversOfYear(locale, address)} section="movers">
      <Movers movers={movers} locale={locale} address={address} />
    </Page>
  );
}

export async function moversMetadata(params: Params, level: Level): Promise<Metadata> {
  const { locale, ...address } = parseRanking(await params, level) ?? notFound();
  const [t, names] = await Promise.all([
    getTranslations({ locale, namespace: 'movers.meta' }),
    getTranslations({ locale, namespace: 'ranking.meta.index' }),
  ]);
  const values = { index: names(address.index as 'par'), year: address.year, level };
  return toMetadata({
    title: t('title', values),
    description: t('description', values),
    locale,
    path: routes.moversOfYear(locale, address),
  });
}
