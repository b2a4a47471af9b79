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
  /** how many provinces have a published value, which is what the rank counts among */
  of: number;
}

/**
 * Ranks of the provinces by published value, for an index that publishes none; one table an edition
 * and dimension, over the provinces that have that value.
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
    const ranks = rankByValue(
      table.map(({ resolved }) => (resolved.status === 'accepted' ? resolved.value : null)),
    );
    return table.flatMap((figure, at): ComputedRank[] => {
      const rank = ranks[at];
      if (!rank) return [];
      const id = toFigureId({ ...figure.claim.row, measure: 'rank' });
      return [{ id, figure, measure: 'rank', rank, of: table.length }];
    });
  });
}
