import { expect, it } from 'vitest';
import { toMeanHistory } from '@/lib/views/editions/mean-history';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { edition, figure, index, rankingTable, unit } from '../../domain/sample';

/** A year of two provinces, with its published average; null where none is. */
const ranking = (
  year: number,
  values: [string, string],
  average: string | null,
  more: Partial<Ranking> = {},
) =>
  ({
    edition: edition(year),
    index: index(),
    caution: null,
    average: average === null ? null : figure('viet-nam', year, 'average', average),
    table: rankingTable(
      [unit('a'), unit('b')],
      values.map((value, at) => figure(['a', 'b'][at] ?? '', year, 'percent', value)),
      { edition: edition(year), years: [year] },
    ),
    ...more,
  }) as Ranking;

const years = [
  ranking(2019, ['60', '70'], '65'),
  ranking(2020, ['80', '0'], '40', { caution: 'framework-changed' }),
  ranking(2021, ['81', '82'], null),
];

it('the averages stand in front of a line of every unit, with gaps and breaks', () => {
  const history = toMeanHistory(years);
  expect(history?.averages.map(({ value }) => value)).toEqual([65, 40, null]);
  expect(history?.units.map((points) => points.map(({ value }) => value))).toEqual([
    [70, 0, 82],
    [60, 80, 81],
  ]);
  expect(history).toMatchObject({
    years: [2019, 2020, 2021],
    breakYears: [2020],
    last: { year: 2020, exact: '40' },
  });
});

it('one average makes no history', () => expect(toMeanHistory(years.slice(1))).toBeNull());
