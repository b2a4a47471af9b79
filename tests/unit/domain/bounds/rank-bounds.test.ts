import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownRanking, KnownStanding, KnownValue } from '@/lib/domain/bounds/known-ranking';
import { toRankingBounds, type UnitBounds } from '@/lib/domain/bounds/rank-bounds';
import { compareDecimals, type Decimal, roundDecimal } from '@/lib/domain/values/decimal';
import { listPossible } from './possible-rankings';

const printed = (value: Decimal | null): KnownValue | null =>
  value === null ? null : { value, margin: null };
const standing = (key: string, rank: number | null, value: Decimal | null = null): KnownStanding => ({
  key,
  rank,
  value: printed(value),
});
const ranking = (units: KnownStanding[], more: Partial<KnownRanking> = {}): KnownRanking => ({
  of: units.length,
  higherIsBetter: true,
  decimals: 2,
  units,
  counts: [],
  best: null,
  worst: null,
  ...more,
});
function boundsOf(known: KnownRanking): ReadonlyMap<string, UnitBounds> {
  const bounds = toRankingBounds(known);
  if (bounds.kind !== 'bounded') throw new Error('contradictory');
  return bounds.units;
}
const rankIn = (known: KnownRanking, key: string) => {
  const bound = boundsOf(known).get(key)?.rank;
  return bound && [bound.best, bound.worst];
};
const valueIn = (known: KnownRanking, key: string) => {
  const bound = boundsOf(known).get(key)?.value;
  return bound && [bound.from, bound.to];
};

describe('a rank', () => {
  it('lies between the known ranks whose values enclose its own', () =>
    expect(
      rankIn(
        ranking([standing('a', 2, '90'), standing('b', 5, '80'), standing('c', null, '85.00')], { of: 7 }),
        'c',
      ),
    ).toEqual([3, 4]));
  it('leaves room for the units that must stand before it', () =>
    expect(
      rankIn(
        ranking(
          [
            standing('a', 2, '90'),
            standing('b', 6, '80'),
            standing('c', null, '85'),
            standing('d', null, '87'),
          ],
          { of: 7 },
        ),
        'c',
      ),
    ).toEqual([4, 5]));
  it('of unknown value may be shared with the one before', () =>
    expect(rankIn(ranking([standing('a', 1), standing('b', 3), standing('c', null)]), 'c')).toEqual([1, 2]));
  it('is not shared with a known value that is not its own', () =>
    expect(
      rankIn(ranking([standing('a', 1, '90.00'), standing('b', 3), standing('c', null, '89.99')]), 'c'),
    ).toEqual([2, 2]));
  it('of a printed value that equals another may be either of two, because hidden decimals decide', () =>
    expect(
      rankIn(ranking([standing('a', null, '90'), standing('b', null, '90.0'), standing('c', 3)]), 'a'),
    ).toEqual([1, 2]));
  it('follows from announced counts', () => {
    const known = ranking([standing('a', null, '91.00'), standing('b', null, '89.00')], {
      of: 9,
      counts: [{ value: '90', reached: 3 }],
    });
    expect([rankIn(known, 'a'), rankIn(known, 'b')]).toEqual([
      [1, 3],
      [4, 9],
    ]);
  });
  it('is not the first of a value under the announced best one', () =>
    expect(
      rankIn(
        ranking([standing('a', null, '91.00')], { of: 3, best: printed('92.00'), worst: printed('80.00') }),
        'a',
      ),
    ).toEqual([2, 2]));
  it('of a lower value is better where lower is better', () =>
    expect(
      rankIn(
        ranking([standing('a', 2, '3.00'), standing('b', null, '2.00')], { of: 3, higherIsBetter: false }),
        'b',
      ),
    ).toEqual([1, 1]));
  it('reaches as far as the margin of a value that is not printed', () =>
    expect(
      rankIn(
        ranking([
          standing('a', 1, '90.00'),
          standing('b', 3, '89.98'),
          { key: 'c', rank: null, value: { value: '89.99', margin: '0.01' } },
        ]),
        'c',
      ),
    ).toEqual([1, 2]));
  it('of a unit that is not listed is not told', () =>
    expect([...boundsOf(ranking([standing('a', 1)], { of: 3 })).keys()]).toEqual(['a']));
});

