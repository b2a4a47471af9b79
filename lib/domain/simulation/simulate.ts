import type { RankBound } from '../bounds/rank-bounds';
import { countWhile, isPossible, type Standings } from '../bounds/standings';
import { anywhere, intersect, type Span } from '../bounds/value-line';
import { type Decimal, lastPlaceOf, multiplyDecimal, signOf } from '../values/decimal';
import type { Field, FieldCase, NamedOther } from './field';

/**
 * The ranks that a unit may have after its total changes by an amount, the others held fixed; a total that equals
 * others shares their rank. One rank where all that matters is known.
 */
export const toRankAfter = (field: Field, gained: Decimal): RankBound => ({
  best: Math.min(...field.cases.map((known) => toBestRank(field, known, gained))),
  worst: Math.max(...field.cases.map((known) => toWorstRank(field, known, gained))),
});

function toBestRank({ line, waiting }: Field, known: FieldCase, gained: Decimal): number {
  const { high } = line.add(known.own, gained);
  const places = known.others.spans.length;
  const isTooFew = (better: number) =>
    !isPossible(limit(known.others, better, places, { ...anywhere, high }), waiting);
  return clamp(1 + countWhile(countTo(places), isTooFew), known.rank, gained);
}

function toWorstRank({ line, waiting }: Field, known: FieldCase, gained: Decimal): number {
  const low = line.add(known.own, gained).low + 1;
  const places = known.others.spans.length;
  const canBeMore = (better: number) =>
    isPossible(limit(known.others, 0, better + 1, { ...anywhere, low }), waiting);
  return clamp(1 + countWhile(countTo(places), canBeMore), known.rank, gained);
}

const countTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** More points lead to no worse rank than that from which they were counted, and fewer to no better one. */
function clamp(rank: number, from: number, gained: Decimal): number {
  const sign = signOf(gained);
  if (sign === 0) return from;
  return sign > 0 ? Math.min(rank, from) : Math.max(rank, from);
}

/** The standings whose positions from one to before another also lie in a span. */
const limit = ({ spans, taken }: Standings, from: number, to: number, span: Span): Standings => ({
  spans: spans.map((known, at) => (at >= from && at < to ? intersect(known, span) : known)),
  taken,
});

/** The points that are needed for a target; null where they are more than a unit can gain. */
export interface LeastPoints {
  /** the last place of the edition's totals, in which the points are counted */
  step: Decimal;
  /** the fewest that may do; fewer certainly do not */
  possible: Decimal | null;
  /** the fewest that do whatever the unknown figures are; equal to `possible` where nothing is unknown */
  sure: Decimal | null;
}

/**
 * The least points for a target, in last places of the edition's totals; '0' where it may be reached already.
 * @param target the rank to reach from a rank, 1 for the best; below 1 where there is none so high
 * @param room the most points that the unit can gain
 */
export function toLeastPoints(field: Field, room: Decimal, target: (rank: number) => number): LeastPoints {
  const step = lastPlaceOf(field.decimals);
  const most = countSteps(room, field.decimals);
  const find = (isReached: (gained: Decimal) => boolean): Decimal | null => {
    let [from, to] = [0, most + 1];
    while (from < to) {
      const middle = Math.floor((from + to) / 2);
      if (isReached(multiplyDecimal(step, middle))) to = middle;
      else from = middle + 1;
    }
    return from > most ? null : multiplyDecimal(step, from);
  };
  return {
    step,
    possible: find((gained) =>
      field.cases.some((known) => toBestRank(field, known, gained) <= target(known.rank)),
    ),
    sure: find((gained) =>
      field.cases.every((known) => toWorstRank(field, known, gained) <= target(known.rank)),
    ),
  };
}

/** The whole last places of so many decimals in an amount that is not negative. */
function countSteps(amount: Decimal, decimals: number): number {
  const [whole = '0', fraction = ''] = amount.split('.');
  return Number(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
}

/** The named others who change sides when the total of a unit changes, or come to share its place. */
export interface Crossed {
  /** those who certainly stand on the other side afterwards, and did not before */
  surely: string[];
  /** those of whom that is possible and not certain */
  possibly: string[];
  /** those who certainly have the same total afterwards, and had not before */
  level: string[];
}

/** Whom a unit passes by gaining points, or is passed by when it loses them. */
export function toCrossed(field: Field, gained: Decimal): Crossed {
  const crossed: Crossed = { surely: [], possibly: [], level: [] };
  const sign = signOf(gained);
  if (sign === 0) return crossed;
  const { named, cases, line } = field;
  for (const [key, other] of named) {
    const sides = cases.map((known) => ({
      before: toSideBefore(other, known, sign),
      after: toSide(other.span, line.add(known.own, gained), sign),
    }));
    if (sides.every(({ after }) => after === 'level')) crossed.level.push(key);
    else if (sides.every(({ before, after }) => before === 'ahead' && after === 'behind'))
      crossed.surely.push(key);
    else if (sides.some(({ before, after }) => isOpen(before) && after !== 'ahead'))
      crossed.possibly.push(key);
  }
  return crossed;
}

type Side = 'ahead' | 'behind' | 'level' | 'unknown';

const isOpen = (before: Side): boolean => before === 'ahead' || before === 'unknown';

/** On which side of a unit another stands now, by their ranks where both are known. */
function toSideBefore({ rank, span }: NamedOther, known: FieldCase, direction: number): Side {
  if (rank === null) return toSide(span, known.own, direction);
  if (rank === known.rank) return 'level';
  return rank < known.rank === direction > 0 ? 'ahead' : 'behind';
}

/** On which side of a value another lies, seen in the direction in which the value moves. */
function toSide(other: Span, own: Span, direction: number): Side {
  const isExact = other.low === other.high && own.low === own.high && own.low % 2 === 0;
  if (isExact && own.low === other.low) return 'level';
  if (other.low > own.high) return direction > 0 ? 'ahead' : 'behind';
  if (other.high < own.low) return direction > 0 ? 'behind' : 'ahead';
  return 'unknown';
}
