import { toFigureId } from '@/lib/domain/figure-id';
import { type Lifespan, toUnitId, unitOfYear } from '@/lib/domain/units';
import { aggregateOf, type Level } from '@/lib/domain/vocabulary';
import type { Row, Rows } from './parse';
import { type Problem, problemAt } from './problem';
import { unitProblem } from './unit-problem';

export type UnitRow = Row<'units.csv'> & Lifespan & { id: string; slug: string };
export type EditionRow = Row<'editions.csv'> & { id: string };
export type ClaimRow = Row<'claims.csv'>;

/** A claim with what its keys stand for. */
export interface PlacedClaim {
  row: ClaimRow;
  figureId: string;
  unit: UnitRow;
  edition: EditionRow;
  dimension: Row<'dimensions.csv'>;
}

/** The rows of a data set with its units, editions and claims told apart and joined. */
export interface DataSet {
  rows: Rows;
  units: Map<string, UnitRow[]>;
  editions: Map<string, EditionRow>;
  claims: PlacedClaim[];
}

/** The id of an edition: index, year and level, and the owner of an internal index. */
export const toEditionId = (index: string, year: number, level: Level, owner: string | null): string =>
  [index, year, level, ...(owner ? [owner] : [])].join('.');

/**
 * Joins claims with their unit of the year, their edition and their dimension.
 * @returns the data set, and a problem for each claim that names one that does not exist
 */
export function normalise(rows: Rows): { dataSet: DataSet; problems: Problem[] } {
  const problems: Problem[] = [];
  const units = groupUnits(rows);
  const editions = new Map(
    rows['editions.csv'].map((row) => {
      const id = toEditionId(row.index, row.year, row.level, row.owner);
      return [id, { ...row, id }];
    }),
  );
  const dimensions = new Map(rows['dimensions.csv'].map((row) => [`${row.framework} ${row.dimension}`, row]));

  const indices = new Set(rows['indices.csv'].map(({ index }) => index));

  const claims = [...rows['claims.csv'], ...rows['claims-papi.csv']].flatMap((row): PlacedClaim[] => {
    const unit = unitOfYear(units.get(row.unit) ?? [], row.year);
    if (!unit) {
      problems.push(...unitProblem(units, row, 'unit', row.unit, row.year));
      return [];
    }
    if (!indices.has(row.index)) {
      problems.push(
        problemAt(row, 'index', row.index, 'cần mã có trong indices.csv', 'expected a code of indices.csv'),
      );
      return [];
    }
    const edition = editions.get(toEditionId(row.index, row.year, ...toLevel(row, unit)));
    if (edition?.status !== 'published' || !edition.framework) {
      problems.push(
        problemAt(
          row,
          'year',
          `${row.index} ${row.year}`,
          'cần kỳ đánh giá đã công bố có trong editions.csv',
          'expected a published edition of editions.csv',
        ),
      );
      return [];
    }
    const dimension = dimensions.get(`${edition.framework} ${row.dimension}`);
    if (!dimension) {
      problems.push(
        problemAt(
          row,
          'dimension',
          row.dimension,
          `cần lĩnh vực thuộc bộ tiêu chí ${edition.framework}`,
          `expected a dimension of the framework ${edition.framework}`,
        ),
      );
      return [];
    }
    return [{ row, figureId: toFigureId(row), unit, edition, dimension }];
  });
  return { dataSet: { rows, units, editions, claims }, problems };
}

/** Level and owner of the edition that a unit's claim belongs to. */
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
