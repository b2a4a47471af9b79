import type { Decimal } from '../values/decimal';
import type { Basis } from '../vocabulary';
import { saySame } from './claims';
import type { FigureChange } from './figure-change';

/** What is recorded beside a new value and the one before it. */
export interface Explanation {
  /** how the value was found, before and after; null where there was none */
  basisBefore: Basis | null;
  basis: Basis | null;
  /** the choice between sources that differ, and the oddity that was kept as printed, of the new value */
  ruling: Reason | null;
  anomaly: Reason | null;
}

/** A reason that people wrote into the data set, in both languages. */
export interface Reason {
  reasonVi: string;
  reasonEn: string;
}

/** Why a value is another: what people wrote, or what follows from the claims. */
export type CorrectionReason =
  /** the sources differ, and this is why one was chosen, or none */
  | ({ kind: 'ruling' } & Reason)
  | ({ kind: 'anomaly' } & Reason)
  /** the new value rounds to the old one */
  | { kind: 'precise' }
  /** a rank of ours, found again from other values */
  | { kind: 'recomputed' }
  /** a rank of ours that cannot be found any more */
  | { kind: 'uncomputed' }
  /** no source of the release gives the figure */
  | { kind: 'gone' }
  /** the claims of the figure are others */
  | { kind: 'claims' };

/** Finds why a release changed or withdrew a value. */
export function toCorrectionReason(
  { kind, before, after }: Pick<FigureChange, 'kind' | 'before' | 'after'>,
  { basis, basisBefore, ruling, anomaly }: Explanation,
): CorrectionReason {
  if (kind === 'withdrawn') return { kind: basisBefore === 'computed' ? 'uncomputed' : 'gone' };
  if (ruling) return { kind: 'ruling', ...ruling };
  if (basis === 'computed') return { kind: 'recomputed' };
  if (anomaly) return { kind: 'anomaly', ...anomaly };
  return { kind: isRefined(before, after) ? 'precise' : 'claims' };
}

/** Whether a value has more decimals than another that rounds it. */
const isRefined = (before: Decimal | null, after: Decimal | null): boolean =>
  before !== null && after !== null && after.length > before.length && saySame(before, after);
