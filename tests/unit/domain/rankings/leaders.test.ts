import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutList, cutWhole, endsBy, holdersOf, leadersBy, leadersOf } from '@/lib/domain/rankings/leaders';
import { compareDecimals } from '@/lib/domain/values/decimal';
import { decimals, forEvery } from '../../for-every';
import { figure, rankingTable, unit } from '../sample';

const highest = (a: string, b: string) => compareDecimals(b, a);

describe('leaders', () => {
  it.each([
    ['one', ['7', '8.25', '3'], ['8.25']],
    ['several', ['8', '7', '8'], ['8', '8']],
    ['equal decimals, however printed', ['8.0', '8.00', '7.999', '8'], ['8.0', '8.00', '8']],
    ['all', ['1', '1.0'], ['1', '1.0']],
    ['nobody', [], []],
  ])('%s', (_, values, expected) => expect(leadersBy(values, highest)).toEqual(expected));

  it('are just those that nobody is before', () =>
    forEvery([fc.array(fc.oneof(decimals, fc.constantFrom('1', '1.0', '2', '2.00')))], (values) =>
      expect(leadersBy(values, highest)).toEqual(
        values.filter((value) => values.every((other) => compareDecimals(other, value) <= 0)),
      ),
    ));
});

describe('a list cut to a few', () => {
  const sorted = ['9', '8', '8.0', '8.00', '7'];
  it.each([
    ['between unequal ones', 1, ['9'], []],
    ['between equal ones', 2, ['9', '8'], ['8.0', '8.00']],
    ['after equal ones', 4, ['9', '8', '8.0', '8.00'], []],
    ['to more than there are', 9, sorted, []],
    ['to none', 0, [], []],
  ])('%s', (_, most, shown, tied) => expect(cutList(sorted, most, highest)).toEqual({ shown, tied }));

  it('never leaves out an equal one without telling', () =>
    forEvery([fc.array(fc.nat(4)), fc.nat(8)], (values, most) => {
      const descending = [...values].sort((a, b) => b - a);
      const { shown, tied } = cutList(descending, most, (a, b) => b - a);
      const left = descending.slice(shown.length + tied.length);
      expect([...shown, ...tied, ...left]).toEqual(descending);
      expect(shown.length).toBe(Math.min(most, values.length));
      for (const value of shown.length > 0 ? left : []) expect(value).toBeLessThan(Number(shown.at(-1)));
    }));
});

it('both ends of a list are found, with all that are equal', () => {
  expect(endsBy(['8', '9', '7', '9.0', '7.00'], highest)).toEqual({
    first: ['9', '9.0'],
    last: ['7', '7.00'],
  });
  expect(endsBy(['8'], highest)).toEqual({ first: ['8'], last: ['8'] });
  expect(endsBy([], highest)).toEqual({ first: [], last: [] });
});

it.each([
  ['keeps whole groups', ['9', '8', '8.0', '7'], 2, ['9']],
  ['keeps nothing where the first group is larger', ['8', '8.0', '8.00', '7'], 2, []],
  ['keeps all that fit', ['9', '8', '8.0', '7'], 3, ['9', '8', '8.0']],
  ['keeps nothing of nothing', [], 3, []],
])('a cut between groups only %s', (_, sorted, most, expected) =>
  expect(cutWhole(sorted, most, highest)).toEqual(expected),
);

it('a rank is held by all who share it, and by nobody who has none', () => {
  const units = ['a', 'b', 'c', 'd'].map((slug) => unit(slug));
  const { rows } = rankingTable(units, [
    figure('a', 2020, 'rank', '1'),
    figure('b', 2020, 'rank', '1'),
    figure('c', 2020, 'rank', '3'),
    figure('d', 2020, 'rank', null),
  ]);
  const slugs = (held: typeof rows) => held.map((row) => row.unit.slug);
  expect([leadersOf(rows), holdersOf(rows, 2), holdersOf(rows, 3)].map(slugs)).toEqual([
    ['a', 'b'],
    [],
    ['c'],
  ]);
});
