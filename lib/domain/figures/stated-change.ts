import type { Decimal } from '../values/decimal';
import type { Change } from './change';
import { type Figure, isKnown } from './figure';

/**
 * The words of a stated change that may mean points or a percentage of the value, such as “tăng 3,85% giá trị”;
 * null for a change in points.
 */
export const toUnclearWords = (quote: string | null): string | null =>
  quote !== null && /\d\s*%\s*giá trị/iu.test(quote) ? quote : null;

/** The computed change, or, where it cannot be computed, the change that a source states. */
export function orStated<T>(
  change: Change<T>,
  stated: Figure | null,
  toAmount: (value: Decimal) => T,
): Change<T> {
  if (change.kind !== 'missing' || !isKnown(stated)) return change;
  const quote = toUnclearWords(stated.quote);
  return { kind: 'stated', amount: toAmount(stated.value), figureId: stated.id, quote };
}
