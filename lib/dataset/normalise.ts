import { toFigureId } from '@/lib/domain/figures/figure-id';
import { type Lifespan, toUnitId, unitOfYear } from '@/lib/domain/units/lifespan';
import { aggregateOf, type Level } from '@/lib/domain/vocabulary';
import type { ClaimRow, Row, Rows } from './parse';
import { type Problem, problemAt } from './problem';
import { unitProblem } from './unit-problem';

export type { ClaimRow } from './parse';
export type UnitRow = Row<'units.csv'> & Lifespan & { id: string; slug: string };
export type EditionRow = Row<'editions.csv'> & { id: string };

/** A claim with the unit, edition and dimension that its keys name. */
export interface PlacedClaim {
  row: ClaimRow;
  figureId: string;
  unit: UnitRow;
  edition: EditionRow;
  dimension: Row<'dimensions.csv'>;
}

/** The rows of the reference files, with the look-ups that place a claim. */
export interface References {
  rows: Rows;
  units: Map<string, UnitRow[]>;
  /** by id */
  editions: Map<string, EditionRow>;
  indices: Map<string, Row<'indices.csv'>>;
  sources: Map<string, Row<'sources.csv'>>;
  /** by figure id */
  anomalies: Map<string, Row<'anomalies.csv'>>;
  findDimension: (framework: string, dimension: string) => Row<'dimensions.csv'> | undefined;
}

/** The id of an edition: index, year and level, and the owner of an internal index. */
export const toEditionId = (index: string, year: number, level: Level, owner: string | null): string =>
  [index, year, level, ...(owner ? [owner] : [])].join('.');

/** Makes the look-ups of units, editions, indices, sources, anomalies and dimensions by their keys. */
export function toReferences(rows: Rows): References {
  const dimensions = new Map(rows['dimensions.csv'].map((row) => [`${row.framework} ${row.dimension}`, row]));
  return {
    rows,
    units: groupUnits(rows),
    editions: new Map(
      rows['editions.csv'].map((row) => {
        const id = toEditionId(row.index, row.year, row.level, row.owner);
        return [id, { ...row, id }];
      }),
    ),
    indices: new Map(rows['indices.csv'].map((row) => [row.index, row])),
    sources: new Map(rows['sources.csv'].map((row) => [row.source, row])),
    anomalies: new Map(rows['anomalies.csv'].map((row) => [toFigureId(row), row])),
    findDimension: (framework, dimension) => dimensions.get(`${framework} ${dimension}`),
  };
}

/** Joins a claim with its unit of that year, its edition and its dimension, or says which of them does not exist. */
export function placeClaim(
  { units, indices, editions, findDimension }: References,
  row: ClaimRow,
): { claim: PlacedClaim } | { problems: Problem[] } {
  const refuse = (column: string, found: string, vi: string, en: string) => ({
    problems: [problemAt(row, column, found, vi, en)],
  });
  const unit = unitOfYear(units.get(row.unit) ?? [], row.year);
  if (!unit) return { problems: unitProblem(units, row, 'unit', row.unit, row.year) };
  if (!indices.has(row.index)) {
    return refuse('index', row.index, 'cần mã có trong indices.csv', 'expected a code of indices.csv');
  }
  const edition = editions.get(toEditionId(row.index, row.year, ...toLevel(row, unit)));
  if (edition?.status !== 'published' || !edition.framework) {
    return refuse(
      'year',
      `${row.index} ${row.year}`,
      'cần kỳ đánh giá đã công bố có trong editions.csv',
      'expected a published edition of editions.csv',
    );
  }
  const dimension = findDimension(edition.framework, row.dimension);
  if (!dimension) {
    return refuse(
      'dimension',
      row.dimension,
      `cần lĩnh vực thuộc bộ tiêu chí ${edition.framework}`,
      `expected a dimension of the framework ${edition.framework}`,
    );
  }
  return { claim: { row, figureId: toFigureId(row), unit, edition, dimension } };
}

/** The level and owner of the edition that a claim on the unit belongs to. */
function toLevel({ unit: slug }: ClaimRow, { kind, parent }: UnitRow): [Level, string | null] {
  if (parent) return ['unit', parent];
  return [kind === 'ministry' || slug === aggregateOf.ministry ? 'ministry' : 'province', null];
}

function groupUnits(rows: Rows): Map<string, UnitRow[]> {
  const units = new Map<string, UnitRow[]>();
  for (const row of rows['units.csv']) {
    const dates = { validFrom: row.valid_from, validTo: row.valid_to };
    const unit = { ...row, ...dates, slug: row.unit, id: toUnitId(row.unit, row.valid_from) };
    units.set(row.unit, [...(units.get(row.unit) ?? []), unit]);
  }
  return units;
}
