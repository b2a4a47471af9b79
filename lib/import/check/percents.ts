import { type Problem, problemAt } from '@/lib/dataset/problem';
import { toFigureId } from '@/lib/domain/figures/figure-id';
import { decimalsOf } from '@/lib/domain/values/decimal';
import type { PlacedFigure } from '../resolve';

/**
 * The problems of percents that differ from score ÷ maximum, where all three are known. Percent and score may be
 * rounded or truncated at their last decimal. Blocks are not checked, because their printed percents have another
 * base.
 */
export function checkPercents(figures: ReadonlyMap<string, PlacedFigure>): Map<string, Problem> {
  const problems = new Map<string, Problem>();
  for (const percent of figures.values()) {
    const { row, dimension, edition } = percent.claim;
    if (row.measure !== 'percent' || dimension.kind === 'block' || percent.resolved.status !== 'accepted')
      continue;
    const score = figures.get(toFigureId({ ...row, measure: 'score' }));
    if (score?.resolved.status !== 'accepted') continue;
    const max = score.resolved.max ?? (edition.level === 'unit' ? null : dimension.max_score);
    if (max === null) continue;
    const expected = (Number(score.resolved.value) / Number(max)) * 100;
    const slack =
      10 ** -decimalsOf(percent.resolved.value) +
      (10 ** -decimalsOf(score.resolved.value) / Number(max)) * 100;
    if (Math.abs(expected - Number(percent.resolved.value)) <= slack + 1e-9) continue;
    const shown = expected.toFixed(decimalsOf(percent.resolved.value));
    problems.set(
      percent.id,
      problemAt(
        row,
        'value',
        row.value,
        `${score.resolved.value} trên tối đa ${max} là ${shown}%`,
        `${score.resolved.value} out of ${max} is ${shown}%`,
      ),
    );
  }
  return problems;
}
