import { type Decimal, subtractDecimals } from '../values/decimal';
import type { Comparable } from '../vocabulary';

/** Why a change that can be computed should be read with care. */
export type Caution = 'framework-changed' | 'framework-unknown';

/** A change against the year before. Places: positive is better (17 → 4 is +13). */
export type Change<T> =
  | { kind: 'known'; amount: T; caution?: Caution }
  /** stated by a source that does not give both levels */
  | { kind: 'stated'; amount: T; figureId: string; quote: string | null }
  | { kind: 'not-comparable'; because: 'unit-merged' | 'field-resized' }
  | { kind: 'missing' };

export type RankChange = Change<number>;
export type PointChange = Change<Decimal>;

/** What is known of an edition's comparability with the year before as a caution. */
export function toCaution(comparable: Comparable | null): Caution | undefined {
  if (comparable === 'no') return 'framework-changed';
  if (comparable === 'unknown') return 'framework-unknown';
  return undefined;
}

/**
 * Whether a place means much the same among so many units as among so many the year before: a field that
 * grew or shrank by more than a tenth (10 provinces measured, then all 63; 63 provinces, then 34) makes it
 * another place.
 */
export const isSameField = (of: number | null, before: number | null): boolean =>
  of === null || before === null || Math.abs(of - before) * 10 <= Math.max(of, before);

interface Levels<T> {
  now: T | null;
  before: T | null;
  sameUnit: boolean;
  caution?: Caution;
}

/** Places gained between two ranks of one unit, or why that cannot be said. */
export function toRankChange({
  now,
  before,
  sameUnit,
  sameField,
  caution,
}: Levels<number> & { sameField: boolean }): RankChange {
  const change = toChange(now, before, sameUnit, caution, (a, b) => b - a);
  return change.kind === 'known' && !sameField
    ? { kind: 'not-comparable', because: 'field-resized' }
    : change;
}

/** Points gained between two values of one unit, or why that cannot be said. */
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
