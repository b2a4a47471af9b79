import { type Decimal, subtractDecimals } from './decimal';
import type { Comparable } from './vocabulary';

/** Why a change that can be computed should be read with care. */
export type Caution = 'framework-changed' | 'framework-unknown';

/** A change against the year before. Places: positive is better (17 → 4 is +13). */
export type Change<T> =
  | { kind: 'known'; amount: T; caution?: Caution }
  /** stated by a source that does not give both levels */
  | { kind: 'stated'; amount: T; figureId: string; quote: string | null }
  | { kind: 'not-comparable'; because: 'unit-merged' }
  | { kind: 'missing' };

export type RankChange = Change<number>;
export type PointChange = Change<Decimal>;

/** What is known of an edition's comparability with the year before as a caution. */
export function toCaution(comparable: Comparable | null): Caution | undefined {
  if (comparable === 'no') return 'framework-changed';
  if (comparable === 'unknown') return 'framework-unknown';
  return undefined;
}

interface Levels<T> {
  now: T | null;
  before: T | null;
  sameUnit: boolean;
  caution?: Caution;
}

/** Places gained between two ranks of one unit, or why that cannot be said. */
export function toRankChange({ now, before, sameUnit, caution }: Levels<number>): RankChange {
  return toChange(now, before, sameUnit, caution, (a, b) => b - a);
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
