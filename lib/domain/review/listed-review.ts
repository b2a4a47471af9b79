/** What is known of one unit of an edition, and whether that is enough for a review. */
export interface ListedReview {
  /** the slug of the unit */
  unit: string;
  name: string;
  /** the code and the name of its region; null for a ministry */
  region: string | null;
  regionName: string | null;
  /** its rank, or null */
  rank: number | null;
  /** every rank that is possible; null where it has none */
  best: number | null;
  worst: number | null;
  /** the number of ranked units */
  of: number;
  /** its total as it is printed */
  score: string | null;
  isReviewed: boolean;
  /** why there is nothing to review; null where there is */
  reason: string | null;
}
