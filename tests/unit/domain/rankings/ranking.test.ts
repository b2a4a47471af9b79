import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankByValue, toFollowingGaps, toGaps, toGapsBetween } from '@/lib/domain/rankings/ranking';
import { compareDecimals, type Decimal } from '@/lib/domain/values/decimal';
import { decimals, forEvery } from '../../for-every';

/** Values that often tie, also when they are printed with different decimals. */
const value = fc.option(fc.oneof(decimals, fc.constantFrom('0', '0.0', '90', '90.00', '70.5', '70.50')));
const values = fc.array(value, { maxLength: 40 });
const shuffled = fc.array(fc.record({ value, place: fc.nat() }), { maxLength: 40 });
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const known = (list: readonly (Decimal | null)[]) => list.filter((value) => value !== null);

const upward = { higherIsBetter: true };

describe('rankByValue', () => {
  it.each<[string, (Decimal | null)[], (number | null)[]]>([
    ['ranks the highest first', ['70', '90', '80'], [3, 1, 2]],
    ['gives a tie one rank and skips the next', ['90', '90', '70'], [1, 1, 3]],
    ['ties values of different decimals', ['90.0', '90', '90.00', '9'], [1, 1, 1, 4]],
    ['gives a missing unit no rank', ['90', null, '70'], [1, null, 2]],
    ['ranks a published zero', ['90', '0', null], [1, 2, null]],
    ['ranks negative values last', ['-1', '0', '-0.5'], [3, 1, 2]],
    ['compares numbers, not letters', ['9', '10', '100'], [3, 2, 1]],
    ['ranks nobody', [null, null], [null, null]],
    ['takes an empty table', [], []],
  ])('%s', (_, table, ranks) => expect(rankByValue(table, upward)).toEqual(ranks));

  it.each<[string, (Decimal | null)[], (number | null)[]]>([
    ['ranks the lowest first', ['70', '90', '80'], [1, 3, 2]],
    ['gives a tie one rank and skips the next', ['7.0', '7', '9'], [1, 1, 3]],
    ['ranks a published zero first', ['90', '0', null], [2, 1, null]],
  ])('of an index whose lowest value is the best %s', (_, table, ranks) =>
    expect(rankByValue(table, { higherIsBetter: false })).toEqual(ranks),
  );

  it('is one more than the number of higher values', () =>
    forEvery([values], (table) => {
      const higher = (than: Decimal) =>
        known(table).filter((value) => compareDecimals(value, than) > 0).length;
      expect(rankByValue(table, upward)).toEqual(
        table.map((value) => (value === null ? null : 1 + higher(value))),
      );
    }));

  it('does not depend on the order of the table', () =>
    forEvery([shuffled], (table) => {
      const ranks = rankByValue(
        table.map(({ value }) => value),
        upward,
      );
      const sorted = [...table].sort((a, b) => a.place - b.place);
      const sortedRanks = rankByValue(
        sorted.map(({ value }) => value),
        upward,
      );
      expect(table.map((row) => sortedRanks[sorted.indexOf(row)])).toEqual(ranks);
    }));
});

describe('toGaps', () => {
  it.each<[string, number[], number, [from: number, to: number][]]>([
    [
      'runs of missing ranks',
      [1, 2, 5, 8],
      10,
      [
        [3, 4],
        [6, 7],
        [9, 10],
      ],
    ],
    ['no gap in a whole table', [3, 1, 2], 3, []],
    ['one gap of a table without ranks', [], 63, [[1, 63]]],
    ['no gap at a place skipped after a tie', [1, 1, 3], 3, []],
    ['a gap where one of a tie is missing', [1, 3, 4], 4, [[2, 2]]],
    ['a tie of three at the end', [1, 2, 2, 2], 4, []],
    ['nothing where nobody is ranked', [], 0, []],
  ])('%s', (_, ranks, of, gaps) =>
    expect(toGaps(ranks, of)).toEqual(gaps.map(([from, to]) => ({ from, to }))),
  );

  it('has the ranks that are not held, in order and in as few runs as can be', () =>
    forEvery([fc.subarray(range(1, 63))], (ranks) => {
      const gaps = toGaps(ranks, 63);
      expect(gaps.flatMap(({ from, to }) => range(from, to))).toEqual(
        range(1, 63).filter((rank) => !ranks.includes(rank)),
      );
      expect(gaps.filter(({ from }) => gaps.some(({ to }) => to + 1 === from))).toEqual([]);
    }));

  it('is as long as the number of units without a rank, ties or not', () =>
    forEvery([shuffled], (table) => {
      const ranked = table.filter(({ value }) => value !== null);
      const ranks = rankByValue(
        ranked.map(({ value }) => value),
        upward,
      ).flatMap((rank) => rank ?? []);
      const found = ranks.filter((_, at) => (ranked[at]?.place ?? 0) % 3 > 0);
      const length = toGaps(found, ranks.length).reduce((sum, { from, to }) => sum + to - from + 1, 0);
      expect(length).toBe(ranks.length - found.length);
    }));
});

describe('toGapsBetween', () => {
  it('lays every gap of a table between two of its ranks, once and in order', () =>
    forEvery([fc.subarray(range(1, 63), { minLength: 1 })], (ranks) => {
      const gaps = toGaps(ranks, 63);
      const between = [0, ...ranks].flatMap((after, at) => toGapsBetween(gaps, after, ranks[at] ?? null));
      expect(between).toEqual(gaps);
    }));
});

it('toFollowingGaps lays after each row the gaps before the next, and none after a row without rank', () =>
  expect(toFollowingGaps([2, 3, 6, null, null], toGaps([2, 3, 6], 8))).toEqual([
    [],
    [{ from: 4, to: 5 }],
    [{ from: 7, to: 8 }],
    [],
    [],
  ]));
