import type { KnownFigure } from '@/lib/domain/figures/figure';
import { averageOf, toComparableValues } from '@/lib/domain/rankings/averages';
import { endsBy } from '@/lib/domain/rankings/leaders';
import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import { compareDecimals, type Decimal } from '@/lib/domain/values/decimal';
import type { Ranking } from '../rankings/ranking';

/** Fewer values than this are a list, not a distribution. */
const fewest = 5;

/** A row with its value. */
export interface ValuedRow {
  row: RankingRow;
  value: KnownFigure;
}

/** How the values of a year are spread. */
export interface Spread {
  /** those on one scale */
  values: Decimal[];
  /** both ends, several where they are equal */
  highest: ValuedRow[];
  lowest: ValuedRow[];
  /** published or ours */
  average: Decimal | null;
}

/** The spread of a ranking's values; null where fewer than five stand on one scale. */
export function toSpread(ranking: Ranking): Spread | null {
  const known = toComparableValues(ranking.table.rows);
  if (known.length < fewest) return null;
  const { first, last } = endsBy(known, (a, b) => compareDecimals(b.value.value, a.value.value));
  return {
    values: known.map(({ value }) => value.value),
    highest: first,
    lowest: last,
    average: averageOf(ranking),
  };
}
