import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { Ranking } from '@/components/rankings/ranking';
import { RankingDataset } from '@/components/rankings/ranking-dataset';
import { toMetadata } from '@/lib/i18n/metadata';
import { shortNameOf } from '@/lib/i18n/names';
import { parseRanking, parseSelection } from '@/lib/params';
import { getIndex } from '@/lib/queries/editions/editions';
import { getRankPaths } from '@/lib/queries/rankings/rank-paths';
import { getRanking } from '@/lib/queries/rankings/rankings';
import { getCurrentRelease } from '@/lib/queries/releases/current-release';
import { type Locale, type RankingAddress, routes } from '@/lib/routes';
import { toExhibitId } from '@/lib/routes/exhibits';
import { hasSelection } from '@/lib/views/rankings/ranking';

type Params = Promise<{ locale: string; index: string; year: string }>;
type Search = Promise<Record<string, string | string[] | undefined>>;
type Level = RankingAddress['level'];

/** The rankings of provinces and of ministries are one page; what its query sorts by and shows must exist. */
export async function RankingPage({
  params,
  search,
  level,
}: {
  params: Params;
  search: Search;
  level: Level;
}) {
  const { locale, ...address } = parseRanking(await params, level) ?? notFound();
  const view = parseSelection(await search) ?? notFound();
  setRequestLocale(locale);
  const ranking = (await getRanking(address.index, address.year, level)) ?? notFound();
  if (!hasSelection(ranking, view)) notFound();
  const paths = await getRankPaths(address.index, level);
  const path = routes.ranking(locale, address);
  const words = await toWords(locale, address);

  return (
    <Page locale={locale} path={path} section="rankings" trail={[{ name: words.title, path }]}>
      <Ranking
        ranking={ranking}
        paths={paths}
        release={await getCurrentRelease()}
        locale={locale}
        address={address}
        view={view}
      />
      <RankingDataset ranking={ranking} locale={locale} address={address} words={words} />
    </Page>
  );
}

/** Title, description and share picture of a ranking; its sorted and filtered views name it as canonical. */
export async function rankingMetadata(params: Params, level: Level): Promise<Metadata> {
  const { locale, ...address } = parseRanking(await params, level) ?? notFound();
  return toMetadata({
    ...(await toWords(locale, address)),
    isExhibit: true,
    locale,
    path: routes.ranking(locale, address),
    picture: toExhibitId({ kind: 'ranking', ...address }),
  });
}

async function toWords(locale: Locale, { index: code, year, level }: RankingAddress) {
  const index = (await getIndex(code)) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'ranking.meta' });
  const values = { index: shortNameOf(index, locale), year, level };
  return { title: t('title', values), description: t('description', values) };
}
