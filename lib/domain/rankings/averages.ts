import type { Edition, IndexInfo } from '../editions/edition';
import { type Figure, isKnown, type KnownFigure } from '../figures/figure';
import { type Decimal, meanOfDecimals } from '../values/decimal';
import { groupBy } from '../values/group-by';
import type { RankingRow, RankingTable } from './ranking-table';

/** An average that we compute, with how many values of how many units it stands on. */
export interface ComputedMean {
  value: Decimal;
  base: number;
  of: number;
}

/** What an average of a ranking is made from. */
interface Averaged {
  table: Pick<RankingTable, 'rows' | 'of' | 'unranked'>;
  edition: Pick<Edition, 'units'>;
  index: Pick<IndexInfo, 'decimals'>;
}

/**
 * The values that can stand on one scale: those of the measure and maximum that most rows have. Points
 * out of different maxima and percents are never put together.
 */
export function toComparableValues(rows: readonly RankingRow[]): { row: RankingRow; value: KnownFigure }[] {
  const known = rows.flatMap((row) => (isKnown(row.value) ? [{ row, value: row.value }] : []));
  const sets = [...groupBy(known, ({ value }) => value.measure).values()];
  return sets.reduce((most, set) => (set.length > most.length ? set : most), []);
}

/** Below this share an average would be that of the units that happen to be found. */
const isEnough = (known: number, of: number): boolean => known * 4 >= of * 3;

/** The mean of values, or null where fewer than three quarters of the units are known. */
export function toComputedMean(
  values: readonly Decimal[],
  of: number,
  decimals: number,
): ComputedMean | null {
  const value = meanOfDecimals(values, decimals);
  return value !== null && isEnough(values.length, of) ? { value, base: values.length, of } : null;
}

/**
 * The mean of a ranking's values that stand on one scale, with the decimals of its index; null also for an
 * edition that ranked a few of the year's units only, which says nothing of all of them.
 */
export function meanOf({ table, edition, index }: Averaged): ComputedMean | null {
  const of = edition.units ?? table.of;
  if (!isEnough(of, of + table.unranked)) return null;
  return toComputedMean(
    toComparableValues(table.rows).map(({ value }) => value.value),
    of,
    index.decimals,
  );
}

/** What an average is, published or, where none was, ours; null where neither is known or the published one is undecided. */
export const averageValueOf = ({
  average,
  mean,
}: {
  average: Figure | null;
  mean: ComputedMean | null;
}): Decimal | null => (average ? average.value : (mean?.value ?? null));

/** The average of a ranking, published or ours; null where neither is known. */
export const averageOf = (ranking: Averaged & { average: Figure | null }): Decimal | null =>
  averageValueOf({ average: ranking.average, mean: meanOf(ranking) });
