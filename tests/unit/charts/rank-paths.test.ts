import { expect, it } from 'vitest';
import { toRankPathsChart } from '@/lib/charts/rank-paths';

const chart = (values: (number | null)[]) =>
  toRankPathsChart({
    units: [
      {
        key: 'a',
        slug: 'a',
        name: 'Tỉnh A',
        points: values.map((value, at) => ({ year: 2020 + at, value })),
      },
    ],
    years: [2020, 2021, 2022, 2023, 2024],
    of: 11,
    breakYears: [2022],
    height: 116,
  });

it.each([
  ['joins neighbouring years', [1, 2, 3, 4, 5], 'M0 8L25 18L50 28L75 38L100 48', ''],
  ['leaves a gap open', [1, 1, null, 11, 11], 'M0 8L25 8M75 108L100 108', ''],
  ['makes a lone year a dot', [null, 1, null, 1, 1], 'M75 8L100 8', 'M25 8h0'],
])('a line %s', (_, values, path, dots) => expect(chart(values).lines).toMatchObject([{ path, dots }]));

it('a unit without a rank has no line', () => expect(chart([null, null]).lines).toEqual([]));
it('a break is drawn between its year and the one before', () =>
  expect(chart([1]).breaks).toEqual([{ year: 2022, x: 37.5 }]));
