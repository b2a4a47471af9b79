import { absoluteDecimal, addDecimals, compareDecimals, subtractDecimals } from '@/lib/domain/decimal';
import { toFigureId } from '@/lib/domain/figure-id';
import { overall } from '@/lib/domain/vocabulary';
import { type Problem, problemAt } from '../problem';
import type { Figure } from '../resolve';

/** The two ways in which the 100 points are cut by how they were obtained. */
const cuts = [
  ['tham-dinh', 'dieu-tra-xa-hoi-hoc'],
  ['tham-dinh', 'tac-dong-sipas', 'tac-dong-khao-sat-lanh-dao', 'tac-dong-kinh-te-xa-hoi'],
] as const;
/** Each printed part and the total are rounded to two decimals, and some sources round to one. */
const tolerance = '0.06';

/** Totals that their printed blocks do not add up to; the problem stands at the first block. */
export function checkSums(figures: ReadonlyMap<string, Figure>): Map<string, Problem> {
  const problems = new Map<string, Problem>();
  for (const { claim } of figures.values()) {
    if (claim.row.index !== 'par' || claim.row.dimension !== 'tham-dinh' || claim.row.measure !== 'score')
      continue;
    const find = (dimension: string, measure: 'score' | 'percent') => {
      const figure = figures.get(toFigureId({ ...claim.row, dimension, measure }));
      return figure?.resolved.status === 'accepted' ? figure.resolved.value : null;
    };
    const total = find(overall, 'score') ?? find(overall, 'percent');
    for (const cut of cuts) {
      const parts = cut.map((dimension) => find(dimension, 'score')).filter((part) => part !== null);
      if (total === null || parts.length !== cut.length) continue;
      const sum = addDecimals(...parts);
      if (compareDecimals(absoluteDecimal(subtractDecimals(sum, total)), tolerance) <= 0) continue;
      problems.set(
        claim.row && toFigureId(claim.row),
        problemAt(
          claim.row,
          'value',
          claim.row.value,
          `các phần điểm cộng thành ${sum}, tổng in là ${total}`,
          `the parts add up to ${sum}, the printed total is ${total}`,
        ),
      );
    }
  }
  return problems;
}
