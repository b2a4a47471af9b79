import type { FileName } from '@/lib/dataset/files';
import type { References } from '@/lib/dataset/normalise';
import { type Origin, type Problem, problemAt } from '@/lib/dataset/problem';
import { unitProblem } from '@/lib/dataset/unit-problem';
import { isCriterion } from '@/lib/domain/editions/criterion';
import { compareDecimals } from '@/lib/domain/values/decimal';
import { groupBy } from '@/lib/domain/values/group-by';
import { overall } from '@/lib/domain/vocabulary';
import { toSchemeYear } from '../scheme-year';

/** Codes in the reference files that name something the data set does not have. */
export function checkCodes({ rows, units }: References): Problem[] {
  const problems: Problem[] = [];
  const report = (row: Origin, column: string, found: string | number | null, vi: string, en: string) =>
    problems.push(problemAt(row, column, found, vi, en));
  const expect = (
    known: boolean,
    row: Origin,
    column: string,
    found: string | number | null,
    where: FileName,
  ) => {
    if (!known) report(row, column, found, `cần mã có trong ${where}`, `expected a code of ${where}`);
  };

  const indices = new Set(rows['indices.csv'].map(({ index }) => index));
  const frameworks = new Map(rows['frameworks.csv'].map((row) => [row.framework, row]));
  const sources = new Set(rows['sources.csv'].map(({ source }) => source));
  const regions = new Set(rows['regions.csv'].map(({ scheme, region }) => `${scheme} ${region}`));
  const dimensions = groupBy(rows['dimensions.csv'], ({ framework }) => framework);
  const departments = new Set(
    rows['units.csv'].filter(({ kind }) => kind === 'department').map(({ unit }) => unit.split('/')[1]),
  );

  const findEditions = (index: string, year: number) =>
    rows['editions.csv'].filter((row) => row.index === index && row.year === year);
  const inFramework = (framework: string | null, dimension: string | null) =>
    dimensions.get(framework ?? '')?.some((row) => row.dimension === dimension && !isCriterion(row.kind)) ??
    false;
  const inIndex = (index: string, dimension: string) =>
    [...frameworks.values()].some((row) => row.index === index && inFramework(row.framework, dimension));

  const hasIndex = (row: Origin & { index: string }) => {
    expect(indices.has(row.index), row, 'index', row.index, 'indices.csv');
    return indices.has(row.index);
  };
  const source = (row: Origin & { source: string | null }) =>
    expect(row.source === null || sources.has(row.source), row, 'source', row.source, 'sources.csv');
  const dimension = (row: Origin & { index: string; dimension: string | null }) => {
    if (!hasIndex(row)) return;
    const known = row.dimension === null || inIndex(row.index, row.dimension);
    expect(known, row, 'dimension', row.dimension, 'dimensions.csv');
  };
  /** A department that was never ranked may be known by its standard name, the same in every province. */
  const department = (row: Origin, slug: string, province: string, ranked: boolean) => {
    const [parent, name] = slug.split('/');
    const known = units.has(slug) || (!ranked && departments.has(name));
    expect(parent === province && known, row, 'department', slug, 'units.csv');
  };

  for (const row of rows['indices.csv']) {
    const other = row.contrast === null || (row.contrast !== row.index && indices.has(row.contrast));
    expect(other, row, 'contrast', row.contrast, 'indices.csv');
  }
  for (const row of rows['sources.csv']) {
    if (!row.linkable || row.url) continue;
    report(
      row,
      'url',
      null,
      'nguồn dẫn được (linkable) cần có địa chỉ',
      'a linkable source needs an address',
    );
  }
  for (const row of rows['frameworks.csv']) {
    hasIndex(row);
    source(row);
  }
  for (const row of rows['dimensions.csv']) {
    expect(frameworks.has(row.framework), row, 'framework', row.framework, 'frameworks.csv');
    const parent =
      row.parent === null ||
      (dimensions.get(row.framework)?.some(({ dimension: code }) => code === row.parent) ?? false);
    expect(parent, row, 'parent', row.parent, 'dimensions.csv');
    if ((row.kind === 'index') !== (row.dimension === overall)) {
      report(row, 'kind', row.kind, 'chỉ overall có loại index', 'only overall is of kind index');
    }
    source(row);
  }
  for (const row of rows['dimension-lineage.csv']) {
    if (!hasIndex(row)) continue;
    for (const column of ['earlier', 'later'] as const) {
      expect(inIndex(row.index, row[column]), row, column, row[column], 'dimensions.csv');
    }
  }
  for (const row of rows['editions.csv']) {
    hasIndex(row);
    const framework = frameworks.get(row.framework ?? '');
    const fits =
      row.framework === null
        ? row.status !== 'published'
        : framework?.index === row.index && framework.level === row.level;
    expect(fits, row, 'framework', row.framework, 'frameworks.csv');
    if (row.owner !== null) problems.push(...unitProblem(units, row, 'owner', row.owner, row.year));
    if ((row.level === 'unit') !== (row.owner !== null)) {
      report(
        row,
        'owner',
        row.owner,
        'chỉ kỳ của cấp unit có tỉnh chủ quản, và phải có',
        'editions of level unit, and only they, have a province here',
      );
    }
  }
  for (const row of rows['comparability.csv']) {
    if (!hasIndex(row)) continue;
    const editions = findEditions(row.index, row.year);
    expect(editions.length > 0, row, 'year', row.year, 'editions.csv');
    if (editions.length === 0) continue;
    const known = editions.some(({ framework }) => inFramework(framework, row.dimension));
    expect(known, row, 'dimension', row.dimension, 'dimensions.csv');
  }
  for (const row of [...rows['units.csv'], ...rows['successions.csv'], ...rows['regions.csv']]) source(row);
  for (const row of rows['statements.csv']) source(row);
  for (const row of rows['unit-regions.csv']) {
    problems.push(...unitProblem(units, row, 'unit', row.unit, toSchemeYear(row.scheme)));
    expect(regions.has(`${row.scheme} ${row.region}`), row, 'region', row.region, 'regions.csv');
    source(row);
  }
  for (const row of rows['announcements.csv']) {
    source(row);
    if (!hasIndex(row)) continue;
    expect(findEditions(row.index, row.year).length > 0, row, 'year', row.year, 'editions.csv');
  }
  for (const row of rows['group-rules.csv']) {
    if (hasIndex(row)) {
      const scored = findEditions(row.index, row.year).some(({ level }) => level === row.level);
      expect(scored, row, 'year', row.year, 'editions.csv');
    }
    const { lower_bound: lower, upper_bound_exclusive: upper } = row;
    if (lower !== null && upper !== null && compareDecimals(lower, upper) >= 0) {
      report(
        row,
        'upper_bound_exclusive',
        upper,
        `cần số lớn hơn ${lower}`,
        `expected a number above ${lower}`,
      );
    }
    source(row);
  }
  for (const row of rows['dimension-leads.csv']) {
    problems.push(...unitProblem(units, row, 'province', row.province, row.year));
    department(row, row.department, row.province, true);
    dimension(row);
    source(row);
  }
  for (const row of rows['initiatives.csv']) {
    problems.push(...unitProblem(units, row, 'unit', row.unit, row.year));
    if (row.department !== null) department(row, row.department, row.unit, false);
    dimension(row);
    source(row);
  }
  return problems;
}
