import { describe, expect, it } from 'vitest';
import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import {
  type Places,
  toBesideUnits,
  toBesideYears,
  toContrast,
  toGap,
  toShownGap,
  toShownPercentile,
  toWidest,
} from '@/lib/domain/series/beside';
import type { IndexHistory } from '@/lib/views/units/province';
import { figure, unit } from '../sample';

const rank = (slug: string, year: number, value: string | null, index = 'par') =>
  figure(slug, year, 'rank', value, { index });
const history = (index: string, ranks: Record<number, string | null>, of = 5) =>
  ({
    index: { code: index },
    entries: Object.entries(ranks).map(([year, value]) => ({
      year: Number(year),
      rank: rank('a', Number(year), value, index),
      of,
    })),
  }) as IndexHistory;
const row = (slug: string, value: string) =>
  ({ unit: unit(slug), rank: rank(slug, 2020, value) }) as RankingRow;
const percentiles = (places: Places) =>
  Object.entries(places).map(([index, place]) => `${index} ${place?.percentile}`);

const contrast = { first: { code: 'par' }, second: { code: 'papi' } };

it.each([
  [
    'the index that another names, and that other',
    [
      { code: 'a', contrast: null },
      { code: 'b', contrast: 'c' },
      { code: 'c', contrast: null },
    ],
    ['b', 'c'],
  ],
  ['none where the other is not among them', [{ code: 'b', contrast: 'c' }], null],
  ['none where nobody names one', [{ code: 'a', contrast: null }], null],
])('what is contrasted is %s', (_, indices, expected) => {
  const found = toContrast(indices);
  expect(found && [found.first.code, found.second.code]).toEqual(expected);
});

describe('a province’s years', () => {
  const years = toBesideYears([
    history('par', { 2018: '1', 2019: '2', 2020: '5', 2021: null }),
    history('sipas', { 2021: '1' }),
    history('papi', { 2019: '4', 2020: '1', 2021: '4' }, 4),
  ]);

  it('are those with two indices or more, the latest first', () =>
    expect(years.map(({ year, places }) => [year, percentiles(places)])).toEqual([
      [2021, ['sipas 100', 'papi 0']],
      [2020, ['par 0', 'papi 100']],
      [2019, ['par 75', 'papi 0']],
    ]));

  it('are furthest apart where the two that are contrasted are, below as well as above', () => {
    expect(toWidest(years, contrast).map(({ item, gap }) => [item.year, gap])).toEqual([[2020, -100]]);
  });

  it('are furthest apart in every year that is as wide, whichever way', () => {
    const equal = toBesideYears([
      history('par', { 2018: '1', 2019: '4', 2020: '2' }, 7),
      history('papi', { 2018: '3', 2019: '2', 2020: '1' }, 7),
    ]);
    expect(toWidest(equal, contrast).map(({ item }) => item.year)).toEqual([2019, 2018]);
  });

  it('have no gap without both', () => expect(toGap(years[0]?.places ?? {}, contrast)).toBeNull());

  it('have no gap where nothing is contrasted', () => expect(toGap(years[1]?.places ?? {}, null)).toBeNull());
});

it('a region’s units are those with two indices or more, the best in the first of them first', () => {
  const units = toBesideUnits([
    { index: 'par', rows: [row('b', '4'), row('a', '2'), row('c', '1')], of: 5 },
    { index: 'papi', rows: [row('a', '5'), row('b', '1')], of: 5 },
  ]);
  expect(units.map(({ unit: { slug }, places }) => [slug, percentiles(places)])).toEqual([
    ['a', ['par 75', 'papi 0']],
    ['b', ['par 25', 'papi 100']],
  ]);
});

it('nothing is furthest apart where nothing has both', () =>
  expect(toWidest([{ places: {} }], contrast)).toEqual([]));

it('a shown gap is the difference of the shown places, not the rounded difference of exact ones', () => {
  const [year] = toBesideYears([history('par', { 2020: '7' }, 63), history('papi', { 2020: '33' }, 60)]);
  const places = year?.places ?? {};
  expect(Object.values(places).map((place) => place && toShownPercentile(place))).toEqual([90, 46]);
  expect(toGap(places, contrast)).toBeCloseTo(44.56, 1);
  expect(toShownGap(places, contrast)).toBe(44);
  expect(toShownGap({}, contrast)).toBeNull();
});
