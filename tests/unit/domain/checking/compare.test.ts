import { describe, expect, it } from 'vitest';
import { type Holds, holdsBetween, holdsOfValue, matchValues } from '@/lib/domain/checking/compare';

const exactly = (value: string) => ({ value, bound: 'exact' as const });

describe('a whole number between two', () => {
  it.each<
    [
      said: string,
      bound: 'exact' | 'at-least' | 'at-most' | 'more' | 'less',
      least: number,
      most: number,
      Holds,
    ]
  >([
    ['4', 'exact', 4, 4, 'yes'],
    ['5', 'exact', 4, 4, 'no'],
    ['5', 'exact', 4, 6, 'maybe'],
    ['7', 'exact', 4, 6, 'no'],
    ['26', 'at-least', 27, 28, 'yes'],
    ['28', 'at-least', 27, 28, 'maybe'],
    ['29', 'at-least', 27, 28, 'no'],
    ['10', 'at-most', 3, 10, 'yes'],
    ['10', 'less', 3, 10, 'maybe'],
    ['10', 'more', 3, 10, 'no'],
  ])('%s %s of %i–%i: %s', (value, bound, least, most, expected) => {
    expect(holdsBetween({ value, bound }, least, most)).toBe(expected);
  });
});

describe('a printed number beside a value', () => {
  it.each([
    ['86.45', '86.45', 'same'],
    ['86.4', '86.45', 'rounded'],
    ['86.5', '86.45', 'rounded'],
    ['86', '86.45', 'rounded'],
    ['86', '86.93', 'cut-off'],
    ['87', '86.45', 'different'],
    ['86.46', '86.45', 'different'],
    ['88.32', '88.3', 'finer'],
    ['88.30', '88.3', 'same'],
  ] as const)('%s beside %s is %s', (said, actual, expected) => {
    expect(matchValues(said, actual)).toBe(expected);
  });

  it('is neither right nor wrong within the margin of a derived value', () => {
    expect(holdsOfValue(exactly('83.77'), '83.76', '0.02').holds).toBe('maybe');
    expect(holdsOfValue(exactly('83.80'), '83.76', '0.02').holds).toBe('no');
  });
});
