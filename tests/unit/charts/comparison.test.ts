import { expect, it } from 'vitest';
import { toComparisonChart, toLastRank } from '@/lib/charts/comparison';

const frame = { width: 100, height: 110, left: 0, right: 0, top: 5, bottom: 5 };
const years = [2020, 2021, 2022];
const points = (...values: (number | null)[]) => values.map((value, at) => ({ year: 2020 + at, value }));
const draw = (series: (number | null)[][], lastRank: number | null, cuts: number[] = []) =>
  toComparisonChart({
    series: series.map((values) => ({ points: points(...values), cuts })),
    years,
    lastRank,
    breakYears: [],
    frame,
    mostYearLabels: 3,
  });

it('rank 1 is on top and the last at the bottom', () => {
  const [first, last] = draw(
    [
      [1, 1, 1],
      [4, 4, 4],
    ],
    4,
  ).series;
  expect(first?.points.map(({ y }) => y)).toEqual([5, 5, 5]);
  expect(last?.points.map(({ y }) => y)).toEqual([105, 105, 105]);
});

it('a higher value is higher up', () => {
  const [low, high] = draw(
    [
      [10, 10, 10],
      [20, 20, 20],
    ],
    null,
  ).series;
  expect(high?.points[0]?.y).toBeLessThan(low?.points[0]?.y ?? 0);
});

it('a gap stays open and a cut is not crossed, but every point is there', () => {
  const gap = draw([[1, null, 2]], 4).series[0];
  expect([gap?.paths.length, gap?.points.length]).toEqual([0, 2]);
  const cut = draw([[1, 2, 3]], 4, [2022]).series[0];
  expect([cut?.paths.length, cut?.points.length]).toEqual([1, 3]);
});

it('names of lines that end together do not touch, and keep the order of the lines', () => {
  const [a, b, none] = draw(
    [
      [1, 1, 2],
      [4, 4, 2],
      [null, null, null],
    ],
    4,
  ).series;
  expect(Math.abs((a?.label?.y ?? 0) - (b?.label?.y ?? 0))).toBeGreaterThanOrEqual(15);
  expect(none?.label).toBeNull();
});

it.each([
  ['the first ranks need no more than ten places', [1, 2, 4], 63, 10],
  ['the lowest one shown has its place', [3, 41], 63, 50],
  ['no axis goes beyond the last rank', [3, 62], 63, 63],
  ['a short ranking is shown whole', [2], 6, 6],
])('%s', (_, ranks, of, last) => expect(toLastRank(ranks, of)).toBe(last));
