import { expect, it } from 'vitest';
import type { RankChange } from '@/lib/domain/figures/change';
import type { Story } from '@/lib/views/units/province';
import { toStoryFacts } from '@/lib/views/units/story';
import { compared, figure } from '../../domain/sample';

const known = (amount: number): RankChange => ({ kind: 'known', amount });
const stated: RankChange = { kind: 'stated', amount: -4, figureId: 'noi', quote: null };
const moved = (code: string, rankChange: RankChange) => ({
  dimension: { code },
  department: null,
  entry: { rank: figure('a', 2021, 'rank', '3'), rankChange, pointChange: { kind: 'missing' } },
});
const story = (ranks: (string | null)[], more: object = {}) =>
  ({ overall: compared('a', ranks).entries[1], moved: [], regionRank: null, ...more }) as unknown as Story;

it.each([
  ['rose', ['4', '1'], { from: 4, to: 1 }],
  ['fell', ['1', '3'], { from: 1, to: 3 }],
  ['stayed', ['2', '2'], null],
  ['is not known before', [null, '1'], null],
])('a unit that %s has its ranks told', (_, ranks, expected) =>
  expect(toStoryFacts(story(ranks)).ranks).toEqual(expected),
);

it('moves are told as parts of the longest, each with the figure that says so', () => {
  const facts = toStoryFacts(
    story(['4', '1'], { moved: [moved('x', known(8)), moved('y', stated), moved('z', { kind: 'missing' })] }),
  );
  expect(
    facts.moved.map(({ dimension, places, share, figureId }) => [dimension.code, places, share, figureId]),
  ).toEqual([
    ['x', 8, 1, 'par.2021.a.overall.rank'],
    ['y', -4, 0.5, 'noi'],
    ['z', 0, 0, 'par.2021.a.overall.rank'],
  ]);
});

it('only the first of its region leads it', () => {
  const leads = (rank: string | null) =>
    toStoryFacts(story(['4', '1'], { regionRank: figure('a', 2021, 'region_rank', rank) })).leadsRegion;
  expect([leads('1'), leads('2'), leads(null)]).toEqual([true, false, false]);
});
