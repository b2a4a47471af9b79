import type { Amount } from '../reading/statement';
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  type Decimal,
  decimalsOf,
  divideDecimal,
  lastPlaceOf,
  subtractDecimals,
} from '../values/decimal';

/** Whether a claim holds for all, none or some of what is possible. */
export type Holds = 'yes' | 'no' | 'maybe';

/** Whether what is said of a whole number holds when it lies between two. */
export function holdsBetween({ value, bound }: Amount, least: number, most: number): Holds {
  const said = Number(value);
  const tests: Record<Amount['bound'], (actual: number) => boolean> = {
    exact: (actual) => actual === said,
    about: (actual) => actual === said,
    'at-least': (actual) => actual >= said,
    more: (actual) => actual > said,
    'at-most': (actual) => actual <= said,
    less: (actual) => actual < said,
  };
  const test = tests[bound];
  const isMonotone = bound !== 'exact' && bound !== 'about';
  if (test(least) && test(most)) return isMonotone || least === most ? 'yes' : 'maybe';
  if (!test(least) && !test(most) && (isMonotone || said < least || said > most))
    return bound === 'about' ? 'maybe' : 'no';
  return 'maybe';
}

/** How a printed number relates to a published value. */
export type Match = 'same' | 'rounded' | 'cut-off' | 'finer' | 'different';

/** Whether a number is a value as printed, with fewer decimals, or another one. */
export function matchValues(said: Decimal, actual: Decimal): Match {
  if (compareDecimals(said, actual) === 0) return 'same';
  const off = absoluteDecimal(subtractDecimals(said, actual));
  const halfOf = (decimals: number) => divideDecimal(lastPlaceOf(decimals), 2, decimals + 1);
  const [saidDecimals, decimals] = [decimalsOf(said), decimalsOf(actual)];
  if (saidDecimals < decimals) {
    if (compareDecimals(off, halfOf(saidDecimals)) <= 0) return 'rounded';
    return compareDecimals(off, lastPlaceOf(saidDecimals)) < 0 &&
      compareDecimals(absoluteDecimal(said), absoluteDecimal(actual)) < 0
      ? 'cut-off'
      : 'different';
  }
  return saidDecimals > decimals && compareDecimals(off, halfOf(decimals)) <= 0 ? 'finer' : 'different';
}

/** Whether what is said of a value holds; a derived value may be a hundredth or two off. */
export function holdsOfValue(
  { value, bound }: Amount,
  actual: Decimal,
  margin: Decimal,
): { holds: Holds; match: Match } {
  const match = matchValues(value, actual);
  const off = absoluteDecimal(subtractDecimals(value, actual));
  const isNear = compareDecimals(off, margin) <= 0 && compareDecimals(margin, '0') > 0;
  if (bound === 'exact' || bound === 'about') {
    if (match === 'same' || match === 'rounded') return { holds: 'yes', match };
    if (match === 'finer' || match === 'cut-off' || isNear || bound === 'about')
      return { holds: 'maybe', match };
    return { holds: 'no', match };
  }
  const order = compareDecimals(actual, value);
  if (isNear && order !== 0) return { holds: 'maybe', match };
  const test = { 'at-least': order >= 0, more: order > 0, 'at-most': order <= 0, less: order < 0 }[bound];
  return { holds: test ? 'yes' : 'no', match: 'same' };
}

/** The most that a difference of two printed values may be off. */
export const marginOf = (a: Decimal, b: Decimal): Decimal =>
  addDecimals(
    ...[a, b].map((value) => divideDecimal(lastPlaceOf(decimalsOf(value)), 2, decimalsOf(value) + 1)),
  );
