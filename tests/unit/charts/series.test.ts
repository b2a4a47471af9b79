import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  toRankScale,
  toRankTicks,
  toScaleTexts,
  toValueTicks,
  toYearScale,
  toYearTicks,
} from '@/lib/charts/axes';
import { toRankHistory } from '@/lib/charts/rank-history';
import { toRuns } from '@/lib/charts/series';
import { toStripEnds, toStripPosition } from '@/lib/charts/strip';
import { decimalsOf, isDecimal } from '@/lib/domain/values/decimal';
import { decimals, forEvery } from '../for-every';

const frame = { width: 100, height: 100, left: 10, right: 10, top: 10, bottom: 10 };
const runs = (values: (number | null)[], breaks: number[] = []) => {
  const points = values.map((value, at) => ({ year: 2000 + at, value }));
  const years = points.map(({ year }) => year);
  return toRuns(
    points,
    years,
    (year) => year,
    (value) => value,
    new Set(breaks),
  ).map((run) => run.map(({ value }) => value));
};

it.each([
  ['joins neighbouring years', [1, 2, 3], [], [[1, 2, 3]]],
  ['leaves a gap open', [1, null, 3], [], [[1], [3]]],
  ['draws zero', [0, 0], [], [[0, 0]]],
  ['cuts at a break', [1, 2, 3], [2002], [[1, 2], [3]]],
  ['draws nothing of nothing', [null, null], [], []],
])('%s', (_, values, breaks, expected) => expect(runs(values, breaks)).toEqual(expected));

it('rank 1 is on top', () => {
  const y = toRankScale(63, frame);
  expect([y(1), y(63)]).toEqual([10, 90]);
});

it.each([
  [63, [1, 10, 20, 30, 40, 50, 63]],
  [34, [1, 10, 20, 30, 34]],
  [17, [1, 9, 17]],
])('the axis of %i ranks prints the first, the tens and the last', (of, ticks) =>
  expect(toRankTicks(of)).toEqual(ticks),
);

it('the last year is always printed', () =>
  expect(toYearTicks([2012, 2013, 2014, 2015, 2016], 3)).toEqual([2012, 2014, 2016]));

it('a merger cuts the line although both ranks are known', () => {
  const own = [2024, 2025].map((year) => ({ year, value: 5 }));
  const chart = (mergerYear: number | null) =>
    toRankHistory({
      years: [2024, 2025].map((year) => ({ year, of: 63 })),
      lastRank: 63,
      own,
      bounds: [],
      breakYears: [],
      mergerYear,
      frame,
      mostYearLabels: 2,
    });
  expect([chart(null).ownPaths.length, chart(2025).ownPaths.length, chart(2025).mergerX]).toEqual([1, 0, 50]);
});

it('a bounded rank is a bar from its best to its worst rank, in a gap of the line', () => {
  const { ownPaths, ranges } = toRankHistory({
    years: [2023, 2024, 2025].map((year) => ({ year, of: 101 })),
    lastRank: 101,
    own: [
      { year: 2023, value: 1 },
      { year: 2024, value: null },
      { year: 2025, value: 1 },
    ],
    bounds: [{ year: 2024, best: 21, worst: 61 }],
    breakYears: [],
    frame,
    mostYearLabels: 3,
  });
  expect(ownPaths).toEqual([]);
  expect(ranges).toMatchObject([{ year: 2024, best: 21, worst: 61, x: 50 }]);
  expect(ranges[0]?.path).toMatch(/^M44 23\.5H56V60\.5H44z(?:M[\d.]+ [\d.]+L[\d.]+ [\d.]+)+$/);
  const numbers = (ranges[0]?.path.match(/[\d.]+ [\d.]+/g) ?? []).map((at) => at.split(' ').map(Number));
  for (const [x = 0, y = 0] of numbers)
    expect([x >= 44 && x <= 56, y >= 23.5 && y <= 60.5]).toEqual([true, true]);
});

it.each([
  [
    [71.2, 91.04],
    [70, 95],
  ],
  [
    [40.1, 42.9],
    [40, 43],
  ],
  [[], null],
])('the strip of %j runs over %j', (values, ends) => expect(toStripEnds(values)).toEqual(ends));
it.each([
  [70, 0],
  [95, 100],
  [200, 100],
])('%d stands at %d %% of 70–95', (value, at) => expect(toStripPosition(value, 70, 95)).toBe(at));

it.each([
  ['the decimals of the one that needs most', [45, 45.5, 46], ['45.0', '45.5', '46.0']],
  ['none where none is needed', [0, 50, 100], ['0', '50', '100']],
  ['nothing of nothing', [], []],
])('numbers of a scale have %s', (_, numbers, texts) => expect(toScaleTexts(numbers)).toEqual(texts));

it('a scale of any values prints its own numbers, all with as many decimals', () =>
  forEvery([fc.array(decimals, { minLength: 1, maxLength: 5 })], (values) => {
    const ticks = toValueTicks(values.map(Number));
    const texts = toScaleTexts(ticks);
    expect(texts.map(Number)).toEqual(ticks.map((tick) => tick + 0));
    expect(new Set(texts.map(decimalsOf)).size).toBe(1);
    expect(texts.every(isDecimal)).toBe(true);
  }));

it('a point keeps the value as it was printed', () => {
  const points = [
    { year: 2000, value: 91.7, exact: '91.70' },
    { year: 2001, value: null },
  ];
  const [run] = toRuns(points, [2000, 2001], Number, Number);
  expect(run).toEqual([{ year: 2000, value: 91.7, exact: '91.70', x: 2000, y: 91.7 }]);
});

describe('the x of a year', () => {
  const frame = { width: 100, height: 10, left: 0, right: 0, top: 0, bottom: 0 };

  it('leaves the room of a year that has no edition', () =>
    expect([2015, 2017, 2018, 2019].map(toYearScale([2015, 2017, 2018, 2019], frame))).toEqual([
      0, 50, 75, 100,
    ]));

  it('puts a single year in the middle', () => expect(toYearScale([2020], frame)(2020)).toBe(50));
});
