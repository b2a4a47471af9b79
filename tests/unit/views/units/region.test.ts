import { expect, it } from 'vitest';
import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import { type RegionValue, toRegionPlace, toValues } from '@/lib/views/units/region';
import { figure, index, lowerIsBetter, unit } from '../../domain/sample';

const region = (code: string, published: string | null, mean: string | null = null): RegionValue => ({
  region: { code, nameVi: code, nameEn: code },
  average: published === null ? null : figure(`vung-${code}`, 2020, 'average', published),
  mean: mean === null ? null : { value: mean, base: 3, of: 4 },
  rows: [],
  known: 0,
  of: 4,
});

it('a region is placed by its published average, else by ours', () => {
  const regions = [region('a', '80', '99'), region('b', null, '85.5'), region('c', '80.00')];
  const placesIn = (of: typeof lowerIsBetter) =>
    ['a', 'b', 'c'].map((code) => toRegionPlace(code, regions, of));
  expect(placesIn(index())).toEqual([2, 1, 2]);
  expect(placesIn(lowerIsBetter)).toEqual([1, 3, 1]);
});

it('no region is placed where one average is not known', () => {
  const regions = [region('a', '80'), region('b', null)];
  expect(['a', 'b', 'khac'].map((code) => toRegionPlace(code, regions, index()))).toEqual([null, null, null]);
});

it('an average is made of values of one measure', () => {
  const row = (measure: 'percent' | 'score', value: string | null) =>
    ({ unit: unit('a'), value: figure('a', 2020, measure, value) }) as RankingRow;
  expect(toValues([row('percent', '0'), row('score', '9'), row('percent', null)], 'percent')).toEqual(['0']);
});
