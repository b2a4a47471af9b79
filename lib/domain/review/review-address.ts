import type { RankedLevel } from '../vocabulary';

/** What a review is of: a year of a unit in one index. */
export interface ReviewAddress {
  level: RankedLevel;
  slug: string;
  index: string;
  year: number;
}

/** What a review of several years is of: from a year to a later one. */
export interface ReviewSpan extends Omit<ReviewAddress, 'year'> {
  from: number;
  to: number;
}

/** The most years that are reviewed at once. */
export const mostReviewed = 5;
