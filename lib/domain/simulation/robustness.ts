import type { RankBound } from '../bounds/rank-bounds';
import { type Decimal, decimalsOf } from '../values/decimal';

/** How weights are varied, the same for every edition so that results can be repeated. */
export const robustnessRule = {
  /** every weight is drawn between this many percent less and more, each as likely as any other */
  percent: 10,
  draws: 10_000,
  /** the share of draws whose ranks are inside, in percent; as many are left out at either end */
  inside: 90,
  seed: 2012,
} as const;

/** How far the rank of a unit moves while the weights vary. */
export interface Robustness {
  /** the rank when every dimension weighs as it does */
  rank: number;
  /** the ranks of the inner share of the draws */
  inner: RankBound;
  /** the ranks of all draws */
  all: RankBound;
}

/** The weights are counted in ten-thousandths, so that every sum is a whole number and the same on any machine. */
const whole = 10_000;

/**
 * How far each unit's rank moves while the weights of the dimensions vary at random (Monte Carlo with a fixed
 * seed). Equal weighted sums share a rank.
 * @param scores of each unit, the scores of the same dimensions in the same order
 * @returns one for each unit, in the same order
 */
export function toRobustness(scores: readonly (readonly Decimal[])[], rule = robustnessRule): Robustness[] {
  const decimals = Math.max(0, ...scores.flat().map(decimalsOf));
  const points = scores.map((row) => row.map((score) => Math.round(Number(score) * 10 ** decimals)));
  const dimensions = points[0]?.length ?? 0;
  const counts = points.map(() => new Uint32Array(points.length + 1));
  const random = toRandom(rule.seed);
  const spread = (whole * rule.percent) / 100;
  for (let draw = 0; draw < rule.draws; draw++) {
    const weights = Array.from(
      { length: dimensions },
      () => whole - spread + Math.floor(random() * (2 * spread + 1)),
    );
    for (const [at, rank] of toRanks(points, weights).entries()) {
      const row = counts[at];
      if (row) row[rank] = (row[rank] ?? 0) + 1;
    }
  }
  const ranks = toRanks(
    points,
    Array.from({ length: dimensions }, () => whole),
  );
  const outside = Math.floor((rule.draws * (100 - rule.inside)) / 200);
  return counts.map((row, at) => ({
    rank: ranks[at] ?? 0,
    inner: toInner(row, outside),
    all: toInner(row, 0),
  }));
}

/** The ranks of units by their weighted sums, 1 for the greatest. */
function toRanks(points: readonly (readonly number[])[], weights: readonly number[]): number[] {
  const sums = points.map((row) => row.reduce((sum, score, at) => sum + score * (weights[at] ?? 0), 0));
  const sorted = Float64Array.from(sums).sort().reverse();
  const rankOf = new Map<number, number>();
  for (const [at, sum] of sorted.entries()) if (!rankOf.has(sum)) rankOf.set(sum, at + 1);
  return sums.map((sum) => rankOf.get(sum) ?? 0);
}

/** The ranks that are left when as many draws as `outside` are left out at either end. */
function toInner(counts: Uint32Array, outside: number): RankBound {
  const ranks = [...counts.keys()];
  const end = (order: readonly number[]) => {
    let passed = 0;
    for (const rank of order) {
      passed += counts[rank] ?? 0;
      if (passed > outside) return rank;
    }
    return 0;
  };
  return { best: end(ranks), worst: end([...ranks].reverse()) };
}

/** Numbers from 0 to below 1 in an order that the seed fixes (mulberry32, whose state is one 32-bit number). */
function toRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
