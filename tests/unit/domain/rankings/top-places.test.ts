import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RankBound } from '@/lib/domain/bounds/rank-bounds';
import { toTopChanges } from '@/lib/domain/rankings/top-places';
import { forEvery } from '../../for-every';
import { unit } from '../sample';

type Given = [slug: string, now: number | RankBound | null, before: number | RankBound | null];

const toBound = (rank: number | RankBound | null): RankBound | null =>
  typeof rank === 'number' ? { best: rank, worst: rank } : rank;

const slugsOf = (units: readonly { slug: string }[]) => units.map(({ slug }) => slug);

/** What is told of units by their slugs, without what is empty or false. */
function tell(given: readonly Given[], places = 2) {
  const possible = given.map(([slug, now, before]) => ({
    unit: unit(slug),
    now: toBound(now),
    before: toBound(before),
    figures: { now: null, before: null },
  }));
  const { entered, left, incomparable, tied } = toTopChanges(possible, places);
  const moves = ({ sure, halfKnown, open }: typeof entered) => ({
    sure: slugsOf(sure.map((known) => known.unit)),
    halfKnown: slugsOf(halfKnown),
    open: slugsOf(open),
  });
  return {
    entered: moves(entered),
    left: moves(left),
    incomparable: slugsOf(incomparable),
    tied: slugsOf(tied),
    isFull: [entered.isFull, left.isFull],
  };
}

const nobody = { sure: [], halfKnown: [], open: [] };
const none = { entered: nobody, left: nobody, incomparable: [], tied: [] };

describe('the first two places', () => {
  it('are entered and left by those whose ranks tell', () =>
    expect(
      tell([
        ['a', 1, 1],
        ['b', 2, 3],
        ['c', 3, 2],
      ]),
    ).toEqual({
      ...none,
      entered: { ...nobody, sure: ['b'] },
      left: { ...nobody, sure: ['c'] },
      isFull: [true, true],
    }));

  it('may have been entered or left by those of whom a rank is not known', () =>
    expect(
      tell([
        ['a', { best: 1, worst: 2 }, 4],
        ['b', { best: 1, worst: 3 }, 4],
        ['c', { best: 2, worst: 4 }, 1],
        ['d', { best: 3, worst: 4 }, { best: 1, worst: 4 }],
        ['e', 1, { best: 1, worst: 4 }],
      ]),
    ).toEqual({
      ...none,
      entered: { sure: ['a'], halfKnown: ['e'], open: ['b'] },
      left: { sure: [], halfKnown: ['c'], open: ['d'] },
      isFull: [false, false],
    }));

  it('are neither entered nor left by who cannot be compared or was not ranked', () =>
    expect(
      tell([
        ['a', 1, null],
        ['b', null, 1],
        ['c', 3, null],
      ]),
    ).toEqual({ ...none, incomparable: ['a'], isFull: [false, false] }));

  it('are more than two where several share the last', () => {
    expect(
      tell([
        ['a', 1, 1],
        ['b', 2, 2],
        ['c', 2, 2],
      ]).tied,
    ).toEqual(['b', 'c']);
    expect(
      tell([
        ['a', 1, 1],
        ['b', 1, 2],
        ['c', 3, 3],
      ]),
    ).toEqual({ ...none, isFull: [true, true] });
  });
});

it('whatever the true ranks are, what is told holds, and nobody who moved is left out', () => {
  const rank = fc.integer({ min: 1, max: 8 });
  const blur = fc.tuple(rank, fc.nat(3), fc.nat(3)).map(([truth, up, down]) => ({
    truth,
    bound: { best: Math.max(1, truth - up), worst: truth + down },
  }));
  forEvery([fc.array(fc.tuple(blur, blur), { maxLength: 8 })], (units) => {
    const told = tell(
      units.map(([now, before], at): Given => [`u${at}`, now.bound, before.bound]),
      3,
    );
    units.forEach(([now, before], at) => {
      for (const [{ sure, halfKnown, open }, top, other] of [
        [told.entered, now.truth, before.truth],
        [told.left, before.truth, now.truth],
      ] as const) {
        const moved = top <= 3 && other > 3;
        if (sure.includes(`u${at}`)) expect(moved).toBe(true);
        if (halfKnown.includes(`u${at}`)) expect(top).toBeLessThanOrEqual(3);
        if (moved) expect([...sure, ...halfKnown, ...open]).toContain(`u${at}`);
      }
    });
  });
});
