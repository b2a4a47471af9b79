import { averageOf, toComparableValues } from '@/lib/domain/rankings/averages';
import { type KnownNumber, knownOf, toYearNumber, type YearNumber } from '@/lib/domain/series/points';
import { groupBy } from '@/lib/domain/values/group-by';
import type { Ranking } from '../rankings/ranking';

/** The averages of some rankings of one dimension, with the lines of the units that they are drawn in front of. */
export interface MeanHistory {
  /** published or ours; two are known at least */
  averages: YearNumber[];
  /** one line a unit, of the values that can stand on one scale */
  units: YearNumber[][];
  years: number[];
  /** the years that cannot be compared with the one before */
  breakYears: number[];
  last: KnownNumber;
}

/** The averages over the years; null where fewer than two are known. */
export function toMeanHistory(rankings: readonly Ranking[]): MeanHistory | null {
  const averages = rankings.map((ranking) => toYearNumber(ranking.edition.year, averageOf(ranking)));
  const known = knownOf(averages);
  const last = known.at(-1);
  if (known.length < 2 || !last) return null;
  const values = rankings.flatMap(({ edition: { year }, table }) =>
    toComparableValues(table.rows).map(({ row, value }) => ({
      unit: row.unit.slug,
      point: toYearNumber(year, value.value),
    })),
  );
  const byUnit = groupBy(values, ({ unit }) => unit);
  return {
    averages,
    units: [...byUnit.values()].map((points) => points.map(({ point }) => point)),
    years: averages.map(({ year }) => year),
    breakYears: rankings
      .filter(({ caution }) => caution === 'framework-changed')
      .map(({ edition }) => edition.year),
    last,
  };
}
