import { expect, it } from 'vitest';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { toSlopeFacts } from '@/lib/views/rankings/slope';
import { edition, figure, rankingTable, unit } from '../../domain/sample';

/** A ranking of 2020 of provinces with their ranks of 2019 and 2020. */
const ranking = (ranks: Record<string, [before: string | null, now: string | null]>) =>
  ({
    previous: edition(2019),
    table: rankingTable(
      Object.keys(ranks).map((slug) => unit(slug)),
      Object.entries(ranks).flatMap(([slug, years]) =>
        years.flatMap((rank, at) => (rank ? [figure(slug, 2019 + at, 'rank', rank)] : [])),
      ),
    ),
  }) as Ranking;

it('has the units whose ranks of both years are known, and those that moved most each way', () => {
  const facts = toSlopeFacts(
    ranking({ a: ['4', '1'], b: ['1', '2'], c: ['2', '6'], d: ['3', null], e: [null, '3'] }),
    1,
  );
  expect(facts?.units.map(({ unit: { slug }, before, now }) => [slug, before, now])).toEqual([
    ['a', 4, 1],
    ['b', 1, 2],
    ['c', 2, 6],
  ]);
  expect([...(facts?.chosen ?? [])]).toEqual(['a', 'c']);
  expect(facts?.ways).toBe('both');
});

it('chooses none of several that moved equally far where not all of them fit', () => {
  const facts = toSlopeFacts(ranking({ a: ['3', '1'], b: ['4', '2'] }), 1);
  expect(facts).toMatchObject({ ways: 'none' });
  expect(facts?.chosen.size).toBe(0);
});

it('reaches down to the last rank of either year', () => {
  expect(toSlopeFacts(ranking({ a: ['9', '1'], b: ['2', '2'] }), 3)?.lastRank).toBe(9);
  expect(toSlopeFacts(ranking({ a: ['2', '1'], b: ['1', '2'] }), 3)?.lastRank).toBe(4);
});

it('is nothing for one unit, and in a first year', () => {
  expect(toSlopeFacts(ranking({ a: ['2', '1'] }), 3)).toBeNull();
  expect(toSlopeFacts({ ...ranking({ a: ['2', '1'], b: ['1', '2'] }), previous: null }, 3)).toBeNull();
});
