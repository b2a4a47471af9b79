import { expect, it } from 'vitest';
import { knownOf, lastRankOf, publishedOf, ranksOf, valuesOf } from '@/lib/domain/series/points';
import { compared, edition } from '../sample';

const { entries } = compared(
  'a',
  ['3', null, '0'],
  [null, '0', '81.5'],
  [{ ...edition(2020), units: 4 }, { ...edition(2021), status: 'not-located', units: null }, edition(2022)],
);

it('ranks and values are points, a gap where none is known and zero where it is', () => {
  expect(ranksOf(entries).map(({ value }) => value)).toEqual([3, null, 0]);
  expect(valuesOf(entries).map(({ value }) => value)).toEqual([null, 0, 81.5]);
  expect(knownOf(valuesOf(entries))).toEqual([
    { year: 2021, value: 0, exact: '0' },
    { year: 2022, value: 81.5, exact: '81.5' },
  ]);
});

it('years whose results were not found are left out where they say nothing', () =>
  expect(publishedOf(entries).map(({ year }) => year)).toEqual([2020, 2022]));

it('the last rank is that of the year with the most units', () => {
  expect(lastRankOf(entries)).toBe(4);
  expect(lastRankOf([])).toBe(2);
});
