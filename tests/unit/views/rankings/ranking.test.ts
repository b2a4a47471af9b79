import { expect, it } from 'vitest';
import { numbersOf } from '@/lib/domain/rankings/ranking-table';
import { toRankingScale } from '@/lib/views/rankings/ranking';
import { figure, rankingTable, unit } from '../../domain/sample';

const table = rankingTable(
  ['a', 'b', 'c'].map((slug) => unit(slug)),
  [
    figure('a', 2020, 'percent', '80.5'),
    figure('b', 2020, 'percent', '0'),
    figure('c', 2020, 'percent', null),
  ],
);

it('the numbers of a ranking are its known values, zero among them', () =>
  expect(numbersOf(table.rows).sort()).toEqual([0, 80.5]));

it('its scale holds the average too, where one is known', () => {
  const average = figure('x', 2020, 'average', '91');
  expect(toRankingScale({ table, average }).numbers.sort()).toEqual([0, 80.5, 91]);
  expect(toRankingScale({ table, average }).average).toBe(91);
  expect(toRankingScale({ table, average: null }).average).toBeNull();
  expect(toRankingScale({ table, average: figure('x', 2020, 'average', null) }).numbers).toHaveLength(2);
});
