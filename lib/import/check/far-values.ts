import type { EditionRow } from '@/lib/dataset/normalise';
import { type Problem, problemAt } from '@/lib/dataset/problem';
import { toFigureId } from '@/lib/domain/figures/figure-id';
import { groupBy } from '@/lib/domain/values/group-by';
import type { PlacedFigure, ResolvedEdition } from '../resolve';

/** With fewer changes than this, their spread means nothing. */
const fewest = 8;

/**
 * Values whose change from the edition before is far from the changes of the other units: more than three
 * interquartile ranges beyond the quartiles, "far out" in Tukey's sense (Exploratory Data Analysis, 1977).
 * A typing error looks like this, but so does a real upheaval; hence these are warnings.
 */
export function findFarValues(
  { comparable_with_previous: comparable }: EditionRow,
  figures: ReadonlyMap<string, PlacedFigure>,
  before: ResolvedEdition | null,
): Problem[] {
  if (comparable === 'no' || !before) return [];
  const since = before.edition.year;
  const changes = [...figures.values()].flatMap((figure) => {
    const { row, unit } = figure.claim;
    if (row.measure !== 'percent' && row.measure !== 'score') return [];
    const earlier = before.figures.get(toFigureId({ ...row, year: since }));
    if (figure.resolved.status !== 'accepted' || earlier?.resolved.status !== 'accepted') return [];
    if (earlier.claim.unit.id !== unit.id) return [];
    const [now, then] = [figure.resolved.value, earlier.resolved.value];
    return [{ figure, now, then, by: Number(now) - Number(then), of: `${row.dimension} ${row.measure}` }];
  });
  return [...groupBy(changes, ({ of }) => of).values()].flatMap((table) => {
    if (table.length < fewest) return [];
    const sorted = table.map(({ by }) => by).sort((a, b) => a - b);
    const [low, high] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
    const reach = 3 * (high - low);
    return table
      .filter(({ by }) => by < low - reach || by > high + reach)
      .map(({ figure: { claim }, now, then }) =>
        problemAt(
          claim.row,
          'value',
          now,
          `${claim.unit.name_vi}: năm ${since} là ${then}; đổi nhiều khác thường so với các đơn vị khác`,
          `${claim.unit.name_vi}: ${then} in ${since}; an unusual change beside the other units`,
        ),
      );
  });
}

/** The quantile of a sorted list, interpolated linearly between two values. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return below + (above - below) * (at - Math.floor(at));
}
