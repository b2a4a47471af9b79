import 'server-only';
import type { Dimension } from '@/lib/domain/editions/dimension';
import { isFullyRanked } from '@/lib/domain/editions/edition';
import type { Figure } from '@/lib/domain/figures/figure';
import { toWhole } from '@/lib/domain/figures/figure';
import { toSeries } from '@/lib/domain/series/series';
import type { Unit } from '@/lib/domain/units/unit';
import { groupBy } from '@/lib/domain/values/group-by';
import { aggregateOf, overall, type RankedLevel } from '@/lib/domain/vocabulary';
import type { IndexHistory, RankedUnit } from '@/lib/views/units/province';
import { listDimensions } from '../editions/dimensions';
import { listComparability, listEditionsOf } from '../editions/editions';
import { listOverallFigures } from '../rankings/dimension-figures';
import { listMinistries, listProvinceEras } from './units';

/** An index of one unit over all its eras, with its dimensions and the averages of its level. */
export async function getHistory(
  index: IndexHistory['index'],
  level: RankedLevel,
  eras: readonly Unit[],
  figures: readonly Figure[],
): Promise<IndexHistory> {
  const [editions, exceptions, frameworks, national] = await Promise.all([
    listEditionsOf(index.code, level),
    listComparability(),
    listDimensions(),
    listOverallFigures(index.code, level),
  ]);
  const shared = { index, editions, exceptions, eras, figures };
  const fullyRanked = new Set(
    editions.filter((edition) => isFullyRanked(edition, national, index)).map(({ year }) => year),
  );
  const entries = toSeries({ ...shared, fullyRanked });
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

/** The ranks of every other unit of the level in an index, a list for each unit. */
export async function listOtherRanks(
  index: string,
  level: RankedLevel,
  own: readonly Unit[],
): Promise<RankedUnit['others']> {
  const figures = await listOverallFigures(index, level);
  const ranks = figures.filter(({ measure }) => measure === 'rank');
  const units = level === 'province' ? await listProvinceEras() : await listMinistries();
  const slugs = new Set(units.map(({ slug }) => slug));
  const others = ranks.filter(({ unit }) => slugs.has(unit) && !own.some(({ slug }) => slug === unit));
  return [...groupBy(others, ({ unit }) => unit).values()].map((ofUnit) =>
    ofUnit.map((figure) => ({ year: figure.year, value: toWhole(figure) })),
  );
}
