import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  type Decimal,
  decimalsOf,
  divideDecimal,
  isDecimal,
  meanOfDecimals,
  multiplyDecimal,
  percentOf,
  roundDecimal,
  signOf,
  subtractDecimals,
  toPercentOf,
} from '@/lib/domain/values/decimal';
import { decimals, forEvery } from '../../for-every';

const holds = (expectation: (a: Decimal, b: Decimal) => void) => forEvery([decimals, decimals], expectation);

describe('what is a decimal', () => {
  it.each(['0', '7', '88.30', '-0.5', '0.00', '100', '12345678901234567890.123456789'])('%s is', (text) =>
    expect(isDecimal(text)).toBe(true),
  );

  it.each([
    '',
    ' ',
    '1,5',
    '.5',
    '5.',
    '1e3',
    '+5',
    ' 5',
    '5 ',
    '05',
    '00.5',
    '--5',
    '1.2.3',
    'NaN',
    '５',
    '5\n',
  ])('“%s” is not', (text) => expect(isDecimal(text)).toBe(false));

  it('cannot be calculated with otherwise', () => {
    expect(() => addDecimals('1', '88,30')).toThrow(RangeError);
    expect(() => compareDecimals('', '0')).toThrow(RangeError);
  });
});

describe('arithmetic', () => {
  it.each([
    ['86.93', '82.3', '4.63'],
    ['84.79', '86.37', '-1.58'],
    ['95.40', '95.4', '0.00'],
    ['0', '0.5', '-0.5'],
    ['4', '17', '-13'],
    ['0.3', '0.1', '0.2'],
  ])('%s − %s = %s', (a, b, difference) => expect(subtractDecimals(a, b)).toBe(difference));

  it.each([
    ['0.01', 125, '1.25'],
    ['0.0001', 0, '0.0000'],
    ['-1.5', 3, '-4.5'],
  ])('%s × %i = %s', (value, by, product) => expect(multiplyDecimal(value, by)).toBe(product));
  it.each<[Decimal[], Decimal]>([
    [[], '0'],
    [['88.30'], '88.30'],
    [['0.1', '0.2'], '0.3'],
    [['61.5', '32', '6.5'], '100.0'],
    [['1', '-1.00'], '0.00'],
  ])('the sum of %j is %s', (values, sum) => expect(addDecimals(...values)).toBe(sum));

  it.each<[Decimal, Decimal, number]>([
    ['95.4', '95.40', 0],
    ['9', '10', -1],
    ['-9', '-10', 1],
    ['0.00', '-0', 0],
    ['100', '99.999999', 1],
  ])('%s against %s is %i', (a, b, order) => expect(compareDecimals(a, b)).toBe(order));

  it.each([
    ['-2.94', -1, '2.94'],
    ['0.00', 0, '0.00'],
    ['0.01', 1, '0.01'],
  ])('%s has the sign %i and the size %s', (value, sign, size) => {
    expect(signOf(value)).toBe(sign);
    expect(absoluteDecimal(value)).toBe(size);
  });
});

describe('rounding', () => {
  it.each<[Decimal, number, Decimal]>([
    ['48.8114', 2, '48.81'],
    ['0.125', 2, '0.13'],
    ['-0.125', 2, '-0.13'],
    ['99.995', 2, '100.00'],
    ['-0.004', 2, '0.00'],
    ['88.3', 2, '88.3'],
    ['88.5', 0, '89'],
  ])('%s to %i decimals is %s', (value, places, rounded) =>
    expect(roundDecimal(value, places)).toBe(rounded),
  );
});

