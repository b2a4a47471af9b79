import { type ChangeBound, toChangeBound } from '../bounds/change-bounds';
import type { RankBound } from '../bounds/rank-bounds';
import type { Field } from '../simulation/field';
import { toRankAfter } from '../simulation/simulate';
import { type Decimal, signOf } from '../values/decimal';

/** Every place that a unit may have had in two editions; null for an edition that did not rank it. */
export interface TwoPlaces<T> {
  item: T;
  before: RankBound | null;
  now: RankBound | null;
}

/** The others who changed sides with a unit. Someone on its own rank is not before it. */
export interface Crossings<T> {
  /** who certainly stood before it and no longer does */
  overtaken: T[];
  /** who certainly did not stand before it and now does */
  overtakers: T[];
  /** who stood before it and is not ranked now, and who is ranked before it now and was not ranked then */
  left: T[];
  entered: T[];
  /** of whom the figures leave open whether they changed sides */
  open: T[];
}

/** What a unit's own points did to its rank, and what the others did. */
export interface Effects {
  /** the rank that its present total would have had among the others' totals of the edition before */
  between: RankBound;
  /** places gained from its own rank before to that one */
  own: ChangeBound;
  /** places gained from that one to its rank now */
  others: ChangeBound;
}

/** A change of rank, split. */
export interface RankSplit<T> extends Crossings<T> {
  before: RankBound;
  now: RankBound;
  /** places gained, where positive is better: own + others, whatever of the bounds is true */
  change: ChangeBound;
  /** null where the unit's points are not known, or do not compare */
  effects: Effects | null;
}

export interface RankSplitInput<T> {
  before: RankBound;
  now: RankBound;
  others: readonly TwoPlaces<T>[];
  /** the unit among the others of the edition before; null where its total is not known */
  field: Field | null;
  /** the points that its total gained; null where they are not known or do not compare */
  gained: Decimal | null;
}

/**
 * Splits a unit's change of rank. The own effect comes first: the places between its rank before and the rank that
 * its new total would have had while the others kept theirs. The others' effect is all the rest, so that both always
 * add up to the change. In terms of names, the change is those it overtook and those who left before it, less those
 * who overtook it and those who entered before it.
 */
export function toRankSplit<T>({ before, now, others, field, gained }: RankSplitInput<T>): RankSplit<T> {
  return {
    before,
    now,
    change: toChangeBound(now, before),
    effects: field && gained !== null ? toEffects(field, gained, now) : null,
    ...toCrossings(before, now, others),
  };
}

/** Whether bounded effects say what moved the rank: each leaves at most a quarter of all ranks. */
export const tellsEffects = ({ own, others }: Effects, of: number): boolean =>
  [own, others].every(({ least, most }) => least === most || 4 * (most - least + 1) <= of);

function toEffects(field: Field, gained: Decimal, now: RankBound): Effects {
  const between = toRankAfter(field, gained);
  const sign = signOf(gained);
  const free = toChangeBound(between, field.now);
  return {
    between,
    // more points never lose a place, fewer never gain one
    own: {
      least: sign >= 0 ? Math.max(free.least, 0) : free.least,
      most: sign <= 0 ? Math.min(free.most, 0) : free.most,
    },
    others: toChangeBound(now, between),
  };
}

function toCrossings<T>(before: RankBound, now: RankBound, others: readonly TwoPlaces<T>[]): Crossings<T> {
  const crossings: Crossings<T> = { overtaken: [], overtakers: [], left: [], entered: [], open: [] };
  for (const other of others) {
    const [was, is] = [toSide(other.before, before), toSide(other.now, now)];
    const kind = kindOf(was, is);
    if (kind) crossings[kind].push(other.item);
  }
  return crossings;
}

type Side = 'ahead' | 'not-ahead' | 'unranked' | 'unknown';

/** Where another stands, seen from a unit, as far as that is certain. */
function toSide(other: RankBound | null, own: RankBound): Side {
  if (!other) return 'unranked';
  if (other.worst < own.best) return 'ahead';
  return other.best >= own.worst ? 'not-ahead' : 'unknown';
}

function kindOf(was: Side, is: Side): keyof Crossings<unknown> | null {
  if (was === 'unknown') return 'open';
  if (is === 'unknown') return 'open';
  if (was === 'ahead') return is === 'not-ahead' ? 'overtaken' : is === 'unranked' ? 'left' : null;
  if (is !== 'ahead') return null;
  return was === 'unranked' ? 'entered' : 'overtakers';
}
