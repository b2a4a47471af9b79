import { groupBy } from '../values/group-by';
import { type Measure, overall } from '../vocabulary';
import type { Edition } from './edition';

/** The figures of a dimension that are counted: its ranks, its values (percent or score), or both. */
export type CoveragePart = 'rank' | 'value' | 'any';

export interface CoverageEdition {
  index: string;
  year: number;
  status: Edition['status'];
  /** whether the index publishes ranks at all */
  publishesRanks: boolean;
  /** whether the data set of the index is complete, so that an absent value was not published */
  isWhole: boolean;
  /** the number of units that it ranked; null when unknown */
  units: number | null;
  /** slugs of the units that existed in the measured year */
  existing: readonly string[];
  /** the dimensions of its framework, with the whole index, in the order of the framework */
  dimensions: readonly string[];
}

/** The facts of a figure that coverage counts by; a figure that we compute was published by nobody. */
export interface CoverageFigure {
  index: string;
  year: number;
  unit: string;
  dimension: string;
  measure: Measure;
  state: 'known' | 'undecided' | 'computed';
}

export interface CoverageInput {
  editions: readonly CoverageEdition[];
  figures: readonly CoverageFigure[];
}

/** How many of the existing units have a figure, and why the others have none; the four counts add up to `of`. */
export interface CoverageCell {
  year: number;
  of: number;
  have: number;
  /** sources differ and no resolution chooses between them */
  undecided: number;
  /** published, but no source of it was located */
  missing: number;
  neverPublished: number;
  /** the slugs of the units with a known figure, and of those without */
  present: string[];
  absent: string[];
}

/** One dimension of an index over its years; null where the framework of the year lacks the dimension. */
export interface CoverageRow {
  index: string;
  dimension: string;
  part: CoveragePart;
  cells: (CoverageCell | null)[];
}

const partOf: Partial<Record<Measure, CoveragePart>> = { rank: 'rank', percent: 'value', score: 'value' };

/**
 * What is known, what is missing and what nobody published, by index, dimension and year. The rows are in the
 * order of the indices and their dimensions, the cells in the order of the editions.
 */
export function toCoverage({ editions, figures }: CoverageInput): CoverageRow[] {
  const byPlace = groupBy(figures, ({ index, year, dimension }) => `${index} ${year} ${dimension}`);
  return [...groupBy(editions, ({ index }) => index)].flatMap(([index, years]) =>
    listDimensions(years).flatMap((dimension) =>
      partsOf(dimension).map(
        (part): CoverageRow => ({
          index,
          dimension,
          part,
          cells: years.map((edition) => {
            const place = byPlace.get(`${index} ${edition.year} ${dimension}`) ?? [];
            return isCounted(edition, dimension) ? toCell(edition, place, part) : null;
          }),
        }),
      ),
    ),
  );
}

const partsOf = (dimension: string): CoveragePart[] => (dimension === overall ? ['rank', 'value'] : ['any']);

/** Whether an edition counts for a dimension: every edition for the whole index, else those whose framework has it. */
const isCounted = ({ dimensions }: CoverageEdition, dimension: string): boolean =>
  dimension === overall || dimensions.includes(dimension);

/** Every dimension of the editions, the whole index first, then in the order of the latest framework. */
function listDimensions(editions: readonly CoverageEdition[]): string[] {
  return [...new Set([overall, ...[...editions].reverse().flatMap(({ dimensions }) => dimensions)])];
}

function toCell(
  edition: CoverageEdition,
  figures: readonly CoverageFigure[],
  part: CoveragePart,
): CoverageCell {
  const { year, existing } = edition;
  const counted = figures.filter(
    ({ measure }) => partOf[measure] && (part === 'any' || partOf[measure] === part),
  );
  const unitsIn = (state: CoverageFigure['state']) =>
    new Set(counted.filter((figure) => figure.state === state).map(({ unit }) => unit));
  const [known, disputed] = [unitsIn('known'), unitsIn('undecided')];
  const present = existing.filter((unit) => known.has(unit));
  const absent = existing.filter((unit) => !known.has(unit));
  const have = present.length;
  const undecided = absent.filter((unit) => disputed.has(unit)).length;
  const published =
    part === 'rank' && !edition.publishesRanks
      ? 0
      : edition.status === 'not-located'
        ? existing.length
        : edition.isWhole
          ? have + undecided
          : Math.min(edition.units ?? existing.length, existing.length);
  const missing = Math.max(published - have - undecided, 0);
  return {
    year,
    of: existing.length,
    have,
    undecided,
    missing,
    neverPublished: existing.length - have - undecided - missing,
    present,
    absent,
  };
}
