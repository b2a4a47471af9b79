import { expect, it } from 'vitest';
import { getDimensionReviews } from '@/lib/queries/units/dimension-reviews';
import { getProvincePart } from '@/lib/queries/units/province-parts';
import { getProvince } from '@/lib/queries/units/provinces';
import { fictionalCountry } from './country';
import { found, onDataSet } from './on-data-set';

onDataSet(fictionalCountry().texts);

it('reviews the dimensions of every index with values, in its latest year with one, and names the rivals', async () => {
  const province = await found(getProvince('tinh-a'));
  const { reviews, rivals } = await getDimensionReviews(province);
  const papi = reviews.find(({ index }) => index.code === 'papi');
  expect(papi?.year).toBe(2020);
  expect(papi?.rows.map(({ dimension, value }) => [dimension.code, Number(value.value)])).toContainEqual([
    'papi-2',
    6.2,
  ]);
  expect(rivals).toMatchObject({ index: { code: 'par' }, year: 2020, before: 2019 });
  expect(rivals?.rivals.own).toEqual({ from: 3, to: 1 });
  expect(rivals?.rivals.overtaken.map(({ unit }) => unit.slug)).toContain('tinh-b');
  expect(await getProvincePart('tinh-a', 'dimensions')).toMatchObject({ part: 'dimensions', reviews });
});

it('says nothing of a province without dimensions and without a rank', async () => {
  const province = await found(getProvince('tinh-c'));
  expect((await getDimensionReviews(province)).reviews).toEqual([]);
});
