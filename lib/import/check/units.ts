import type { References, UnitRow } from '@/lib/dataset/normalise';
import { type Problem, problemAt } from '@/lib/dataset/problem';
import { dayBefore, existedOn, type Lifespan } from '@/lib/domain/units/lifespan';
import { aggregateOf } from '@/lib/domain/vocabulary';

const wholes: readonly string[] = Object.values(aggregateOf);

/** The problems of units with inconsistent dates, parents or regions, and of successions that do not join in time. */
export function checkUnits(references: References): Problem[] {
  return [
    ...[...references.units.values()].flatMap((eras) =>
      eras.flatMap((unit, at) => checkUnit(references, unit, eras.slice(0, at))),
    ),
    ...checkSuccessions(references),
  ];
}

function checkUnit({ rows, units }: References, unit: UnitRow, earlierEras: UnitRow[]): Problem[] {
  const problems: Problem[] = [];
  const { slug, validFrom, validTo, kind, parent } = unit;
  if (validFrom && validTo && validFrom > validTo) {
    problems.push(
      problemAt(
        unit,
        'valid_to',
        validTo,
        `cần ngày không trước ${validFrom}`,
        `expected a day not before ${validFrom}`,
      ),
    );
  }
  const twin = earlierEras.find((era) => era.validFrom !== validFrom && overlap(era, unit));
  if (twin) {
    problems.push(
      problemAt(
        unit,
        'valid_from',
        validFrom,
        `thời gian này trùng với ${twin.file}:${twin.line}`,
        `this time overlaps ${twin.file}:${twin.line}`,
      ),
    );
  }
  const province = slug.includes('/') ? (slug.split('/')[0] ?? null) : null;
  if (parent !== province || (province && !units.has(province))) {
    problems.push(
      problemAt(
        unit,
        'parent',
        parent,
        'cần tỉnh đứng trước dấu / của mã đơn vị',
        'expected the province before the slash of the unit',
      ),
    );
  }
  const isRegion = rows['regions.csv'].some(({ region }) => slug === `vung-${region}`);
  if (kind === 'aggregate' && !parent && !isRegion && !wholes.includes(slug)) {
    problems.push(
      problemAt(
        unit,
        'unit',
        slug,
        'cần viet-nam, cac-bo hoặc vung- và một vùng của regions.csv',
        'expected viet-nam, cac-bo, or vung- and a region of regions.csv',
      ),
    );
  }
  return problems;
}

const overlap = (a: Lifespan, b: Lifespan): boolean =>
  (a.validFrom ?? '') <= (b.validTo ?? '9') && (b.validFrom ?? '') <= (a.validTo ?? '9');

function checkSuccessions({ rows, units }: References): Problem[] {
  return rows['successions.csv'].flatMap((row) => {
    const ends = [
      ['predecessor', dayBefore(row.effective_on)],
      ['successor', row.effective_on],
    ] as const;
    const [before, after] = ends.map(([column, day]) =>
      units.get(row[column])?.find((unit) => existedOn(unit, day)),
    );
    if (before && after) {
      if (before !== after || row.kind === 'status') return [];
      const [vi, en] = ['cần một đơn vị khác đơn vị trước', 'expected another unit than the one before'];
      return [problemAt(row, 'successor', row.successor, vi, en)];
    }
    return ends.flatMap(([column, day], at) => {
      const [vi, en] = [`cần đơn vị tồn tại ngày ${day}`, `expected a unit that existed on ${day}`];
      return [before, after][at] ? [] : [problemAt(row, column, row[column], vi, en)];
    });
  });
}
