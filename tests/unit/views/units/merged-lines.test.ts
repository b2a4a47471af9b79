import { expect, it } from 'vitest';
import type { MergedSeries, MergedYear, YearFigures } from '@/lib/domain/series/merged-series';
import { toMergedLines } from '@/lib/views/units/merged-lines';
import { edition, figure, index, unit } from '../../domain/sample';

const members = [unit('a', null, '2025-06-30'), unit('b', null, '2025-06-30')];
const none: YearFigures = { value: null, rank: null, missing: 'not-located-yet' };
const valued = (value: string): YearFigures => ({ ...none, value: figure('a', 2020, 'percent', value) });
const year = (at: number, figures: YearFigures[], more: Partial<MergedYear> = {}): MergedYear => ({
  year: at,
  edition: edition(at),
  broken: false,
  members: figures,
  own: none,
  mean: null,
  ...more,
});
const series = (years: MergedYear[], merged = unit('b', '2025-07-01')): MergedSeries => ({
  index: index(),
  merged,
  members,
  from: 2025,
  years,
});

it('a series across a merger is a line a member, one of the merged unit and one of the mean', () => {
  const lines = toMergedLines(
    series([
      year(2023, [valued('80'), none]),
      year(2024, [valued('70'), valued('75')], { mean: '72.50', broken: true }),
      year(2025, [], { own: valued('77') }),
    ]),
  );
  const valuesOf = (points: readonly { value: number | null }[]) => points.map(({ value }) => value);
  expect(lines.members.map(valuesOf)).toEqual([
    [80, 70, null],
    [null, 75, null],
  ]);
  expect([valuesOf(lines.own), valuesOf(lines.mean)]).toEqual([
    [null, null, 77],
    [null, 72.5, null],
  ]);
  expect(lines).toMatchObject({
    years: [2023, 2024, 2025],
    namesake: 1,
    breakYears: [2024],
    isDrawn: true,
    isEmpty: false,
    meanYears: [2024],
    published: 2,
  });
});

it('one value makes no line, no value and no rank is nothing, and a new name has no namesake', () => {
  expect(toMergedLines(series([year(2024, [valued('70'), none])]))).toMatchObject({
    isDrawn: false,
    isEmpty: false,
  });
  expect(toMergedLines(series([year(2024, [none, none])], unit('c', '2025-07-01')))).toMatchObject({
    isEmpty: true,
    namesake: null,
  });
});
