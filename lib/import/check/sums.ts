import type { References } from '@/lib/dataset/normalise';
import { type Problem, problemAt } from '@/lib/dataset/problem';
import { toFigureId } from '@/lib/domain/figures/figure-id';
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  type Decimal,
  decimalsOf,
  lastPlaceOf,
  subtractDecimals,
} from '@/lib/domain/values/decimal';
import { groupBy } from '@/lib/domain/values/group-by';
import { overall } from '@/lib/domain/vocabulary';
import type { PlacedFigure } from '../resolve';

/** The two divisions of the 100 points into blocks, by how the points were obtained. */
const blockCuts = [
  ['tham-dinh', 'dieu-tra-xa-hoi-hoc'],
  ['tham-dinh', 'tac-dong-sipas', 'tac-dong-khao-sat-lanh-dao', 'tac-dong-kinh-te-xa-hoi'],
];

/**
 * The problems of totals that are not the sum of their fields or blocks, and of our own totals that lack a part.
 * @returns each problem by figure id: a wrong sum of blocks at the first block, any other at the total
 */
export function checkSums(
  { rows, indices }: References,
  figures: ReadonlyMap<string, PlacedFigure>,
): Map<string, Problem> {
  const fields = groupBy(
    rows['dimensions.csv'].filter(({ kind }) => kind === 'field'),
    ({ framework }) => framework,
  );
  const problems = new Map<string, Problem>();

  for (const total of figures.values()) {
    const { row, dimension } = total.claim;
    const index = indices.get(row.index);
    const find = (part: string) => figures.get(toFigureId({ ...row, dimension: part, measure: 'score' }));
    const isTotal = row.measure === 'score' || (row.measure === 'percent' && !find(overall));
    if (row.dimension !== overall || !isTotal || index?.scale_max == null) continue;

    // the total of an index that publishes no ranks may be our own sum
    const isOwnSum = !index.publishes_ranks && total.resolved.basis === 'derived';
    const fieldCut = fields.get(dimension.framework)?.map((field) => field.dimension) ?? [];
    for (const cut of [fieldCut, ...blockCuts]) {
      const parts = cut.map(find);
      const missing = cut.find((_, at) => !parts[at]);
      const place = cut === fieldCut ? total : parts[0];
      if (missing !== undefined && cut === fieldCut && isOwnSum) {
        const [vi, en] = [`tổng này thiếu ${missing}`, `this total lacks ${missing}`];
        problems.set(total.id, problemAt(row, 'value', row.value, vi, en));
      }
      const values = [total, ...parts].flatMap((figure) =>
        figure?.resolved.status === 'accepted' ? [figure.resolved.value] : [],
      );
      const [printed, ...terms] = values;
      if (!place || !printed || terms.length === 0 || terms.length < cut.length) continue;
      const sum = addDecimals(...terms);
      if (isWithin(subtractDecimals(sum, printed), values)) continue;
      problems.set(
        place.id,
        problemAt(
          place.claim.row,
          'value',
          place.claim.row.value,
          `các phần cộng thành ${sum}, tổng in là ${printed}`,
          `the parts add up to ${sum}, the printed total is ${printed}`,
        ),
      );
    }
  }
  return problems;
}

/** True when rounding or truncating each value at its last printed decimal can explain the difference. */
const isWithin = (difference: Decimal, values: readonly Decimal[]): boolean =>
  compareDecimals(absoluteDecimal(difference), toSlack(values)) <= 0;

/** The most that rounding or truncating printed values at their last decimals can add up to. */
export const toSlack = (values: readonly Decimal[]): Decimal =>
  addDecimals(...values.map((value) => lastPlaceOf(decimalsOf(value))));
