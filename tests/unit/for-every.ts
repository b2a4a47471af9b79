import fc from 'fast-check';
import type { Decimal } from '@/lib/domain/values/decimal';

/** Checks the expectation for many generated values; a failure names the smallest values that it found. */
export const forEvery = <T extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  expectation: (...values: T) => void,
  runs = 100,
): void =>
  fc.assert(
    fc.property(fc.tuple<T>(...arbitraries), (values) => {
      expectation(...values);
    }),
    { numRuns: runs },
  );

/** Decimals as sources print them; zero never has a minus. */
export const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.nat({ max: 6 }))
  .map(([number, places]): Decimal => {
    const digits = String(number < 0n ? -number : number).padStart(places + 1, '0');
    const whole = digits.slice(0, digits.length - places);
    return `${number < 0n ? '-' : ''}${whole}${places ? `.${digits.slice(-places)}` : ''}`;
  });
