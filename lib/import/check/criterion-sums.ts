import type { References } from '@/lib/dataset/normalise';
import { type Problem, problemAt } from '@/lib/dataset/problem';
import { isCriterion } from '@/lib/domain/editions/criterion';
import { toFigureId } from '@/lib/domain/figures/figure-id';
import { addDecimals, compareDecimals, type Decimal, subtractDecimals } from '@/lib/domain/values/decimal';
import { groupBy } from '@/lib/domain/values/group-by';
import type { PlacedFigure } from '../resolve';
import { toSlack } from './sums';

type Accepted = PlacedFigure & { resolved: { status: 'accepted' } };

/**
 * The problems of scores that their criteria contradict: criteria with as many points as their whole add up to its
 * score, and no criteria add up to more than it.
 * @returns each problem by the figure id of the whole
 */
export function checkCriterionSums(
  { rows }: References,
  figures: ReadonlyMap<string, PlacedFigure>,
): Map<string, Problem> {
  const criteria = groupBy(
    rows['dimensions.csv'].filter(({ kind }) => isCriterion(kind)),
    ({ framework, parent }) => `${framework} ${parent}`,
  );
  const problems = new Map<string, Problem>();
  if (criteria.size === 0) return problems;
  for (const whole of figures.values()) {
    const { row, dimension } = whole.claim;
    const parts = criteria.get(`${dimension.framework} ${dimension.dimension}`);
    if (!parts || row.measure !== 'score' || !isAccepted(whole)) continue;
    const known = parts.flatMap((part) => {
      const figure = figures.get(toFigureId({ ...row, dimension: part.dimension }));
      return figure && isAccepted(figure) ? [figure] : [];
    });
    if (known.length === 0) continue;
    const values = known.map(({ resolved }) => resolved.value);
    const sum = addDecimals(...values);
    const { value } = whole.resolved;
    const slack = toSlack([value, ...values]);
    const isAll = known.length === parts.length && haveAllPoints(whole, known);
    const tooMuch = compareDecimals(subtractDecimals(sum, value), slack) > 0;
    const tooLittle = isAll && compareDecimals(subtractDecimals(value, sum), slack) > 0;
    if (!tooMuch && !tooLittle) continue;
    problems.set(
      whole.id,
      problemAt(
        row,
        'value',
        row.value,
        `các tiêu chí cộng thành ${sum}, điểm in là ${value}`,
        `the criteria add up to ${sum}, the printed score is ${value}`,
      ),
    );
  }
  return problems;
}

const isAccepted = (figure: PlacedFigure): figure is Accepted => figure.resolved.status === 'accepted';

/** Whether the maxima of the parts make that of the whole, so that nothing of it is left out. */
function haveAllPoints(whole: Accepted, parts: readonly Accepted[]): boolean {
  const maxima = parts.map(toMax);
  const max = toMax(whole);
  return (
    max !== null &&
    maxima.every((known) => known !== null) &&
    compareDecimals(addDecimals(...maxima), max) === 0
  );
}

/** An internal index has maxima of its own, as printed. */
const toMax = ({ claim, resolved }: Accepted): Decimal | null =>
  resolved.max ?? (claim.edition.level === 'unit' ? null : claim.dimension.max_score);
