import { expect, it } from 'vitest';
import { toYearRuns } from '@/lib/domain/series/runs';
import { toSeries } from '@/lib/domain/series/series';
import type { Unit } from '@/lib/domain/units/unit';
import { edition, figure, index, unit } from '../sample';

const years = [2018, 2019, 2020, 2021, 2022];

/** The runs of a fictional province with these ranks from 2018 to 2022, as words. */
function runsOf(
  ranks: (string | null)[],
  { eras = [unit('a')] as Unit[], editions = years.map((year) => edition(year)) } = {},
) {
  const figures = ranks.flatMap((rank, at) => (rank === null ? [] : [figure('a', 2018 + at, 'rank', rank)]));
  return toYearRuns(toSeries({ index: index(), editions, exceptions: [], eras, figures })).map((run) => {
    if (run.kind === 'year') return run.entry.year;
    return run.kind === 'gap'
      ? `${run.fromYear}–${run.toYear} ${run.because} ${run.breakYears}`.trim()
      : `new ${run.year}`;
  });
}

it('years in a row of which nothing is known are one', () =>
  expect(runsOf(['1', null, null, null, '2'])).toEqual([2022, '2019–2021 not-located-yet', 2018]));

it('one such year is one, too, and each run is one of its own', () =>
  expect(runsOf([null, '1', null, '2', null])).toEqual([
    '2022–2022 not-located-yet',
    2021,
    '2020–2020 not-located-yet',
    2019,
    '2018–2018 not-located-yet',
  ]));

it('an edition that was not found at all is not joined with years in which the unit was not found', () => {
  const editions = years.map((year) => ({
    ...edition(year),
    status: year === 2022 ? ('not-located' as const) : ('published' as const),
  }));
  expect(runsOf(['1', '1', '1', null, null], { editions })).toEqual([
    '2022–2022 null',
    '2021–2021 not-located-yet',
    2020,
    2019,
    2018,
  ]);
});

it('the years with new criteria are named in the run that they are part of', () => {
  const editions = years.map((year) => edition(year, year === 2020 || year === 2021 ? 'no' : 'yes'));
  expect(runsOf(['1', null, null, null, '2'], { editions })[1]).toBe('2019–2021 not-located-yet 2020,2021');
});

it('a merger that kept the name ends a run', () => {
  const eras = [unit('a', null, '2020-12-31'), unit('a', '2021-01-01')];
  expect(runsOf(['1', null, null, null, null], { eras })).toEqual([
    '2021–2022 not-located-yet',
    'new 2021',
    '2019–2020 not-located-yet',
    2018,
  ]);
});
