import type { ChangeBound } from '../bounds/change-bounds';
import { compareDecimals, type Decimal, subtractDecimals } from '../values/decimal';
import type { Comparable, Level } from '../vocabulary';
import type { Figure } from './figure';

/** The reason to read a computed change with care. */
export type Caution = 'framework-changed' | 'framework-unknown';

/** A change from the edition before. For places, positive is better (17 → 4 is +13). */
export type Change<T> =
  | { kind: 'known'; amount: T; caution?: Caution }
  /** stated by a source that does not give the values of both years */
  | {
      kind: 'stated';
      amount: T;
      figureId: string;
      /** the source's words, where they may mean points or a percentage */
      quote: string | null;
    }
  | { kind: 'not-comparable'; because: 'unit-merged' | 'field-resized' }
  | { kind: 'missing' };

/** A change of places that is only known to lie between two numbers, both of one direction. */
export interface BoundedChange extends ChangeBound {
  kind: 'bounded';
  caution?: Caution;
}

export type RankChange = Change<number> | BoundedChange;
/** The places that are certain: the known change, or the end nearest to none of a bounded one; null when unknown. */
export function surestPlaces(change: RankChange): number | null {
  if (change.kind === 'bounded') return change.least > 0 ? change.least : change.most;
  return 'amount' in change ? change.amount : null;
}

export type PointChange = Change<Decimal>;

/** The caution that follows from the comparability of an edition with the one before, if any. */
export function toCaution(comparable: Comparable | null): Caution | undefined {
  if (comparable === 'no') return 'framework-changed';
  if (comparable === 'unknown') return 'framework-unknown';
  return undefined;
}

/**
 * Whether a place among `of` units is comparable with a place among the units of the edition before. It is not when
 * the field grew or shrank by more than a tenth (10 provinces, then all 63; 63 provinces, then 34).
 */
export const isSameField = (of: number | null, before: number | null): boolean =>
  of === null || before === null || Math.abs(of - before) * 10 <= Math.max(of, before);

/**
 * The earlier value that a later one is compared with: null where they differ in measure or maximum. A national index
 * has the maximum of its framework where a source prints none; the maximum of a province's own index is then unknown.
 */
export function valueBefore(now: Figure | null, before: Figure | null, level: Level): Decimal | null {
  if (!now || !before || now.measure !== before.measure) return null;
  const isOneMaximum =
    now.max === before.max ||
    (now.max === null || before.max === null ? level !== 'unit' : compareDecimals(now.max, before.max) === 0);
  return isOneMaximum ? before.value : null;
}

interface Levels<T> {
  now: T | null;
  before: T | null;
  sameUnit: boolean;
  caution?: Caution;
}

/** The places gained between two ranks of one unit, or the reason why they are not known. */
export function toRankChange({
  now,
  before,
  sameUnit,
  sameField,
  caution,
}: Levels<number> & { sameField: boolean }): Change<number> {
  const change = toChange(now, before, sameUnit, caution, (a, b) => b - a);
  return change.kind === 'known' && !sameField
    ? { kind: 'not-comparable', because: 'field-resized' }
    : change;
}

/** The points gained between two values of one unit, or the reason why they are not known. */
export function toPointChange({ now, before, sameUnit, caution }: Levels<Decimal>): PointChange {
  return toChange(now, before, sameUnit, caution, subtractDecimals);
}

function toChange<T, U>(
  now: T | null,
  before: T | null,
  sameUnit: boolean,
  caution: Caution | undefined,
  difference: (now: T, before: T) => U,
): Change<U> {
  if (now === null || before === null) return { kind: 'missing' };
  if (!sameUnit) return { kind: 'not-comparable', because: 'unit-merged' };
  return { kind: 'known', amount: difference(now, before), ...(caution && { caution }) };
}
