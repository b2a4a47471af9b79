import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownRanking } from '@/lib/domain/bounds/known-ranking';
import { type Field, toExactField, toPublishedField } from '@/lib/domain/simulation/field';
import { toCrossed, toLeastPoints, toRankAfter } from '@/lib/domain/simulation/simulate';
import type { Decimal } from '@/lib/domain/values/decimal';

const found = <T>(value: T | null): T => {
  if (value === null) throw new Error('nothing found');
  return value;
};
/** A number of hundredths as a decimal. */
const print = (hundredths: number): Decimal => (hundredths / 100).toFixed(2);

describe('an edition whose ranks follow from its totals', () => {
  const totals = [
    { key: 'a', total: '90.00' },
    { key: 'b', total: '85.50' },
    { key: 'c', total: '85.50' },
    { key: 'd', total: '80.25' },
    { key: 'e', total: '70.00' },
  ];
  const field = found(toExactField(totals, 'd'));
  const least = (places: number) => toLeastPoints(field, '19.75', (rank) => rank - places);

  it('gives the unit its place', () => expect(field.now).toEqual({ best: 4, worst: 4 }));
  it.each([
    ['0', 4],
    ['5.24', 4],
    ['5.25', 2],
    ['5.26', 2],
    ['9.75', 1],
    ['-10.25', 4],
    ['-10.26', 5],
  ])('%s points lead to rank %i: equal totals share a rank', (gained, rank) =>
    expect(toRankAfter(field, gained)).toEqual({ best: rank, worst: rank }),
  );
  it('needs the distance to a tie for one place, and passes nobody with it', () => {
    expect(least(1)).toEqual({ step: '0.01', possible: '5.25', sure: '5.25' });
    expect(toCrossed(field, '5.25')).toEqual({ surely: [], possibly: [], level: ['b', 'c'] });
    expect(toCrossed(field, '5.26')).toEqual({ surely: ['b', 'c'], possibly: [], level: [] });
  });
  it('is passed by those whom it falls behind', () =>
    expect(toCrossed(field, '-10.26').surely).toEqual(['e']));
  it('has no points for a place before the first', () =>
    expect(least(4)).toEqual({ step: '0.01', possible: null, sure: null }));
  it('has none where there is no room', () =>
    expect(toLeastPoints(field, '5.24', () => 3)).toEqual({ step: '0.01', possible: null, sure: null }));
  it('needs none for a rank that it has', () =>
    expect(toLeastPoints(field, '5', () => 4)).toEqual({ step: '0.01', possible: '0.00', sure: '0.00' }));
  it('knows nothing of a unit without a total', () => expect(toExactField(totals, 'f')).toBeNull());
});

describe('an edition that is known in part', () => {
  const known: KnownRanking = {
    of: 6,
    higherIsBetter: true,
    decimals: 2,
    counts: [],
    best: null,
    worst: null,
    units: [
      { key: 'a', rank: 1, value: { value: '90.00', margin: null } },
      { key: 'b', rank: 3, value: null },
      { key: 'c', rank: 4, value: { value: '80.00', margin: null } },
      { key: 'd', rank: 5, value: { value: '79.00', margin: null } },
    ],
  };
  const field = found(toPublishedField(known, 'd'));

  it('passes by hidden decimals with equal printed totals, or shares the rank, or does not', () =>
    expect(toRankAfter(field, '1.00')).toEqual({ best: 2, worst: 5 }));
  it('has a bound where unknown units may stand anywhere between known ones', () => {
    expect(toRankAfter(field, '1.02')).toEqual({ best: 2, worst: 4 });
    expect(toCrossed(field, '1.02')).toEqual({ surely: ['c'], possibly: ['b'], level: [] });
  });
  it('keeps the published rank while nothing changes', () =>
    expect(toRankAfter(field, '0')).toEqual({ best: 5, worst: 5 }));
  it('tells the points that may do from those that surely do', () => {
    expect(toLeastPoints(field, '21', (rank) => rank - 1)).toEqual({
      step: '0.01',
      possible: '1.00',
      sure: '1.01',
    });
    expect(toLeastPoints(field, '21', (rank) => rank - 2)).toEqual({
      step: '0.01',
      possible: '1.00',
      sure: '11.01',
    });
  });
  it('answers nothing for a unit of unknown value', () => expect(toPublishedField(known, 'b')).toBeNull());
  it('answers nothing where no ranking fits', () =>
    expect(
      toPublishedField(
        { ...known, units: [...known.units, { key: 'e', rank: 6, value: { value: '95', margin: null } }] },
        'd',
      ),
    ).toBeNull());
});