describe('for every decimal', () => {
  it('reading and printing gives the same text', () => holds((a) => expect(addDecimals(a)).toBe(a)));

  it('is a decimal', () => holds((a) => expect(isDecimal(a)).toBe(true)));

  it('a − b + b is a, with the decimals of the one that prints more', () =>
    holds((a, b) => {
      const back = addDecimals(subtractDecimals(a, b), b);
      expect(compareDecimals(back, a)).toBe(0);
      expect(decimalsOf(back)).toBe(Math.max(decimalsOf(a), decimalsOf(b)));
    }));

  it('the order is the sign of the difference', () =>
    holds((a, b) => expect(compareDecimals(a, b)).toBe(signOf(subtractDecimals(a, b)))));

  it('comparing the other way round reverses the order', () =>
    holds((a, b) => expect(compareDecimals(b, a) + compareDecimals(a, b)).toBe(0)));

  it('more zeros change nothing but the decimals', () =>
    holds((a) => {
      const longer = decimalsOf(a) ? `${a}0` : `${a}.0`;
      expect(compareDecimals(longer, a)).toBe(0);
      expect(decimalsOf(longer)).toBe(decimalsOf(a) + 1);
    }));

  it('the size is never negative', () => holds((a) => expect(signOf(absoluteDecimal(a))).not.toBe(-1)));
});

describe('a quotient', () => {
  it.each([
    ['10', 4, 2, '2.50'],
    ['17.79', 62, 2, '0.29'],
    ['0.125', 1, 2, '0.13'],
    ['-0.125', 1, 2, '-0.13'],
    ['-0.01', 9, 1, '0.0'],
    ['0', 3, 0, '0'],
  ])('%s / %d with %d decimals is %s', (value, by, places, expected) =>
    expect(divideDecimal(value, by, places)).toBe(expected),
  );

  it('is at most half a step from the exact value', () =>
    forEvery([decimals, fc.integer({ min: 1, max: 99 }), fc.nat({ max: 4 })], (value, by, places) => {
      const quotient = divideDecimal(value, by, places);
      const error = subtractDecimals(
        addDecimals(...Array<Decimal>(2 * by).fill(quotient)),
        addDecimals(value, value),
      );
      const step = places === 0 ? '1' : `0.${'1'.padStart(places, '0')}`;
      const bound = addDecimals(...Array<Decimal>(by).fill(step));
      expect(compareDecimals(absoluteDecimal(error), bound)).toBeLessThanOrEqual(0);
    }));

  it.each([0, -1, 1.5])('by %d is refused', (by) =>
    expect(() => divideDecimal('1', by, 2)).toThrow(RangeError),
  );
});

it.each<[Decimal[], Decimal | null]>([
  [[], null],
  [['7'], '7.00'],
  [['1', '1', '2'], '1.33'],
  [['-1', '-2'], '-1.50'],
])('the mean of %j is %s', (values, mean) => expect(meanOfDecimals(values, 2)).toBe(mean));

describe('a percentage', () => {
  it.each([
    ['6.73', '10', 1, '67.3'],
    ['9.5', '9.5', 1, '100.0'],
    ['1', '3', 2, '33.33'],
    ['2', '3', 0, '67'],
    ['-1', '8', 1, '-12.5'],
    ['0', '7', 1, '0.0'],
  ])('%s of %s with %i decimals is %s', (value, whole, decimals, expected) =>
    expect(toPercentOf(value, whole, decimals)).toBe(expected),
  );
  it('is none of nothing', () => expect(() => toPercentOf('1', '0', 1)).toThrow(RangeError));
});

describe('percentOf', () => {
  it.each([
    ['86.93', '100', '86.93'],
    ['88.5', '13', '11.505'],
    ['88.50', '20', '17.70'],
    ['0', '12.5', '0'],
  ])('%s %% of %s is %s', (percent, whole, part) => expect(percentOf(percent, whole)).toBe(part));

  it('is undone by toPercentOf', () =>
    holds((percent, whole) => {
      const positive = addDecimals(absoluteDecimal(whole), '1');
      const back = toPercentOf(percentOf(percent, positive), positive, decimalsOf(percent));
      expect(compareDecimals(back, percent)).toBe(0);
    }));
});
