import {
  type Block,
  type KnownRanking,
  mostDecimals,
  tieWith,
  toBlocks,
  toSpan,
  toStandings,
} from './known-ranking';
import { countWhile, isPossible, placeAt, type Standings, toPositions } from './standings';
import { anywhere, type Span, toValueLine, type ValueBound } from './value-line';

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
