import type { RankBound } from '../bounds/rank-bounds';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  lastPlaceOf,
  signOf,
  subtractDecimals,
} from '../values/decimal';
import type { Field } from './field';
import { type Crossed, type LeastPoints, toCrossed, toLeastPoints, toRankAfter } from './simulate';

/** A part of a unit's total whose points can be set: a dimension, or the whole where no dimension is known. */
export interface Part {
  code: string;
  score: Decimal;
  max: Decimal;
}

/** A part with the points that are set for it. */
export interface SetPart extends Part {
  set: Decimal;
  /** what is left from the real score to the maximum */
  headroom: Decimal;
}

/** The places to climb, or the places from the first that one of is to be reached. */
export type Target = { kind: 'up'; places: number } | { kind: 'top'; places: number };

/** What a target needs. */
export interface TargetAnswer {
  target: Target;
  /** `held` when the unit has it, `none` when there is no rank so high */
  kind: 'held' | 'none' | 'points';
  least: LeastPoints;
  /** the parts that alone have room for the points that surely do */
  alone: string[];
}

/** What follows when a unit has other points and all others keep theirs. */
export interface Simulation {
  parts: SetPart[];
  /** the real total and the one that follows, and the difference */
  total: Decimal;
  after: Decimal;
  gained: Decimal;
  /** the most points that can be gained in all */
  room: Decimal;
  ranks: { now: RankBound; after: RankBound };
  crossed: Crossed;
  targets: TargetAnswer[];
}

/** The points of a part within 0 and its maximum. */
export const clampPoints = (points: Decimal, max: Decimal): Decimal =>
  signOf(points) < 0 ? '0' : compareDecimals(points, max) > 0 ? max : points;

function toHeadroom(max: Decimal, score: Decimal): Decimal {
  const headroom = subtractDecimals(max, score);
  return signOf(headroom) < 0 ? '0' : headroom;
}

const targets: readonly Target[] = [
  { kind: 'up', places: 1 },
  { kind: 'up', places: 5 },
  { kind: 'top', places: 10 },
];

/**
 * What follows when a unit's parts have other points. The new total is the published one and the differences of the
 * parts, so that a total which is rounded, or made of unrounded parts, stays what it is while nothing is set.
 * @param set points by the code of a part; a part without any keeps its score
 * @param most the most that the total can be; without it, what the parts leave room for
 */
export function toSimulation(
  field: Field,
  total: Decimal,
  parts: readonly Part[],
  set: ReadonlyMap<string, Decimal>,
  most: Decimal | null = null,
): Simulation {
  const chosen = parts.map((part): SetPart => {
    return {
      ...part,
      set: clampPoints(set.get(part.code) ?? part.score, part.max),
      headroom: toHeadroom(part.max, part.score),
    };
  });
  const gained = addDecimals(...chosen.map((part) => subtractDecimals(part.set, part.score)));
  const room =
    most === null ? addDecimals(...chosen.map(({ headroom }) => headroom)) : toHeadroom(most, total);
  return {
    parts: chosen,
    total,
    after: addDecimals(total, gained),
    gained,
    room,
    ranks: { now: field.now, after: toRankAfter(field, gained) },
    crossed: toCrossed(field, gained),
    targets: targets
      .filter(({ kind, places }) => kind === 'up' || places < field.of)
      .map((target) => toTargetAnswer(field, room, target, chosen)),
  };
}

function toTargetAnswer(
  field: Field,
  room: Decimal,
  target: Target,
  parts: readonly SetPart[],
): TargetAnswer {
  const { best, worst } = field.now;
  const isHeld = target.kind === 'top' && worst <= target.places;
  const isNone = target.kind === 'up' && worst <= target.places;
  const least =
    isHeld || isNone
      ? { step: lastPlaceOf(field.decimals), possible: null, sure: null }
      : toLeastPoints(field, room, (rank) => (target.kind === 'up' ? rank - target.places : target.places));
  return {
    target,
    kind: isHeld ? 'held' : isNone || (target.kind === 'up' && best <= target.places) ? 'none' : 'points',
    least,
    alone: parts.flatMap(({ code, headroom }) =>
      least.sure !== null && compareDecimals(headroom, least.sure) >= 0 ? [code] : [],
    ),
  };
}
