import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { Movers } from '@/components/movers/movers';
import { toMetadata } from '@/lib/i18n/metadata';
import { shortNameOf } from '@/lib/i18n/names';
import { parseRanking } from '@/lib/params';
import { getIndex } from '@/lib/queries/editions/editions';
import { getMovers } from '@/lib/queries/rankings/movers';
import { getCurrentRelease } from '@/lib/queries/releases/current-release';
import { type Locale, type RankingAddress, routes } from '@/lib/routes';
import { toExhibitId } from '@/lib/routes/exhibits';

type Params = Promise<{ locale: string; index: string; year: string }>;
type Level = RankingAddress['level'];

/** The page of a year's movers, for provinces or ministries. */
export async function MoversPage({ params, level }: { params: Params; level: Level }) {
  const { locale, ...address } = parseRanking(await params, level) ?? notFound();
  setRequestLocale(locale);
  const movers = (await getMovers(address.index, address.year, level)) ?? notFound();
  const path = routes.moversOfYear(locale, address);
  const { title } = await toWords(locale, address);
  const trail = [{ name: title, path }];

  return (
    <Page locale={locale} path={path} section="movers" trail={trail}>
      <Movers movers={movers} release={await getCurrentRelease()} locale={locale} address={address} />
    </Page>
  );
}

/** Title and description of a year's movers. */
export async function moversMetadata(params: Params, level: Level): Promise<Metadata> {
  const { locale, ...address } = parseRanking(await params, level) ?? notFound();
  return toMetadata({
    ...(await toWords(locale, address)),
    isExhibit: true,
    locale,
    path: routes.moversOfYear(locale, address),
    picture: toExhibitId({ kind: 'movers', ...address }),
  });
}

async function toWords(locale: Locale, { index: code, year, level }: RankingAddress) {
  const index = (await getIndex(code)) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'movers.meta' });
  const values = { index: shortNameOf(index, locale), year, level };
  return { title: t('title', values), description: t('description', values) };
}
