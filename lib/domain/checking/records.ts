import type { UnitBounds } from '../bounds/rank-bounds';
import type { Edition, IndexInfo } from '../editions/edition';
import type { Figure } from '../figures/figure';
import type { Succession, Unit } from '../units/unit';
import type { Decimal } from '../values/decimal';
import type { Measure, RankedLevel } from '../vocabulary';

/** Which figure is wanted; the unit is the one that the year knows. */
export interface Wanted {
  index: string;
  year: number;
  unit: string;
  dimension: string;
  measure: Measure;
}

/** Everything that the verdicts rest on: the current release, as far as the statements need it. */
export interface Records {
  index(code: string): IndexInfo | undefined;
  /** the codes of the national indices */
  indices: readonly string[];
  editions(index: string, level: RankedLevel): readonly Edition[];
  /** every era of a unit and of those before and after a renaming, in the order of time */
  eras(slug: string): readonly Unit[];
  successions: readonly Succession[];
  /** the codes of a framework's dimensions */
  dimensions(framework: string | null): readonly string[];
  /** the codes that continue a dimension, or that it continues, with itself */
  chain(index: string, code: string): readonly string[];
  figure(wanted: Wanted): Figure | null;
  /** the figures of a unit in a year, of one index and measure, by dimension */
  figuresOf(wanted: Omit<Wanted, 'dimension'>): readonly Figure[];
  bounds(index: string, level: RankedLevel, year: number, dimension: string): ReadonlyMap<string, UnitBounds>;
  /** the region of a unit in a measured year, and the units of a region */
  regionOf(year: number, unit: Unit): string | null;
  membersOf(year: number, region: string): readonly Unit[];
  /** values that other sources give for a figure */
  otherValues(figureId: string): readonly Decimal[];
}

/** The case that a statement is judged in. */
export interface Case {
  records: Records;
  index: IndexInfo;
  level: RankedLevel;
  edition: Edition;
  previous: Edition | null;
  year: number;
  /** slug of the unit in that year */
  unit: string;
  era: Unit | null;
  dimension: string;
}
