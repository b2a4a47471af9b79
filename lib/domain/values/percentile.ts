/**
 * The percentile rank of a rank: the share of the other units that are not above it, in percent; the first has
 * 100, the last 0. It is 1 − PERCENT_RANK of the SQL standard (ISO/IEC 9075-2: (rank − 1) / (rows − 1)). It needs
 * only the rank and the number of ranked units, so it holds although values of other units are unknown. Null when
 * there are no other units.
 */
export const toPercentile = (rank: number, of: number): number | null =>
  of > 1 && rank >= 1 && rank <= of ? (100 * (of - rank)) / (of - 1) : null;