describe('a value', () => {
  it('lies between those of the ranks around it', () =>
    expect(
      valueIn(ranking([standing('a', 1, '90.00'), standing('b', 2), standing('c', 3, '80.5')]), 'b'),
    ).toEqual(['80.45', '90.00']));
  it('has no end where nothing limits it', () =>
    expect(valueIn(ranking([standing('a', 1), standing('b', 2, '80.50')]), 'a')).toEqual(['80.50', null]));
  it('is not told again when it is known', () =>
    expect(valueIn(ranking([standing('a', 1, '90')]), 'a')).toBeNull());
});

describe('contradictory knowledge gives no bounds:', () => {
  it.each<[string, KnownRanking]>([
    ['a better value on a worse rank', ranking([standing('a', 1, '80'), standing('b', 2, '90')])],
    [
      'a rank after a tie that is not skipped',
      ranking([standing('a', 1), standing('b', 1), standing('c', 2)]),
    ],
    ['a rank past the last', ranking([standing('a', 2)])],
    ['more units than ranks', ranking([standing('a', 1), standing('b', null)], { of: 1 })],
    [
      'too many values above a count',
      ranking([standing('a', null, '95'), standing('b', null, '96')], {
        of: 4,
        counts: [{ value: '90', reached: 1 }],
      }),
    ],
    ['no ranks at all', ranking([standing('a', 1)], { of: 0 })],
  ])('%s', (_, known) => expect(toRankingBounds(known)).toEqual({ kind: 'contradictory' }));
});

/** A complete ranking: hidden values, how each is printed, and the ranks. */
interface Truth {
  known: KnownRanking;
  ranks: Map<string, number>;
  values: Map<string, Decimal>;
}

/** Complete rankings of up to `most` units, with ties, equal printed values and several decimals. */
const truths = (most: number) =>
  fc
    .record({
      units: fc.array(
        fc.record({
          hidden: fc.integer({ min: 0, max: 30 }),
          decimals: fc.nat(2),
          tied: fc.boolean(),
          drawn: fc.nat(),
        }),
        { minLength: 1, maxLength: most },
      ),
      higherIsBetter: fc.boolean(),
      thresholds: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 2 }),
    })
    .map(({ units, higherIsBetter, thresholds }): Truth => {
      const sign = higherIsBetter ? 1 : -1;
      const sorted = [...units].sort((a, b) => sign * (b.hidden - a.hidden) || a.drawn - b.drawn);
      const keys = sorted.map((_, at) => `u${at}`);
      const ranks = new Map<string, number>();
      const values = new Map<string, Decimal>();
      sorted.forEach(({ hidden, tied, decimals }, at) => {
        const shares = at > 0 && tied && sorted[at - 1]?.hidden === hidden;
        ranks.set(`u${at}`, shares ? (ranks.get(`u${at - 1}`) ?? 0) : at + 1);
        values.set(`u${at}`, roundDecimal(toHidden(hidden), decimals));
      });
      const counts = thresholds.map((value) => ({
        value: `0.0${value}`,
        reached: sorted.filter(({ hidden }) => sign * (hidden - value * 10) >= 0).length,
      }));
      const listed = keys.map((key) => standing(key, ranks.get(key) ?? null, values.get(key) ?? null));
      return { known: ranking(listed, { higherIsBetter, counts }), ranks, values };
    });
/** A hidden value of 0.000 to 0.030, so that many are near each other and equal when printed. */
const toHidden = (thousandths: number): Decimal => `0.${String(thousandths).padStart(3, '0')}`;

