import { addDecimals, type Decimal, decimalsOf } from '../values/decimal';
import { groupBy } from '../values/group-by';
import { countWhile, isPossible, placeAt, type Standings, toPositions } from './standings';
import { anywhere, intersect, type Span, toValueLine, type ValueBound, type ValueLine } from './value-line';

/** A value that is known up to its hidden decimals. */
export interface KnownValue {
  /** as it is printed */
  value: Decimal;
  /** null for a printed value, which is the true one rounded; else the true one is less than so much away */
  margin: Decimal | null;
}

/** What is known of one ranked unit. */
export interface KnownStanding {
  key: string;
  rank: number | null;
  value: KnownValue | null;
}

/** What is known of one ranking. */
export interface KnownRanking {
  /** the number of ranked units; those that are not listed may stand anywhere */
  of: number;
  higherIsBetter: boolean;
  /** the decimals that the values are published with, and the bounds of a value are given with */
  decimals: number;
  /** units that are certainly among the ranked ones, each once */
  units: readonly KnownStanding[];
  /** how many units reach a value: have it as printed, or a better one */
  counts: readonly { value: Decimal; reached: number }[];
  /** the values of the first and of the last, where they were announced without a name */
  best: KnownValue | null;
  worst: KnownValue | null;
}

/** The ranks from the best to the worst that are possible. */
export interface RankBound {
  best: number;
  worst: number;
}

/** What follows for one unit. */
export interface UnitBounds {
  /** one rank when it is known, or when no other is possible */
  rank: RankBound;
  /** null when the value is known */
  value: ValueBound | null;
}

/** What follows for every listed unit, by key; `contradictory` when no ranking fits what is known, so nothing does. */
export type RankingBounds =
  | { kind: 'bounded'; units: ReadonlyMap<string, UnitBounds> }
  | { kind: 'contradictory' };

/**
 * The ranks and values that are possible for every unit of a ranking, given all that is known of it: units of known
 * rank stand at their positions (k units of rank r at r … r+k−1), the values of the others fall between theirs, and
 * a better value stands before a worse one. Equal printed values may stand in either order or share a rank, because
 * their hidden decimals are not known; so may a unit of unknown value and the one before it.
 *
 * Exact: both ends of every rank, and both ends of every value, are reached by some complete ranking that fits; the
 * ranks between them need not all be. What the published mean says of the sum is not used, so that knowing it could
 * only narrow these bounds.
 */
export function toRankingBounds(known: KnownRanking): RankingBounds {
  const line = toValueLine(mostDecimals(known), known.higherIsBetter);
  const blocks = toBlocks(known, line);
  const standings = blocks && toStandings(known, blocks, line);
  const waiting = known.units
    .flatMap(({ key, rank, value }) => (rank === null && value ? [{ key, span: toSpan(value, line) }] : []))
    .sort((a, b) => b.span.low - a.span.low);
  const spans = waiting.map(({ span }) => span);
  const isFull = known.units.length <= known.of;
  if (!isFull || !standings || !isPossible(standings, spans)) return { kind: 'contradictory' };

  const toBound = (span: Span, others: readonly Span[]) => toRankBound(standings, blocks, span, others);
  const print = (span: Span) => line.toPrinted(span, known.decimals);
  const free = toBound(anywhere, spans);
  const toReach = (isOpen: (span: Span) => boolean) =>
    print(toReachOf([...standings.spans, ...spans], isOpen));
  const freeValue = toReach((span) => isPossible(standings, insert(spans, span)));
  const units = known.units.map(({ key, rank, value }): [string, UnitBounds | null] => {
    if (rank === null) {
      const at = waiting.findIndex((unit) => unit.key === key);
      const own = waiting[at];
      const bound = own ? toBound(own.span, spans.toSpliced(at, 1)) : free;
      return [key, bound && { rank: bound, value: own ? null : freeValue }];
    }
    const toValue = () => toReach((span) => isPossible(placeAt(standings, rank - 1, span), spans));
    return [key, { rank: { best: rank, worst: rank }, value: value ? null : toValue() }];
  });
  return {
    kind: 'bounded',
    units: new Map(units.filter((unit): unit is [string, UnitBounds] => unit[1] !== null)),
  };
}

/** The positions from `rank` on, counted from 1, that units of one known rank fill. */
interface Block {
  rank: number;
  size: number;
  /** the places that the values of all of them may have: they are equal */
  span: Span;
}

