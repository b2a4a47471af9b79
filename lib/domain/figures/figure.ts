import type { Decimal } from '../values/decimal';
import type { Basis, Measure } from '../vocabulary';

/** The value the site shows for one index, year, unit, dimension and measure. */
export interface Figure {
  id: string;
  index: string;
  year: number;
  unit: string;
  dimension: string;
  measure: Measure;
  /** null when its sources differ and no resolution chooses between them */
  value: Decimal | null;
  max: Decimal | null;
  /** null for an undecided figure: its claims say each for themselves how they came about */
  basis: Basis | null;
  /** the block of units within the edition that is ranked separately, if the unit belongs to one */
  block: string | null;
  /** true when it is kept as printed although it contradicts other figures; its page says why */
  odd: boolean;
  /** the number of distinct addresses that give this value */
  sources: number;
  /** the source's own words, if they were recorded */
  quote: string | null;
  /** the number of units that a rank computed by us counts among */
  rankedOf: number | null;
}

/** A figure that has a value. */
export type KnownFigure = Figure & { value: Decimal; basis: Basis };

/** Whether there is a figure and it has a value. */
export const isKnown = (figure: Figure | null | undefined): figure is KnownFigure =>
  figure != null && figure.value !== null;

/** The figure's value as a whole number, for ranks and places; null when there is none. */
export const toWhole = (figure: Figure | null | undefined): number | null =>
  isKnown(figure) ? Number(figure.value) : null;

/** The measure whose points a difference of this value is in; without a value, percents. */
export const measureOf = (value: Figure | null | undefined): 'percent' | 'score' =>
  value?.measure === 'score' ? 'score' : 'percent';
