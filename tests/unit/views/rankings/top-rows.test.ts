import { expect, it } from 'vitest';
import { toTopRows } from '@/lib/views/rankings/top-rows';
import { figure, rankingTable, unit } from '../../domain/sample';

const { rows } = rankingTable(
  ['a', 'b', 'c', 'd'].map((slug) => unit(slug)),
  [
    figure('a', 2020, 'rank', '1'),
    figure('a', 2020, 'percent', '90'),
    figure('b', 2020, 'rank', '2'),
    figure('c', 2020, 'rank', '2'),
    figure('d', 2020, 'percent', '99'),
  ],
);

it('the first rows are those with a rank, and those that a cut leaves out at one rank are counted', () => {
  const { rows: top, tied } = toTopRows(rows, 2);
  expect(top.map(({ unit: own, rank, value }) => [own.slug, rank.value, value?.value ?? null])).toEqual([
    ['a', '1', '90'],
    ['b', '2', null],
  ]);
  expect(tied).toBe(1);
  expect(toTopRows(rows, 5)).toMatchObject({ tied: 0, rows: { length: 3 } });
});
