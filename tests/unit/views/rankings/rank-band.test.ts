import { expect, it } from 'vitest';
import type { RankPath } from '@/lib/domain/rankings/rank-paths';
import { toRankBand } from '@/lib/views/rankings/rank-band';
import { figure, rankingTable, unit } from '../../domain/sample';

const path = (slug: string, ranks: (string | null)[]): RankPath => ({
  unit: unit(slug),
  ranks: ranks.map((rank, at) => ({
    year: 2019 + at,
    figure: rank === null ? null : figure(slug, 2019 + at, 'rank', rank),
  })),
});
const rankingOf = (ranks: Record<string, string>, known: number[] = []) => ({
  table: rankingTable(
    Object.keys(ranks).map((slug) => unit(slug)),
    Object.entries(ranks).map(([slug, rank]) => figure(slug, 2020, 'rank', rank)),
  ),
  coverage: known.map((count, at) => ({ year: 2019 + at, known: count, of: 11, located: true })),
});

it('a band has as many ranks as were given in a year, and none in a year of which none is known', () => {
  expect(toRankBand([path('a', ['9', null, '2'])], rankingOf({}, [2, 0, 1]))).toMatchObject({
    years: [
      { year: 2019, of: 11 },
      { year: 2020, of: null },
      { year: 2021, of: 11 },
    ],
    lastRank: 11,
  });
});

it.each([
  ['the five highest', { a: '2', b: '1', c: '9', d: '4', e: '5', f: '3' }, ['b', 'a', 'f', 'd', 'e']],
  ['fewer rather than some of equals', { a: '1', b: '2', c: '2', d: '2', e: '2', f: '2' }, ['a']],
  ['all that are known', { c: '40' }, ['c']],
])('a band names %s', (_, ranks, named) => {
  const paths = Object.entries(ranks).map(([slug, rank]) => path(slug, [null, rank]));
  expect(toRankBand(paths, rankingOf(ranks))?.named).toEqual(named.map((slug) => unit(slug).id));
});

it('a unit that was renamed later is named by the figure that it shares with its path', () => {
  const ranking = rankingOf({ old: '1' });
  const renamed = { ...path('old', [null, '1']), unit: unit('new') };
  expect(toRankBand([renamed], ranking)?.named).toEqual([unit('new').id]);
});

it('one year makes no band, nor does nobody', () => {
  expect(toRankBand([path('a', ['1'])], rankingOf({}))).toBeNull();
  expect(toRankBand([], rankingOf({}))).toBeNull();
});
