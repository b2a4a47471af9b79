import { type Problem, problemAt } from '@/lib/dataset/problem';
import { toFigureId } from '@/lib/domain/figures/figure-id';
import { signOf } from '@/lib/domain/values/decimal';
import type { PlacedFigure } from '../resolve';

/**
 * The problems of stated rank changes whose direction contradicts the ranks of the two years. The amount may
 * differ, because sources count from restated ranks.
 * @param before the figures of the edition before
 */
export function checkStatedChanges(
  figures: ReadonlyMap<string, PlacedFigure>,
  before: ReadonlyMap<string, PlacedFigure>,
): Map<string, Problem> {
  const problems = new Map<string, Problem>();
  const rankOf = (
    known: ReadonlyMap<string, PlacedFigure>,
    { claim: { row, unit } }: PlacedFigure,
    year: number,
  ) => {
    const rank = known.get(toFigureId({ ...row, year, measure: 'rank' }));
    return rank?.resolved.status === 'accepted' && rank.claim.unit.id === unit.id
      ? Number(rank.resolved.value)
      : null;
  };
  for (const stated of figures.values()) {
    const { row } = stated.claim;
    if (row.measure !== 'rank_change' || stated.resolved.status !== 'accepted') continue;
    const [now, then] = [rankOf(figures, stated, row.year), rankOf(before, stated, row.year - 1)];
    if (now === null || then === null || signOf(stated.resolved.value) === Math.sign(then - now)) continue;
    problems.set(
      stated.id,
      problemAt(
        row,
        'value',
        row.value,
        `hạng đi từ ${then} đến ${now}; số dương là tăng bậc`,
        `the rank goes from ${then} to ${now}; a rise is positive`,
      ),
    );
  }
  return problems;
}
