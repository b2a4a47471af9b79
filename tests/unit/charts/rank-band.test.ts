import { expect, it } from 'vitest';
import { toBandLines } from '@/lib/charts/band-lines';
import { toRankBandChart } from '@/lib/charts/rank-band';

const years = [2020, 2021, 2022, 2023, 2024];
const chart = toRankBandChart({
  years: years.map((year) => ({ year, of: 11 })),
  lastRank: 11,
  breakYears: [2022],
  height: 116,
});
const lines = (...series: (number | null)[][]) =>
  toBandLines(
    series.map((values, at) => ({
      id: String(at),
      name: `Tỉnh ${'ABCDE'[at]}`,
      points: years.map((year, nth) => ({ year, value: values[nth] ?? null })),
    })),
    chart,
    String,
  );

it('a band leaves a year without a known rank open, and spaces years as years', () => {
  const { whole, middle, yearTicks } = toRankBandChart({
    years: [
      { year: 2020, of: 11 },
      { year: 2021, of: null },
      { year: 2024, of: 5 },
    ],
    lastRank: 11,
    breakYears: [],
    height: 116,
  });
  expect(whole).toBe('M0 8H12.5V108H0zM87.5 8H100V48H87.5z');
  expect(middle).toBe('M0 33H12.5V83H0zM87.5 18H100V38H87.5z');
  expect(yearTicks.map(({ x }) => x)).toEqual([0, 25, 100]);
});

it.each([
  ['joins neighbouring years', [1, 2, 3, 4, 5], 'M0 8L25 18L50 28L75 38L100 48'],
  ['leaves a gap open', [1, 1, null, 11, 11], 'M0 8L25 8M75 108L100 108'],
])('a line %s, and has a dot for each year', (_, values, path) => {
  const [line] = lines(values);
  expect(line?.path).toBe(path);
  expect(line?.dots.match(/h0/g)).toHaveLength(values.filter((value) => value !== null).length);
});

it('a line is named by its last rank, with the year where that is not the last one', () => {
  const labels = lines([1, 2, 3, 4, 5], [1, 2, 3]).map(({ label }) => label.lines);
  expect(labels).toEqual([['5 Tỉnh A'], ['3 Tỉnh B (2022)']]);
});

it('names of lines that end together stand apart, in the order of the ranks', () => {
  const ys = lines([1, 1, 1, 1, 3], [1, 1, 1, 1, 1], [1, 1, 1, 1, 2]).map(({ label }) => label.y);
  const sorted = [1, 2, 0].map((at) => ys[at] ?? 0);
  for (const [at, y] of sorted.entries())
    if (at > 0) expect(y - (sorted[at - 1] ?? 0)).toBeGreaterThanOrEqual(16);
});

it('a unit without a rank has no line', () => expect(lines([])).toEqual([]));
it('a break is drawn between its year and the one before', () =>
  expect(chart.breaks).toEqual([{ year: 2022, x: 37.5 }]));
