import 'server-only';
import type { Dimension } from '@/lib/domain/editions/dimension';
import { isFullyRanked } from '@/lib/domain/editions/edition';
import type { Figure } from '@/lib/domain/figures/figure';
import { toSeries } from '@/lib/domain/series/series';
import type { Unit } from '@/lib/domain/units/unit';
import { aggregateOf, overall, type RankedLevel } from '@/lib/domain/vocabulary';
import type { IndexHistory } from '@/lib/views/units/province';
import { listDimensions } from '../editions/dimensions';
import { listComparability, listEditionsOf } from '../editions/editions';
import { listOverallFigures } from '../rankings/dimension-figures';
import { getRankBounds } from '../rankings/rank-bounds';

/** An index of one unit over all its eras, with its dimensions and the averages of its level. */
export async function getHistory(
  index: IndexHistory['index'],
  level: RankedLevel,
  eras: readonly Unit[],
  figures: readonly Figure[],
): Promise<IndexHistory> {
  const editions = await listEditionsOf(index.code, level);
  const published = editions.filter(({ status }) => status === 'published');
  const [exceptions, frameworks, national, bounds] = await Promise.all([
    listComparability(),
    listDimensions(),
    listOverallFigures(index.code, level),
    Promise.all(
      published.map(
        async ({ year }) => [year, await getRankBounds(index.code, level, year, overall)] as const,
      ),
    ),
  ]);
  const boundsIn = new Map(bounds);
  const shared = { index, editions, exceptions, eras, figures };
  const fullyRanked = new Set(
    editions.filter((edition) => isFullyRanked(edition, national, index)).map(({ year }) => year),
  );
  const entries = toSeries({
    ...shared,
    fullyRanked,
    boundOf: (slug, year) => boundsIn.get(year)?.get(slug)?.rank,
  });
  const has = (framework: string | null, code: string) =>
    framework !== null && (frameworks.get(framework)?.some((known) => known.code === code) ?? false);
  const codes = [
    ...new Set(
      figures
        .filter((figure) => figure.index === index.code && figure.dimension !== overall)
        .map(({ dimension }) => dimension),
    ),
  ];
  const seriesOf = new Map(
    codes.map((code) => [
      code,
      toSeries({ ...shared, dimension: code, inFramework: ({ framework }) => has(framework, code) }),
    ]),
  );

  const years = [...editions].reverse().flatMap(({ year, framework }) => {
    const known = (frameworks.get(framework ?? '') ?? []).flatMap((dimension) => {
      const entry = seriesOf.get(dimension.code)?.find((candidate) => candidate.year === year);
      return entry ? [{ dimension, entry }] : [];
    });
    const filled = known.filter(({ entry }) => hasContent(entry));
    if (filled.length === 0) return [];
    const ofKind = (kind: Dimension['kind']) => filled.filter(({ dimension }) => dimension.kind === kind);
    return [{ year, fields: ofKind('field'), blocks: ofKind('block') }];
  });
  return {
    index,
    entries,
    averages: national.filter(({ unit, measure }) => unit === aggregateOf[level] && measure === 'average'),
    dimensions: years,
  };
}

const hasContent = ({ rank, value, rankChange, pointChange }: IndexHistory['entries'][number]): boolean =>
  rank !== null || value !== null || rankChange.kind === 'stated' || pointChange.kind === 'stated';