/** A fictional edition: units by dimensions, in hundredths. */
const editions = (units: number, dimensions: number) =>
  fc.array(fc.array(fc.nat(1250), { minLength: dimensions, maxLength: dimensions }), {
    minLength: units,
    maxLength: units,
  });
const many = { numRuns: 1500 };
const sum = (points: readonly number[]) => points.reduce((all, one) => all + one, 0);

describe('63 units and 8 dimensions', () => {
  it('equal a count by hand: who stands before, the least points, whom it passes', () =>
    fc.assert(
      fc.property(editions(63, 8), fc.nat(62), fc.nat(2000), (table, own, gain) => {
        const totals = table.map(sum);
        const field = found(
          toExactField(
            totals.map((total, at) => ({ key: String(at), total: print(total) })),
            String(own),
          ),
        );
        const mine = totals[own] ?? 0;
        const others = totals.filter((_, at) => at !== own);
        const rankOf = (total: number) => 1 + others.filter((other) => other > total).length;
        const rank = rankOf(mine + gain);
        expect(toRankAfter(field, print(gain))).toEqual({ best: rank, worst: rank });
        // the nearest total above that leaves few enough before it, tried one by one from below
        const room = 10_000 - mine;
        for (const places of [1, 5]) {
          const wanted = rankOf(mine) - places;
          const enough = others.filter((total) => total > mine && rankOf(total) <= wanted);
          const least = enough.length > 0 && wanted > 0 ? Math.min(...enough) - mine : null;
          expect(toLeastPoints(field, print(room), (now) => now - places)).toEqual({
            step: '0.01',
            possible: least === null ? null : print(least),
            sure: least === null ? null : print(least),
          });
        }
        const passed = totals.flatMap((total, at) =>
          at !== own && total > mine && total < mine + gain ? [String(at)] : [],
        );
        expect(toCrossed(field, print(gain)).surely.sort()).toEqual(passed.sort());
      }),
      { numRuns: 300 },
    ));
});

/** The published ranking of true totals in thousandths, printed with two decimals, some of it hidden. */
function publish(totals: readonly number[], hidden: readonly number[]): KnownRanking {
  return {
    of: totals.length,
    higherIsBetter: true,
    decimals: 2,
    counts: [],
    best: null,
    worst: null,
    units: totals.flatMap((total, at) => {
      const how = hidden[at] ?? 0;
      const rank = 1 + totals.filter((other) => other > total).length;
      const value = { value: print(Math.floor((total + 5) / 10)), margin: null };
      if (how === 3) return [];
      return [{ key: String(at), rank: how === 1 ? null : rank, value: how === 2 ? null : value }];
    }),
  };
}

const partial = fc.integer({ min: 2, max: 9 }).chain((size) =>
  fc.tuple(
    fc.array(fc.oneof(fc.integer({ min: 70_000, max: 70_060 }), fc.integer({ min: 60_000, max: 90_000 })), {
      minLength: size,
      maxLength: size,
    }),
    fc.array(fc.nat(3), { minLength: size, maxLength: size }),
    fc.nat(1),
  ),
);