/** What is left of the knowledge of a ranking when each fact is known or not by the coins. */
const hide = ({ known }: Truth, coins: readonly number[]): KnownRanking => ({
  ...known,
  units: known.units.map(({ key, rank, value }, at) => {
    const coin = coins[at % coins.length] ?? 0;
    return { key, rank: coin & 1 ? rank : null, value: coin & 2 ? value : null };
  }),
  counts: known.counts.filter((_, at) => (coins[at] ?? 0) & 4),
});
const coins = fc.array(fc.nat(7), { minLength: 12, maxLength: 12 });
const forMany = <T extends [unknown, ...unknown[]]>(
  runs: number,
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  expectation: (...values: T) => void,
) =>
  fc.assert(
    fc.property(fc.tuple<T>(...arbitraries), (values) => expectation(...values)),
    { numRuns: runs },
  );

describe('whatever is hidden,', () => {
  it('the truth lies inside', () =>
    forMany(3000, [truths(12), coins], (truth, hidden) => {
      for (const [key, { rank, value }] of boundsOf(hide(truth, hidden))) {
        const actual = truth.ranks.get(key) ?? 0;
        expect(rank.best <= actual && actual <= rank.worst).toBe(true);
        const own = truth.values.get(key) ?? '';
        // a value with fewer decimals than the bound may lie half a place of its own outside it
        if (value?.from && own.length === 4) expect(compareDecimals(value.from, own)).not.toBe(1);
        if (value?.to && own.length === 4) expect(compareDecimals(value.to, own)).not.toBe(-1);
      }
    }));
  it('more figures never widen a bound', () =>
    forMany(2000, [truths(9), coins, coins], (truth, hidden, more) => {
      const less = boundsOf(hide(truth, hidden));
      for (const [key, { rank, value }] of boundsOf(
        hide(
          truth,
          hidden.map((coin, at) => coin | (more[at] ?? 0)),
        ),
      )) {
        const wide = less.get(key);
        expect(wide && wide.rank.best <= rank.best && rank.worst <= wide.rank.worst).toBe(true);
        if (value && wide?.value?.from)
          expect(value.from !== null && compareDecimals(value.from, wide.value.from) >= 0).toBe(true);
        if (value && wide?.value?.to)
          expect(value.to !== null && compareDecimals(value.to, wide.value.to) <= 0).toBe(true);
      }
    }));
  it('a ranking of known ranks gives them', () =>
    forMany(500, [truths(12)], (truth) => {
      for (const [key, { rank }] of boundsOf(truth.known))
        expect([rank.best, rank.worst]).toEqual([truth.ranks.get(key), truth.ranks.get(key)]);
    }));
  it('both ends are those of all rankings that fit, tried one by one', () =>
    forMany(1000, [truths(6), coins], (truth, hidden) => {
      const known = hide(truth, hidden);
      const possible = listPossible(known);
      for (const [key, { rank, value }] of boundsOf(known)) {
        const all = possible.map((units) => units.get(key));
        expect([rank.best, rank.worst]).toEqual([
          Math.min(...all.map((own) => own?.rank ?? 0)),
          Math.max(...all.map((own) => own?.rank ?? 0)),
        ]);
        if (!value) continue;
        const lows = all.map((own) => own?.from ?? Number.NEGATIVE_INFINITY);
        const highs = all.map((own) => own?.to ?? Number.POSITIVE_INFINITY);
        expect([Number(value.from ?? '-Infinity'), Number(value.to ?? 'Infinity')]).toEqual([
          Math.min(...lows),
          Math.max(...highs),
        ]);
      }
    }));
});

it.each<[string, (at: number) => KnownStanding]>([
  ['values only', (at) => standing(`u${at}`, null, (100 - at / 10).toFixed(2))],
  ['one value', (at) => standing(`u${at}`, null, '90')],
  [
    'every third rank',
    (at) => standing(`u${at}`, at % 3 ? null : at + 1, at % 2 ? null : (100 - at / 10).toFixed(1)),
  ],
])('700 units with %s take a moment', (_, toStanding) => {
  const start = performance.now();
  expect(boundsOf(ranking(Array.from({ length: 700 }, (__, at) => toStanding(at)))).size).toBe(700);
  expect(performance.now() - start).toBeLessThan(5000);
});
