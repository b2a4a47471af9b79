import type { Span } from './value-line';

/** A list of positions from the best to the worst, where each value is at most as good as the one before it. */
export interface Standings {
  /** for each position, the places that its value may have as far as that position alone is known */
  spans: readonly Span[];
  /** for each position, whether it is known who stands there */
  taken: readonly boolean[];
}

/** The best and the worst of some positions, counted from 0. */
export interface PositionRange {
  first: number;
  last: number;
}

/** The places of each position after those before and after it are taken into account. */
interface Limits {
  lows: number[];
  highs: number[];
}

/**
 * Whether every waiting unit can stand at a position of its own that nobody has, in the order of the values. This is
 * exact: any two units that stand in the wrong order can change places, because the limits only fall from one
 * position to the next, so it is enough that each finds a position within the limits. The positions open to a unit
 * are neighbours, so the one with the nearest end may take the first that is left (Glover 1967).
 * @param waiting sorted by their low ends, the highest first
 */
export function isPossible(standings: Standings, waiting: readonly Span[]): boolean {
  const limits = toLimits(standings.spans);
  if (!limits) return false;
  const nextFree = toNextFree(standings.taken);
  return waiting.every((span) => {
    const { first, last } = toOpen(limits, span);
    const position = find(nextFree, first);
    if (position > last) return false;
    nextFree[position] = position + 1;
    return true;
  });
}

/**
 * The best and the worst position at which a unit can stand while the others still find theirs; null when there is
 * none.
 * @param others the units that wait besides this one, sorted by their low ends, the highest first
 */
export function toPositions(standings: Standings, span: Span, others: readonly Span[]): PositionRange | null {
  const limits = toLimits(standings.spans);
  if (!limits) return null;
  const { first, last } = toOpen(limits, span);
  const free = standings.taken.flatMap((isTaken, position) => (isTaken ? [] : [position]));
  const better = others.filter(({ low }) => low > span.high).length;
  const worse = others.filter(({ high }) => high < span.low).length;
  const open = free
    .slice(better, free.length - worse)
    .filter((position) => first <= position && position <= last);
  const fits = (position: number) => isPossible(placeAt(standings, position, span), others);
  const [best, worst] = [open.find(fits), open.findLast(fits)];
  return best === undefined || worst === undefined ? null : { first: best, last: worst };
}

/** The standings in which a unit with such a value stands at a position. */
export const placeAt = ({ spans, taken }: Standings, position: number, span: Span): Standings => ({
  spans: spans.map((known, at) =>
    at === position ? { low: Math.max(known.low, span.low), high: Math.min(known.high, span.high) } : known,
  ),
  taken: taken.map((isTaken, at) => isTaken || at === position),
});

/** The same standings with the limits of every position told of that position too; null when they contradict. */
export function tighten({ spans, taken }: Standings): Standings | null {
  const limits = toLimits(spans);
  return limits && { spans: limits.lows.map((low, at) => ({ low, high: limits.highs[at] ?? low })), taken };
}

/** The limits of every position; null when one leaves no value, so that the standings contradict themselves. */
function toLimits(spans: readonly Span[]): Limits | null {
  const highs = accumulate(
    spans.map(({ high }) => high),
    Math.min,
  );
  const lows = accumulate(spans.map(({ low }) => low).reverse(), Math.max).reverse();
  return highs.every((most, at) => most >= (lows[at] ?? most)) ? { lows, highs } : null;
}

/** For each item what an operation makes of all items up to it. */
function accumulate(items: readonly number[], operation: (a: number, b: number) => number): number[] {
  const results: number[] = [];
  for (const item of items) results.push(operation(results.at(-1) ?? item, item));
  return results;
}

/** The positions whose limits share a place with a span; an empty range when there are none. */
const toOpen = ({ lows, highs }: Limits, { low, high }: Span): PositionRange => ({
  first: countWhile(lows, (least) => least > high),
  last: countWhile(highs, (most) => most >= low) - 1,
});

/** How many items at the start of a list meet a condition that no later one meets again. */
export function countWhile(items: readonly number[], meets: (item: number) => boolean): number {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = items[middle];
    if (item !== undefined && meets(item)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** For each position and the one past the end, itself when it is free, else one on the way to the next free one. */
const toNextFree = (taken: readonly boolean[]): number[] =>
  [...taken, false].map((isTaken, at) => (isTaken ? at + 1 : at));

function find(nextFree: number[], from: number): number {
  let at = from;
  for (let next = nextFree[at]; next !== undefined && next !== at; next = nextFree[at]) {
    nextFree[at] = nextFree[next] ?? next;
    at = next;
  }
  return at;
}
