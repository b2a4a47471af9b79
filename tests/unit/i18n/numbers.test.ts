import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal, formatRank, formatSigned, formatValue, formatWhole } from '@/lib/i18n/numbers';
import { forEvery } from '../for-every';

describe('a number as it is printed', () => {
  it.each([
    ['every printed decimal', formatDecimal('91.70', 'vi'), '91,70'],
    ['every printed decimal in English', formatDecimal('91.70', 'en'), '91.70'],
    ['thousands', formatDecimal('12345.6', 'vi'), '12.345,6'],
    ['thousands in English', formatDecimal('12345.6', 'en'), '12,345.6'],
    ['a minus sign', formatDecimal('-0.26', 'vi'), '−0,26'],
    ['a difference', formatSigned('4.63', 'vi'), '+4,63'],
    ['no more decimals than are shown', formatValue('45.3911', 'vi', 2), '45,39'],
    ['no decimal that is not printed', formatValue('88.3', 'en', 2), '88.3'],
    ['as many decimals as are asked for', formatValue('45.3911', 'vi', 4), '45,3911'],
    ['a rank with its base', formatRank('12', 60, 'vi'), '12/60'],
    ['a rank whose base nobody knows', formatRank('12', null, 'vi'), '12'],
  ])('has %s', (_, text, expected) => expect(text).toBe(expected));

  it.each(['vi', 'en'] as const)('is as messages print it, when it is whole, in %s', (locale) =>
    forEvery([fc.nat({ max: 10_000_000 })], (whole) =>
      expect(formatWhole(whole, locale)).toBe(new Intl.NumberFormat(locale).format(whole)),
    ),
  );

  it.each([0.5, 90.4, Number.NaN, Number.POSITIVE_INFINITY])('is whole only where it is: %d', (value) =>
    expect(() => formatWhole(value, 'vi')).toThrow(RangeError),
  );
});
