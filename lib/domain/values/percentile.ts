/**
 * The percentile rank of a rank: which share of the other units does not stand above it, in percent; 100
 * is first, 0 last. This is PERCENT_RANK of the SQL standard (ISO/IEC 9075-2: (rank − 1) / (rows − 1)),
 * read from the top. It needs the rank and the number ranked, so it can be said where other units' values
 * are not known. Null where there are no others.
 */
export const toPercentile = (rank: number, of: number): number | null =>
  of > 1 && rank >= 1 && rank <= of ? (100 * (of - rank)) / (of - 1) : null;
