import type { References } from '@/lib/dataset/normalise';
import { toFigureId } from '@/lib/domain/figures/figure-id';
import { rankByValue } from '@/lib/domain/rankings/ranking';
import { groupBy } from '@/lib/domain/values/group-by';
import { isProvince, type Measure } from '@/lib/domain/vocabulary';
import type { PlacedFigure } from './resolve';

export interface ComputedRank {
  id: string;
  figure: PlacedFigure;
  measure: Measure;
  rank: number;
  /** the number of provinces with a published value, among which the rank is counted */
  of: number;
}

/**
 * The ranks of the provinces by published value, for an index that publishes no ranks: one ranking for each
 * edition and dimension, of the provinces that have that value.
 */
export function computeRanks(
  { indices }: References,
  figures: ReadonlyMap<string, PlacedFigure>,
): ComputedRank[] {
  const isRanked = ({ index, measure }: PlacedFigure['claim']['row']) => {
    const info = indices.get(index);
    return info?.publishes_ranks === false && info.value_measure === measure;
  };
  const valued = [...figures.values()].filter(
    ({ claim: { row, unit }, resolved }) =>
      resolved.status === 'accepted' && isRanked(row) && isProvince(unit.kind),
  );
  const tables = groupBy(valued, ({ claim: { row } }) => `${row.index} ${row.year} ${row.dimension}`);
  return [...tables.values()].flatMap((table) => {
    const index = table[0] && indices.get(table[0].claim.row.index);
    const ranks = rankByValue(
      table.map(({ resolved }) => (resolved.status === 'accepted' ? resolved.value : null)),
      { higherIsBetter: index?.higher_is_better ?? true },
    );
    return table.flatMap((figure, at): ComputedRank[] => {
      const rank = ranks[at];
      if (!rank) return [];
      const id = toFigureId({ ...figure.claim.row, measure: 'rank' });
      return [{ id, figure, measure: 'rank', rank, of: table.length }];
    });
  });
}
