import type { ComparedMeasure } from '../series/comparison';
import type { MapView, RankedLevel } from '../vocabulary';

/**
 * A chart or a table that readers can take along: as a file, as a picture, in a page of their own. Its address
 * names all that it shows, so that the same address shows the same at any time of one release.
 */
export type Exhibit =
  /** a ranking by the whole index */
  | { kind: 'ranking'; index: string; year: number; level: RankedLevel }
  /** the changes of rank of one year */
  | { kind: 'movers'; index: string; year: number; level: RankedLevel }
  | { kind: 'map'; index: string; year: number; view: MapView }
  /** one dimension in one year */
  | { kind: 'dimension'; index: string; dimension: string; year: number }
  /** the ranks of every unit in all years of an index */
  | { kind: 'years'; index: string; level: RankedLevel }
  /** one province or ministry in one index over the years */
  | { kind: 'history'; index: string; slug: string; level: RankedLevel }
  /** a province by dimensions in all years of an index */
  | { kind: 'profile'; index: string; slug: string }
  /** a province's ranking of its own departments and districts */
  | { kind: 'internal'; slug: string; year: number }
  /** every unit in every field of one edition */
  | { kind: 'fields'; index: string; year: number; level: RankedLevel }
  /** year by year the average of a dimension, or of the whole index, and who was first */
  | { kind: 'averages'; index: string; dimension: string; level: RankedLevel }
  /** the averages of one region in an index over the years */
  | { kind: 'region'; index: string; slug: string }
  /** the averages of all regions in the newest edition of an index */
  | { kind: 'regions'; index: string }
  /** units side by side over the years; null is what the figures decide: the whole index, all years, the fuller measure */
  | {
      kind: 'comparison';
      units: readonly string[];
      index: string;
      dimension: string | null;
      from: number | null;
      to: number | null;
      measure: ComparedMeasure | null;
    };
