import type { Directed } from '../editions/edition';
import { compareDecimals, type Decimal } from '../values/decimal';

/** Compares two values for sorting from the best to the worst: −1 when the first is better. */
export const compareBest = ({ higherIsBetter }: Directed, a: Decimal, b: Decimal): -1 | 0 | 1 =>
  higherIsBetter ? compareDecimals(b, a) : compareDecimals(a, b);

/**
 * Competition ranks, with 1 for the best value: equal values share a rank and the next rank is skipped. A
 * missing value (null) has no rank; zero is a value.
 */
export function rankByValue(values: readonly (Decimal | null)[], index: Directed): (number | null)[] {
  const known = values.filter((value): value is Decimal => value !== null);
  const sorted = [...known].sort((a, b) => compareBest(index, a, b));
  const rankOf = new Map<Decimal, number>();
  sorted.forEach((value, position) => {
    const tied = position > 0 && compareDecimals(value, sorted[position - 1] ?? value) === 0;
    rankOf.set(value, tied ? (rankOf.get(sorted[position - 1] ?? value) ?? position) : position + 1);
  });
  return values.map((value) => (value === null ? null : (rankOf.get(value) ?? null)));
}

export interface RankGap {
  from: number;
  to: number;
}

/** The ranks from 1 to `of` that nobody holds, in runs. Ranks skipped after a tie are not missing. */
export function toGaps(ranks: readonly number[], of: number): RankGap[] {
  const held = new Set<number>();
  const holders = new Map<number, number>();
  for (const rank of ranks) {
    const before = holders.get(rank) ?? 0;
    held.add(rank + before);
    holders.set(rank, before + 1);
  }
  const gaps: RankGap[] = [];
  for (let rank = 1; rank <= of; rank++) {
    if (held.has(rank)) continue;
    const last = gaps.at(-1);
    if (last && last.to === rank - 1) last.to = rank;
    else gaps.push({ from: rank, to: rank });
  }
  return gaps;
}

/** The gaps between one held rank and the next; without a next rank, all gaps after the first. */
export const toGapsBetween = (gaps: readonly RankGap[], after: number, before: number | null): RankGap[] =>
  gaps.filter(({ from }) => from > after && (before === null || from < before));

/** For rows sorted by rank, the gaps between each row and the next; none after a row without a rank. */
export const toFollowingGaps = (ranks: readonly (number | null)[], gaps: readonly RankGap[]): RankGap[][] =>
  ranks.map((rank, at) => (rank === null ? [] : toGapsBetween(gaps, rank, ranks[at + 1] ?? null)));
