import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rankByValue } from '@/lib/domain/rankings/ranking';
import { toPercentile } from '@/lib/domain/values/percentile';
import { forEvery } from '../../for-every';

it.each([
  [1, 63, 100],
  [63, 63, 0],
  [32, 63, 50],
  [2, 5, 75],
  [1, 1, null],
  [5, 4, null],
  [0, 4, null],
])('rank %i of %i is %s', (rank, of, expected) => expect(toPercentile(rank, of)).toBe(expected));

it('is the share of the others that do not stand above, ties included', () =>
  forEvery([fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 63 })], (values) => {
    const ranks = rankByValue(values.map(String), { higherIsBetter: true });
    for (const [at, value] of values.entries()) {
      const notAbove = values.filter((other, place) => place !== at && other <= value).length;
      expect(toPercentile(ranks[at] ?? 0, values.length)).toBeCloseTo((100 * notAbove) / (values.length - 1));
    }
  }));
