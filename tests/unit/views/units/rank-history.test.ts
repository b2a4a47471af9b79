import { expect, it } from 'vitest';
import type { IndexHistory } from '@/lib/views/units/province';
import { toRankHistoryFacts } from '@/lib/views/units/rank-history';
import { compared, succession, unit } from '../../domain/sample';

const history = (ranks: (string | null)[]) => ({ entries: compared('a', ranks).entries }) as IndexHistory;
const facts = (ranks: (string | null)[]) => toRankHistoryFacts(history(ranks), { successions: [] });

it.each([
  ['one rank', ['3'], 'one'],
  ['a first that is the best', ['1', '2', '4'], 'ends'],
  ['a last that is the best, the same as an earlier one', ['3', '1', '1'], 'ends'],
  ['a best between', ['3', '1', '2'], 'best'],
])('of %s the title says what there is to say', (_, ranks, says) => expect(facts(ranks)?.says).toBe(says));

it('names the years, and leaves gaps', () =>
  expect(facts([null, '2', '4'])).toMatchObject({
    first: { year: 2021, value: 2 },
    last: { year: 2022, value: 4 },
    best: { rank: 2, at: [{ year: 2021 }] },
    known: 2,
    years: [{ year: 2020 }, { year: 2021 }, { year: 2022 }],
    ranks: [{ value: null }, { value: 2 }, { value: 4 }],
    lastRank: 4,
    mergerYear: null,
  }));

it('knows the year of a merger, and of nothing else', () => {
  const to = succession(unit('a'), unit('b', '2025-07-01'), 'renamed');
  const into = succession(unit('a'), unit('c', '2025-07-01'));
  expect(toRankHistoryFacts(history(['1']), { successions: [to] })?.mergerYear).toBeNull();
  expect(toRankHistoryFacts(history(['1']), { successions: [to, into] })?.mergerYear).toBe(2025);
});

it('is nothing where no rank is known', () => expect(facts([null, null])).toBeNull());
