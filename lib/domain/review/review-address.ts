import type { RankedLevel } from '../vocabulary';

/** What a review is of: a year of a unit in one index. */
export interface ReviewAddress {
  level: RankedLevel;
  slug: string;
  index: string;
  year: number;
}