/** The field of the first unit, whose value is known and whose rank may be. */
const fieldOf = (totals: readonly number[], hidden: readonly number[], own: number): Field =>
  found(toPublishedField(publish(totals, [own, ...hidden.slice(1)]), '0'));

describe('figures hidden at random', () => {
  it('leave bounds that contain the truth', () =>
    fc.assert(
      fc.property(partial, fc.integer({ min: -1500, max: 1500 }), ([totals, hidden, own], gain) => {
        const field = fieldOf(totals, hidden, own);
        const mine = (totals[0] ?? 0) + gain * 10;
        const truth = 1 + totals.filter((other, at) => at > 0 && other > mine).length;
        const { best, worst } = toRankAfter(field, print(gain));
        expect(best).toBeLessThanOrEqual(truth);
        expect(worst).toBeGreaterThanOrEqual(truth);
        const { surely, possibly } = toCrossed(field, print(gain));
        for (const [at, other] of totals.entries()) {
          if (at === 0 || hidden[at] === 3) continue;
          const [low, high] = gain > 0 ? [totals[0] ?? 0, mine] : [mine, totals[0] ?? 0];
          const isPassed = gain > 0 ? other > low && other < high : other < high && other > low;
          if (isPassed && hidden[at] !== 2) expect([...surely, ...possibly]).toContain(String(at));
          if (surely.includes(String(at))) expect(isPassed).toBe(true);
        }
      }),
      many,
    ));
  it('leave least points that contain the least', () =>
    fc.assert(
      fc.property(partial, fc.integer({ min: 1, max: 5 }), ([totals, hidden, own], places) => {
        const field = fieldOf(totals, hidden, own);
        const [mine = 0, ...others] = totals;
        const wanted = 1 + others.filter((other) => other > mine).length - places;
        const enough = others.filter(
          (total) => total >= mine && 1 + others.filter((other) => other > total).length <= wanted,
        );
        const { possible, sure } = toLeastPoints(field, '40', (rank) => rank - places);
        if (wanted < 1) {
          expect(sure).toBeNull();
          return;
        }
        const least = (Math.min(...enough) - mine) / 1000;
        expect(Number(found(possible))).toBeLessThanOrEqual(least + 0.01);
        if (sure !== null) expect(Number(sure)).toBeGreaterThanOrEqual(least);
      }),
      many,
    ));
  it('never make a rank worse for more points, nor the least points more than are needed', () =>
    fc.assert(
      fc.property(partial, fc.nat(1500), fc.nat(300), ([totals, hidden, own], gain, more) => {
        const field = fieldOf(totals, hidden, own);
        const [before, after] = [toRankAfter(field, print(gain)), toRankAfter(field, print(gain + more))];
        expect(after.best).toBeLessThanOrEqual(before.best);
        expect(after.worst).toBeLessThanOrEqual(before.worst);
        const { sure } = toLeastPoints(field, '40', () => 2);
        if (sure === null || Number(sure) === 0) return;
        expect(toRankAfter(field, sure).worst).toBeLessThanOrEqual(2);
        expect(toRankAfter(field, print(Math.round(Number(sure) * 100) - 1)).worst).toBeGreaterThan(2);
      }),
      many,
    ));
  it('change nothing where none is hidden and no two totals print alike', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(9999), { minLength: 2, maxLength: 12 }), fc.nat(500), (all, gain) => {
        const totals = all.map((total) => total * 10);
        const published = fieldOf(totals, [], 0);
        const exact = found(
          toExactField(
            all.map((total, at) => ({ key: String(at), total: print(total) })),
            '0',
          ),
        );
        const mine = (all[0] ?? 0) + gain;
        // an equal printed total may hide either order
        if (all.some((total, at) => at > 0 && Math.abs(total - mine) <= 1)) return;
        expect(toRankAfter(published, print(gain))).toEqual(toRankAfter(exact, print(gain)));
      }),
      many,
    ));
});
