import { expect, it } from 'vitest';
import { toBesideChart } from '@/lib/charts/beside';

const chart = toBesideChart(
  [
    { label: 'A', percentiles: { par: 100, papi: 0 } },
    { label: 'B', percentiles: { papi: 50 } },
  ],
  { width: 360, left: 44, right: 16 },
);

it('lays 0 to 100 between the labels and the right edge', () =>
  expect(chart.ticks.map(({ at }) => at)).toEqual([44, 119, 194, 269, 344]));

it('joins a row’s lowest and highest mark, whichever index they are of', () => {
  expect(chart.rows.map(({ from, to }) => [from, to])).toEqual([
    [44, 344],
    [194, 194],
  ]);
  expect(chart.rows[1]?.marks).toEqual([{ key: 'papi', x: 194 }]);
});

it('gives every row a height of its own, inside the picture', () => {
  const [first, second] = chart.rows.map(({ y }) => y);
  expect(second).toBeGreaterThan(first ?? 0);
  expect(second).toBeLessThan(chart.bottom);
  expect(chart.bottom).toBeLessThan(chart.height);
});
