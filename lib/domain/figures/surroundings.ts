import { type Figure, isKnown, toWhole } from './figure';

/** What stands next to a rank in its list, as far as ranks are known: figures of other units. */
export interface Surroundings {
  /** the other units on the same rank */
  tied: Figure[];
  /** the units on the nearest known better rank, and on the nearest known worse one; empty where none is known */
  above: Figure[];
  below: Figure[];
}

/**
 * Finds the units next to a rank among the known ranks of one edition and dimension.
 * @param ranks figures of ranks; those of another block, undecided ones and the rank itself are passed over
 */
export function toSurroundings(rank: Figure, ranks: readonly Figure[]): Surroundings {
  const at = toWhole(rank);
  if (at === null) return { tied: [], above: [], below: [] };
  const others = ranks.filter(
    (other) => other.id !== rank.id && other.block === rank.block && isKnown(other),
  );
  const on = (place: number): Figure[] => others.filter((other) => toWhole(other) === place);
  const places = others.flatMap((other) => toWhole(other) ?? []);
  return {
    tied: on(at),
    above: on(Math.max(...places.filter((place) => place < at))),
    below: on(Math.min(...places.filter((place) => place > at))),
  };
}
