import { type Lifespan, unitOfYear } from '@/lib/domain/units/lifespan';
import { type Origin, type Problem, problemAt } from './problem';

/** The problem of a cell whose unit is unknown or did not exist on 31 December of the year; none if it did. */
export function unitProblem(
  units: ReadonlyMap<string, readonly Lifespan[]>,
  row: Origin,
  column: string,
  slug: string | null,
  year: number,
): Problem[] {
  const eras = slug === null ? undefined : units.get(slug);
  if (!eras) {
    return [problemAt(row, column, slug, 'cần đơn vị có trong units.csv', 'expected a unit of units.csv')];
  }
  if (unitOfYear(eras, year)) return [];
  return [
    problemAt(
      row,
      column,
      slug,
      `cần đơn vị tồn tại ngày 31/12/${year}`,
      `expected a unit that existed on 31 December ${year}`,
    ),
  ];
}
