import { expect, it } from 'vitest';
import { toAverageLine } from '@/lib/views/home';
import { edition, figure } from '../domain/sample';

const year = (at: number, value: string | null | undefined, broken = false) => ({
  edition: edition(at),
  figure: value === undefined ? null : figure('viet-nam', at, 'average', value),
  broken,
});

it('the national average is a line with its gaps and breaks, and the latest known one', () =>
  expect(
    toAverageLine([year(2018, '70'), year(2019, undefined), year(2020, '81.50', true), year(2021, null)]),
  ).toMatchObject({
    points: [{ value: 70 }, { value: null }, { value: 81.5, exact: '81.50' }, { value: null }],
    years: [2018, 2019, 2020, 2021],
    breakYears: [2020],
    last: { year: 2020, figure: { value: '81.50' } },
  }));

it('there is no line where no average is known', () => {
  expect(toAverageLine([year(2020, null), year(2021, undefined)])).toBeNull();
  expect(toAverageLine([])).toBeNull();
});
