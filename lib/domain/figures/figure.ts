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
  /** null when its sources differ and nothing decides between them */
  value: Decimal | null;
  max: Decimal | null;
  basis: Basis;
  /** what was ranked apart inside one edition: the block it counts in */
  block: string | null;
  /** kept as printed although it contradicts its surroundings; its page says why */
  odd: boolean;
  /** distinct addresses that say this value */
  sources: number;
  /** the source's own words, where they were kept */
  quote: string | null;
  /** for a rank that we compute: of how many */
  rankedOf: number | null;
}

/** A figure that has a value. */
export type KnownFigure = Figure & { value: Decimal };

/** Whether there is a figure and it has a value. */
export const isKnown = (figure: Figure | null | undefined): figure is KnownFigure =>
  figure != null && figure.value !== null;

/** The figure's value as a whole number, for ranks and places; null when there is none. */
export const toWhole = (figure: Figure | null | undefined): number | null =>
  isKnown(figure) ? Number(figure.value) : null;

/** What a value's differences are points of; a change that a source states alone is one of percents. */
export const measureOf = (value: Figure | null | undefined): 'percent' | 'score' =>
  value?.measure === 'score' ? 'score' : 'percent';
