import { toFigureId } from '@/lib/domain/figure-id';
import { groupBy } from '@/lib/domain/group-by';
import { existedOn, unitOfYear } from '@/lib/domain/units';
import type { FileName } from '../files';
import type { DataSet } from '../normalise';
import type { Row } from '../parse';
import { type Origin, type Problem, problemAt } from '../problem';

/** Codes in any file that name something the data set does not have. */
export function checkReferences(dataSet: DataSet): Problem[] {
  const { rows, units } = dataSet;
  const problems: Problem[] = [];
  const expect = (
    known: boolean,
    row: Origin,
    column: string,
    found: string | number | null,
    where: string,
  ) => {
    if (!known)
      problems.push(problemAt(row, column, found, `cần mã có trong ${where}`, `expected a code of ${where}`));
  };
  const codes = <F extends FileName>(file: F, column: keyof Row<F>) =>
    new Set<unknown>(rows[file].map((row) => row[column]));

  const indices = codes('indices.csv', 'index');
  const frameworks = new Map(rows['frameworks.csv'].map((row) => [row.framework, row]));
  const sources = codes('sources.csv', 'source');
  const regions = new Set(rows['regions.csv'].map(({ scheme, region }) => `${scheme} ${region}`));
  const dimensionsOf = groupBy(rows['dimensions.csv'], ({ framework }) => frameworks.get(framework)?.index);
  const hasDimension = (index: string, dimension: string) =>
    dimensionsOf.get(index)?.some((row) => row.dimension === dimension) ?? false;
  const hasEdition = (index: string, year: number) =>
    rows['editions.csv'].some((row) => row.index === index && row.year === year);
  const departments = new Set(
    rows['units.csv'].filter(({ kind }) => kind === 'department').map(({ unit }) => unit.split('/')[1]),
  );
  // a department that was never ranked is known by its standard name, the same in every province
  const isDepartment = (slug: string, province: string) =>
    units.has(slug) || (slug.split('/')[0] === province && departments.has(slug.split('/')[1]));
  const source = (row: Origin & { source: string | null }) =>
    expect(row.source === null || sources.has(row.source), row, 'source', row.source, 'sources.csv');

  for (const row of rows['frameworks.csv']) {
    expect(indices.has(row.index), row, 'index', row.index, 'indices.csv');
    source(row);
  }
  for (const row of rows['dimensions.csv']) {
    expect(frameworks.has(row.framework), row, 'framework', row.framework, 'frameworks.csv');
    const parent = rows['dimensions.csv'].some(
      (other) => other.framework === row.framework && other.dimension === row.parent,
    );
    expect(row.parent === null || parent, row, 'parent', row.parent, 'dimensions.csv');
    source(row);
  }
  for (const row of rows['dimension-lineage.csv']) {
    for (const column of ['earlier', 'later'] as const) {
      expect(hasDimension(row.index, row[column]), row, column, row[column], 'dimensions.csv');
    }
  }
  for (const row of rows['editions.csv']) {
    expect(indices.has(row.index), row, 'index', row.index, 'indices.csv');
    expect(row.owner === null || units.has(row.owner), row, 'owner', row.owner, 'units.csv');
    const framework = row.framework === null ? undefined : frameworks.get(row.framework);
    expect(
      row.framework === null
        ? row.status !== 'published'
        : framework?.index === row.index && framework.level === row.level,
      row,
      'framework',
      row.framework,
      'frameworks.csv',
    );
  }
  for (const row of rows['comparability.csv']) {
    expect(hasEdition(row.index, row.year), row, 'year', row.year, 'editions.csv');
    expect(hasDimension(row.index, row.dimension), row, 'dimension', row.dimension, 'dimensions.csv');
  }
  for (const row of rows['regions.csv']) source(row);
  for (const row of rows['unit-regions.csv']) {
    expect(units.has(row.unit), row, 'unit', row.unit, 'units.csv');
    expect(regions.has(`${row.scheme} ${row.region}`), row, 'region', row.region, 'regions.csv');
    source(row);
  }
  for (const row of [...rows['claims.csv'], ...rows['claims-papi.csv']]) {
    expect(indices.has(row.index), row, 'index', row.index, 'indices.csv');
    source(row);
  }
  for (const row of rows['announcements.csv']) {
    expect(hasEdition(row.index, row.year), row, 'year', row.year, 'editions.csv');
    source(row);
  }
  for (const row of rows['group-rules.csv']) source(row);
  for (const row of rows['dimension-leads.csv']) {
    expect(units.has(row.province), row, 'province', row.province, 'units.csv');
    expect(units.has(row.department), row, 'department', row.department, 'units.csv');
    expect(
      row.dimension === null || hasDimension('par', row.dimension),
      row,
      'dimension',
      row.dimension,
      'dimensions.csv',
    );
    source(row);
  }
  for (const row of rows['initiatives.csv']) {
    expect(units.has(row.unit), row, 'unit', row.unit, 'units.csv');
    expect(
      row.department === null || isDepartment(row.department, row.unit),
      row,
      'department',
      row.department,
      'units.csv',
    );
    expect(hasDimension('par', row.dimension), row, 'dimension', row.dimension, 'dimensions.csv');
    source(row);
  }
  return [...problems, ...checkUnits(dataSet), ...checkAnomalyKeys(dataSet)];
}

