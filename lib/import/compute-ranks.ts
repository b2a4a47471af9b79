import type { EditionRow, References } from '@/lib/dataset/normalise';
import { isCriterion } from '@/lib/domain/editions/criterion';
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
 * The ranks of the provinces by published value in one edition of an index that publishes no ranks: one ranking
 * for each dimension, of the provinces that have that value. Where values may have been published and not found,
 * none is ranked before those of all units are known: an unknown one might take any place. Criteria are not ranked:
 * most units get all the points of one.
 */
export function computeRanks(
  { indices }: References,
  edition: Pick<EditionRow, 'index' | 'units'>,
  figures: ReadonlyMap<string, PlacedFigure>,
): ComputedRank[] {
  const index = indices.get(edition.index);
  if (!index || index.publishes_ranks) return [];
  const valued = [...figures.values()].flatMap((figure) => {
    const { claim, resolved } = figure;
    const isRanked =
      claim.row.measure === index.value_measure &&
      isProvince(claim.unit.kind) &&
      !isCriterion(claim.dimension.kind);
    return isRanked && resolved.status === 'accepted' ? [{ figure, value: resolved.value }] : [];
  });
  const tables = [...groupBy(valued, ({ figure }) => figure.claim.row.dimension).values()];
  return tables
    .filter(({ length }) => index.whole || length === edition.units)
    .flatMap((table) => {
      const ranks = rankByValue(
        table.map(({ value }) => value),
        { higherIsBetter: index.higher_is_better },
      );
      return table.flatMap(({ figure }, at): ComputedRank[] => {
        const rank = ranks[at];
        if (!rank) return [];
        const id = toFigureId({ ...figure.claim.row, measure: 'rank' });
        return [{ id, figure, measure: 'rank', rank, of: table.length }];
      });
    });
}
