import { type Problem, problemAt } from '@/lib/dataset/problem';
import { toFigureId } from '@/lib/domain/figures/figure-id';
import { signOf } from '@/lib/domain/values/decimal';
import type { PlacedFigure, ResolvedEdition } from '../resolve';

/**
 * The problems of stated rank changes whose direction contradicts the ranks of the two years. The amount may
 * differ, because sources count from restated ranks.
 * @param before the edition before, if there is one
 */
export function checkStatedChanges(
  figures: ReadonlyMap<string, PlacedFigure>,
  before: ResolvedEdition | null,
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
    if (!before || isUncertain(before.edition, row.year)) continue;
    const [now, then] = [
      rankOf(figures, stated, row.year),
      rankOf(before.figures, stated, before.edition.year),
    ];
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

/** Whether a province may have ranked its units in a year between, which the data do not have and a source counts from. */
const isUncertain = ({ level, year: before }: ResolvedEdition['edition'], year: number): boolean =>
  level === 'unit' && year - before > 1;