/** The blocks of known ranks; null when two of them want one position, or one goes past the end. */
function toBlocks({ units, of }: KnownRanking, line: ValueLine): Block[] | null {
  const ranked = units.flatMap(({ rank, value }) => (rank === null ? [] : [{ rank, value }]));
  const blocks = [...groupBy(ranked, ({ rank }) => rank)]
    .map(([rank, holders]): Block => {
      const spans = holders.map(({ value }) => (value ? toSpan(value, line) : anywhere));
      return { rank, size: holders.length, span: spans.reduce(intersect, anywhere) };
    })
    .sort((a, b) => a.rank - b.rank);
  const isApart = blocks.every(({ rank, size }, at) => rank + size <= (blocks[at + 1]?.rank ?? of + 1));
  return isApart && blocks.every(({ rank }) => Number.isInteger(rank) && rank >= 1) ? blocks : null;
}

function toStandings(known: KnownRanking, blocks: readonly Block[], line: ValueLine): Standings {
  const counts = known.counts.map(({ value, reached }) => ({
    reached,
    // whether the published value or the exact one was compared with it is not known
    edge: line.ofPrinted(addDecimals(value, toZero(known.decimals))),
  }));
  const ends = { first: known.best, last: known.worst };
  const said = Array.from({ length: known.of }, (_, position): Span => {
    const edges = counts.map(({ edge, reached }) =>
      position < reached ? { ...anywhere, low: edge.low } : { ...anywhere, high: edge.high },
    );
    if (position === 0 && ends.first) edges.push(toSpan(ends.first, line));
    if (position === known.of - 1 && ends.last) edges.push(toSpan(ends.last, line));
    return edges.reduce(intersect, anywhere);
  });
  const taken = said.map(() => false);
  const spans = [...said];
  for (const { rank, size, span } of blocks) {
    const shared = said.slice(rank - 1, rank - 1 + size).reduce(intersect, span);
    spans.fill(shared, rank - 1, rank - 1 + size);
    taken.fill(true, rank - 1, rank - 1 + size);
  }
  return { spans, taken };
}

/** The best and the worst rank of a unit without a known one; the best may be that of a tie with those before it. */
function toRankBound(
  standings: Standings,
  blocks: readonly Block[],
  span: Span,
  others: readonly Span[],
): RankBound | null {
  const positions = toPositions(standings, span, others);
  if (!positions) return null;
  const { first, last } = positions;
  const before = blocks.find(({ rank, size }) => rank + size - 1 === first);
  const isTie = before !== undefined && isPossible(tieWith(standings, before, span), others);
  return { best: isTie ? before.rank : first + 1, worst: last + 1 };
}

/** The standings in which a unit follows a block at once and has the value that all of the block have. */
function tieWith(standings: Standings, { rank, size }: Block, span: Span): Standings {
  const positions = Array.from({ length: size + 1 }, (_, at) => rank - 1 + at);
  const shared = positions.reduce(
    (all, position) => intersect(all, standings.spans[position] ?? anywhere),
    span,
  );
  return positions.reduce((all, position) => placeAt(all, position, shared), standings);
}

/** The lowest and the highest place that are open; each is an end of one of the spans, or infinite. */
function toReachOf(spans: readonly Span[], isOpen: (span: Span) => boolean): Span {
  const ends = (pick: (span: Span) => number) =>
    [...new Set([...spans, anywhere].map(pick))].sort((a, b) => a - b);
  const lows = ends(({ low }) => low);
  const highs = ends(({ high }) => high);
  const tooLow = countWhile(lows, (low) => !isOpen({ low: anywhere.low, high: low }));
  const open = countWhile(highs, (high) => isOpen({ low: high, high: anywhere.high }));
  return { low: lows[tooLow] ?? anywhere.low, high: highs[open - 1] ?? anywhere.high };
}

/** The spans with one more, still sorted by their low ends, the highest first. */
function insert(spans: readonly Span[], span: Span): Span[] {
  const at = spans.findIndex(({ low }) => low < span.low);
  return spans.toSpliced(at < 0 ? spans.length : at, 0, span);
}

const toZero = (decimals: number): Decimal => (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`);

const toSpan = ({ value, margin }: KnownValue, line: ValueLine): Span =>
  margin === null ? line.ofPrinted(value) : line.ofMargin(value, margin);

/** The most decimals of any number that is known, or that a bound is given with. */
function mostDecimals({ units, counts, best, worst, decimals }: KnownRanking): number {
  const values = [...units.map(({ value }) => value), best, worst].flatMap((known) => known ?? []);
  const numbers = [
    ...values.flatMap(({ value, margin }) => [value, margin ?? value]),
    ...counts.map(({ value }) => value),
  ];
  return Math.max(decimals, ...numbers.map(decimalsOf));
}
