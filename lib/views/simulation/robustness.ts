import type { ScoreTable } from '@/lib/domain/review/score-table';
import type { Unit } from '@/lib/domain/units/unit';
import type { Decimal } from '@/lib/domain/values/decimal';

/** The points of a ranked unit in every dimension of its edition, in the order of the framework. */
export interface WeighedUnit {
  unit: Unit;
  points: Decimal[];
}

/** The points of every ranked unit in every dimension; null unless all of them are known. */
export function toWeighed({ rows, fields, of }: ScoreTable): WeighedUnit[] | null {
  const ranked = rows.filter(({ total }) => 'figure' in total.standing);
  if (ranked.length !== of || fields.length === 0) return null;
  const weighed = ranked.map(({ unit, scores }): WeighedUnit => {
    const points = fields.flatMap(({ code }) => {
      const score = scores.get(code)?.score;
      return score?.kind === 'known' && score.points !== null ? [score.points] : [];
    });
    return { unit, points };
  });
  return weighed.every(({ points }) => points.length === fields.length) ? weighed : null;
}
