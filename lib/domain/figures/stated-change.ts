import type { Decimal } from '../values/decimal';
import type { Change } from './change';
import { type Figure, isKnown } from './figure';

/** The computed change, or, where it cannot be computed, the change that a source states. */
export function orStated<T>(
  change: Change<T>,
  stated: Figure | null,
  toAmount: (value: Decimal) => T,
): Change<T> {
  if (change.kind !== 'missing' || !isKnown(stated)) return change;
  return { kind: 'stated', amount: toAmount(stated.value), figureId: stated.id, quote: stated.quote };
}
