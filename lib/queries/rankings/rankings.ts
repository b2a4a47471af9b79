import 'server-only';
import { db } from '@/lib/db/client';
import { toDecimal } from '@/lib/db/rows';
import { comparabilityOf, type Edition } from '@/lib/domain/editions/edition';
import type { Figure } from '@/lib/domain/figures/figure';
import { aggregateOf, defaultIndex, overall, type RankedLevel } from '@/lib/domain/vocabulary';
import { type Home, type RankingShelf, storyParts } from '@/lib/views/home';
import type { Announcement, Ranking, YearCoverage } from '@/lib/views/rankings/ranking';
import { listDimensions } from '../editions/dimensions';
import { getIndex, listComparability, listEditionsOf, listIndices } from '../editions/editions';
import { listFigures } from '../figures/read-figures';
import { perRelease } from '../releases/per-release';
import { listRegions } from '../units/units';
import { listDimensionFigures, listOverallFigures } from './dimension-figures';
import { holds, listGroups } from './groups';
import { getRankBounds } from './rank-bounds';
import { getRankingTable } from './ranking-tables';

/** The ranking of one edition, by the whole index or one dimension; null when there is no such edition. */
export const getRanking = (
  index: string,
  year: number,
  level: RankedLevel,
  dimension: string = overall,
): Promise<Ranking | null> => readRanking(index, year, level, dimension);

/** Kept, because every page of a province needs the newest ranking of each index. */
const readRanking = perRelease(computeRanking);

async function computeRanking(
  index: string,
  year: number,
  level: RankedLevel,
  dimension: string,
): Promise<Ranking | null> {
  const editions = await listEditionsOf(index, level);
  const edition = editions.find((known) => known.year === year);
  const info = await getIndex(index);
  if (!edition || !info) return null;

  const [figures, { regions }, groups, announcements] = await Promise.all([
    listDimensionFigures(index, level, dimension),
    listRegions(year),
    dimension === overall ? listGroups(index, level, year) : [],
    dimension === overall && level === 'province' ? listAnnouncements(index, year) : [],
  ]);
  const { table, previous, caution } = await getRankingTable({
    index: info,
    edition,
    dimension,
    figures,
    boundsOf: (of) => getRankBounds(index, level, of, dimension),
    groupOf: (value) => groups.find((group) => holds(group, value))?.group ?? null,
  });
  const ofYear = (measure: Figure['measure']) =>
    figures.find(
      (figure) => figure.unit === aggregateOf[level] && figure.year === year && figure.measure === measure,
    ) ?? null;
  return {
    index: info,
    edition: { ...edition, level },
    previous,
    caution,
    table,
    average: ofYear('average'),
    highest: ofYear('highest'),
    lowest: ofYear('lowest'),
    coverage: editions.map((known) => toCoverage(known, figures)),
    regions: level === 'province' ? regions : [],
    groups: groups.map(({ group }) => group),
    announcements,
    dimensions: (await listDimensions()).get(edition.framework ?? '') ?? [],
  };
}

function toCoverage({ year, units, status }: Edition, figures: readonly Figure[]): YearCoverage {
  const ranks = figures.filter(
    (figure) => figure.year === year && figure.measure === 'rank' && figure.value !== null,
  );
  return {
    year,
    known: ranks.length,
    of: ranks[0]?.rankedOf ?? units ?? ranks.length,
    located: status === 'published',
  };
}

async function listAnnouncements(index: string, year: number): Promise<Announcement[]> {
  const rows = await db().announcement.findMany({
    where: { untilRelease: null, indexCode: index, year },
    include: { source: { select: { code: true, publisher: true } } },
  });
  return rows.map(({ statement, value, decimals, source }) => ({
    statement,
    value: toDecimal(value, decimals),
    source,
  }));
}

/** The latest ranking of provinces by the index of the front page, and the national average over the years. */
export async function getHome(): Promise<Home | null> {
  const [editions, figures, exceptions, story] = await Promise.all([
    listEditionsOf(defaultIndex, 'province'),
    listOverallFigures(defaultIndex, 'province'),
    listComparability(),
    getStory(),
  ]);
  const published = editions.filter(({ status }) => status === 'published');
  const last = published.at(-1);
  const latest = last && (await getRanking(defaultIndex, last.year, 'province'));
  if (!latest) return null;
  return {
    latest,
    averages: published.map((edition) => ({
      edition,
      figure:
        figures.find(
          ({ unit, year, measure }) =>
            unit === aggregateOf.province && year === edition.year && measure === 'average',
        ) ?? null,
      broken: comparabilityOf(edition, overall, exceptions) === 'no',
    })),
    story,
    awaited: editions.find(({ status, year }) => status === 'not-located' && year > last.year) ?? null,
  };
}

async function getStory(): Promise<Home['story']> {
  const figures = await listFigures({ key: { in: Object.values(storyParts) } });
  const found = Object.entries(storyParts).flatMap(([part, id]) => {
    const figure = figures.find((known) => known.id === id && known.value !== null);
    return figure ? [[part, figure] as const] : [];
  });
  return found.length === Object.keys(storyParts).length
    ? (Object.fromEntries(found) as Home['story'])
    : null;
}

/** The indices with national rankings, each with its years and how much of each is known. */
export async function listRankingShelves(): Promise<RankingShelf[]> {
  const shelves = (await listIndices()).flatMap((index) =>
    (['province', 'ministry'] as const).map(async (level): Promise<RankingShelf> => {
      const [editions, figures] = await Promise.all([
        listEditionsOf(index.code, level),
        listOverallFigures(index.code, level),
      ]);
      return { index, level, years: editions.map((edition) => toCoverage(edition, figures)) };
    }),
  );
  return (await Promise.all(shelves)).filter(({ years }) => years.length > 0);
}
