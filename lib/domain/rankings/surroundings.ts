/** What stands next to a rank in a list, as far as its ranks are known; empty where nothing is. */
export interface Surroundings<T> {
  /** those on the same rank */
  tied: T[];
  /** those on the nearest known better rank, and on the nearest known worse one, however far that is */
  above: T[];
  below: T[];
}

/** Finds what stands next to a rank among the others of its list. */
export function toSurroundings<T extends { rank: number }>(
  own: number,
  others: readonly T[],
): Surroundings<T> {
  const ranks = others.map(({ rank }) => rank);
  const on = (place: number): T[] => others.filter(({ rank }) => rank === place);
  return {
    tied: on(own),
    above: on(Math.max(...ranks.filter((rank) => rank < own))),
    below: on(Math.min(...ranks.filter((rank) => rank > own))),
  };
}
