import { expect, it } from 'vitest';
import type { RankPath } from '@/lib/domain/rankings/rank-paths';
import { toRankPathLines } from '@/lib/views/rankings/rank-paths';
import { figure, rankingTable, unit } from '../../domain/sample';

const path = (slug: string, ranks: (string | null)[]): RankPath => ({
  unit: unit(slug),
  ranks: ranks.map((rank, at) => ({
    year: 2019 + at,
    figure: rank === null ? null : figure(slug, 2019 + at, 'rank', rank),
  })),
});
const table = rankingTable(
  [unit('a'), unit('b')],
  [figure('a', 2020, 'rank', '1'), figure('b', 2020, 'rank', '1')],
);

it('the ranks of all units are lines down to the last rank of any year, with those who lead now', () => {
  const lines = toRankPathLines([path('b', ['9', '1']), path('a', [null, '1'])], table);
  expect(
    lines?.lines.map(({ unit: own, points }) => [own.slug, ...points.map(({ value }) => value)]),
  ).toEqual([
    ['b', 9, 1],
    ['a', null, 1],
  ]);
  expect(lines).toMatchObject({ years: [2019, 2020], lastRank: 9 });
  expect([...(lines?.leaders ?? [])]).toEqual(['a', 'b']);
});

it('one year makes no lines, nor does nobody', () => {
  expect(toRankPathLines([path('a', ['1'])], table)).toBeNull();
  expect(toRankPathLines([], table)).toBeNull();
});
