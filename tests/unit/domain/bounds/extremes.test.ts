import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toGreatest, toSmallest } from '@/lib/domain/bounds/extremes';
import { forEvery } from '../../for-every';

type Ends = readonly [least: number, most: number];
const contenders = (bounds: Record<string, Ends>) =>
  Object.entries(bounds).map(([item, [least, most]]) => ({ item, bound: { least, most } }));

it.each<[string, Record<string, Ends>, string, string]>([
  ['one known above the others', { a: [5, 5], b: [3, 3] }, 'a', ''],
  ['two that are known and equal', { a: [5, 5], b: [5, 5], c: [1, 1] }, 'ab', ''],
  ['a bound that is surely above', { a: [26, 28], b: [20, 20] }, 'a', ''],
  ['a bound that may be above', { a: [20, 20], b: [10, 25] }, 'a', 'b'],
  ['a bound that may be equal', { a: [20, 20], b: [10, 20] }, 'a', 'b'],
  ['a known one that a bound surely equals', { a: [20, 20], b: [20, 22] }, 'b', 'a'],
  ['two of one bound, of which either may be above', { a: [20, 22], b: [20, 22] }, 'a', 'b'],
])('the greatest of %s', (_, bounds, holders, rivals) => {
  const extreme = toGreatest(contenders(bounds));
  expect([extreme?.holders.join(''), extreme?.rivals.join('')]).toEqual([holders, rivals]);
});

it('the smallest is the greatest loss', () => {
  expect(toSmallest(contenders({ a: [-15, -13], b: [-19, -19], c: [2, 2] }))).toEqual({
    holders: ['b'],
    bound: { least: -19, most: -19 },
    rivals: [],
  });
});

it('of nobody there is none', () => expect([toGreatest([]), toSmallest([])]).toEqual([null, null]));

it('whatever the truth is, no one but the holders and the rivals is first, and holders without rivals are', () =>
  forEvery(
    [
      fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.nat(4), fc.nat(4)), {
        minLength: 1,
        maxLength: 6,
      }),
    ],
    (drawn) => {
      const truth = drawn.map(([gain]) => gain);
      const extreme = toGreatest(
        drawn.map(([gain, below, above], item) => ({
          item,
          bound: { least: gain - below, most: gain + above },
        })),
      );
      const first = truth.flatMap((gain, item) => (gain === Math.max(...truth) ? [item] : []));
      const named = [...(extreme?.holders ?? []), ...(extreme?.rivals ?? [])];
      expect(first.filter((item) => !named.includes(item))).toEqual([]);
      if (extreme?.rivals.length === 0) expect(extreme.holders).toEqual(first);
    },
  ));