/** Units whose dates, parents, sources or successions do not hold together. */
function checkUnits({ rows, units }: DataSet): Problem[] {
  const problems: Problem[] = [];
  const sources = new Set(rows['sources.csv'].map(({ source }) => source));
  for (const unit of [...units.values()].flat()) {
    if (unit.validFrom && unit.validTo && unit.validFrom > unit.validTo) {
      problems.push(
        problemAt(
          unit,
          'valid_to',
          unit.validTo,
          `cần ngày không trước ${unit.validFrom}`,
          `expected a day not before ${unit.validFrom}`,
        ),
      );
    }
    if (unit.source !== null && !sources.has(unit.source)) {
      problems.push(
        problemAt(
          unit,
          'source',
          unit.source,
          'cần mã có trong sources.csv',
          'expected a code of sources.csv',
        ),
      );
    }
    const parent = unit.slug.includes('/') ? (unit.slug.split('/')[0] ?? null) : null;
    if (unit.parent !== parent || (parent && !units.has(parent))) {
      problems.push(
        problemAt(
          unit,
          'parent',
          unit.parent,
          'cần tỉnh đứng trước dấu / của mã đơn vị',
          'expected the province before the slash of the unit',
        ),
      );
    }
  }
  for (const row of rows['successions.csv']) {
    const before = new Date(Date.parse(row.effective_on) - 86_400_000).toISOString().slice(0, 10);
    for (const [column, day] of [
      ['predecessor', before],
      ['successor', row.effective_on],
    ] as const) {
      if (units.get(row[column])?.some((unit) => existedOn(unit, day))) continue;
      problems.push(
        problemAt(
          row,
          column,
          row[column],
          `cần đơn vị tồn tại ngày ${day}`,
          `expected a unit that existed on ${day}`,
        ),
      );
    }
    if (!sources.has(row.source)) {
      problems.push(
        problemAt(row, 'source', row.source, 'cần mã có trong sources.csv', 'expected a code of sources.csv'),
      );
    }
  }
  for (const row of rows['sources.csv']) {
    if (row.linkable && !row.url) {
      problems.push(
        problemAt(
          row,
          'url',
          row.url,
          'nguồn dẫn được (linkable) cần có địa chỉ',
          'a linkable source needs an address',
        ),
      );
    }
  }
  return problems;
}

function checkAnomalyKeys({ rows, claims, units }: DataSet): Problem[] {
  const figures = new Set(claims.map(({ figureId }) => figureId));
  const parents = claims.flatMap(({ row, unit }) =>
    unit.parent && !unitOfYear(units.get(unit.parent) ?? [], row.year)
      ? [
          problemAt(
            row,
            'unit',
            row.unit,
            `cần tỉnh tồn tại ngày 31/12/${row.year}`,
            `expected a province that existed on 31 December ${row.year}`,
          ),
        ]
      : [],
  );
  const anomalies = rows['anomalies.csv'].flatMap((row) =>
    figures.has(toFigureId(row))
      ? []
      : [
          problemAt(
            row,
            'measure',
            toFigureId(row),
            'không có số liệu nào như vậy',
            'there is no such figure',
          ),
        ],
  );
  return [...parents, ...anomalies];
}
