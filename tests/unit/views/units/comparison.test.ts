import { describe, expect, it } from 'vitest';
import type { ComparedUnit, Comparison } from '@/lib/domain/series/comparison';
import {
  toComparedLine,
  toComparisonLines,
  toComparisonYears,
  toValueMeasure,
} from '@/lib/views/units/comparison';
import { compared, edition, figure } from '../../domain/sample';

const editions = [edition(2020, 'no'), edition(2021, 'no'), edition(2022)];
const units = [
  compared('a', ['1', '2', '4'], ['80', '81', '82'], editions),
  compared('b', ['2', null, '1'], ['79', null, '90'], editions),
];
const comparison = (measure: 'rank' | 'value', shown: ComparedUnit[] = units) =>
  ({ units: shown, measure, years: [2020, 2021, 2022], index: { valueMeasure: 'percent' } }) as Comparison;

describe('the picture of a comparison', () => {
  it('has a line a unit, its gaps open, and a scale for all of them', () => {
    const lines = toComparisonLines(comparison('rank'));
    expect(lines?.lines.map(({ points }) => points.map(({ value }) => value))).toEqual([
      [1, 2, 4],
      [2, null, 1],
    ]);
    expect(lines).toMatchObject({ years: [2020, 2021, 2022], numbers: [1, 2, 4, 2, 1], lastRank: 4 });
  });

  it('marks the years of other criteria, but not the first, before which there is nothing', () =>
    expect(toComparisonLines(comparison('value'))?.breakYears).toEqual([2021]));

  it('is none of one year, or of nothing', () => {
    const notFound = editions.map((one, at) => (at > 0 ? { ...one, status: 'not-located' as const } : one));
    expect(toComparisonLines(comparison('rank', [compared('a', ['1'], [], notFound)]))).toBeNull();
    expect(toComparisonLines(comparison('rank', [compared('a', [], ['80', '81'])]))).toBeNull();
  });
});

it('other criteria cut a line of values, and none of ranks', () => {
  const [unit = compared('a', [])] = units;
  expect(toComparedLine(unit, 'value').cuts).toEqual([2020, 2021]);
  expect(toComparedLine(unit, 'rank').cuts).toEqual([]);
});

it('values are percents where one is printed, else scores', () => {
  expect(toValueMeasure([null, figure('a', 2020, 'percent', '80')])).toBe('percent');
  expect(toValueMeasure([figure('a', 2020, 'score', '80'), null])).toBe('score');
});

it('the table has the latest year first, and nothing where a unit has no such year', () => {
  const late = { ...units[0], entries: units[0]?.entries.slice(1) } as ComparedUnit;
  const years = toComparisonYears(comparison('rank', [units[1] ?? late, late]));
  expect(
    years.map(({ year, isBroken, entries }) => [
      year,
      isBroken,
      ...entries.map((entry) => (entry ? (entry.rank?.value ?? null) : 'no year')),
    ]),
  ).toEqual([
    [2022, false, '1', '4'],
    [2021, true, null, '2'],
    [2020, true, '2', 'no year'],
  ]);
});
