import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Caution,
  isSameField,
  toCaution,
  toPointChange,
  toRankChange,
} from '@/lib/domain/figures/change';
import type { Comparable } from '@/lib/domain/vocabulary';
import { forEvery } from '../../for-every';

const rankChange = (
  before: number | null,
  now: number | null,
  sameUnit = true,
  caution?: Caution,
  sameField = true,
) => toRankChange({ now, before, sameUnit, sameField, ...(caution && { caution }) });
const pointChange = (before: string | null, now: string | null, sameUnit = true, caution?: Caution) =>
  toPointChange({ now, before, sameUnit, ...(caution && { caution }) });

const ranks = fc.integer({ min: 1, max: 63 });
const missing = { kind: 'missing' };
const merged = { kind: 'not-comparable', because: 'unit-merged' };

describe('places', () => {
  it.each([
    ['a rise is positive: 17 → 4', rankChange(17, 4), { kind: 'known', amount: 13 }],
    ['a fall is negative: 7 → 26', rankChange(7, 26), { kind: 'known', amount: -19 }],
    ['no change is known', rankChange(5, 5), { kind: 'known', amount: 0 }],
    ['nothing known before', rankChange(null, 4), missing],
    ['nothing known now', rankChange(4, null), missing],
    ['another unit of that name', rankChange(4, 4, false), merged],
    [
      'a field of another size',
      rankChange(3, 5, true, undefined, false),
      { kind: 'not-comparable', because: 'field-resized' },
    ],
    ['a field of another size, nothing known', rankChange(null, 5, true, undefined, false), missing],
    ['another unit, nothing known', rankChange(null, 4, false), missing],
    [
      'another framework',
      rankChange(17, 4, true, 'framework-changed'),
      { kind: 'known', amount: 13, caution: 'framework-changed' },
    ],
  ])('%s', (_, change, expected) => expect(change).toEqual(expected));

  it('there and back again is no change', () =>
    forEvery([ranks, ranks], (a, b) => {
      const [there, back] = [rankChange(a, b), rankChange(b, a)];
      expect(there.kind === 'known' && back.kind === 'known' && there.amount + back.amount).toBe(0);
    }));
});

describe('points', () => {
  it.each([
    ['a rise', pointChange('82.3', '86.93'), { kind: 'known', amount: '4.63' }],
    ['a fall', pointChange('86.37', '84.79'), { kind: 'known', amount: '-1.58' }],
    ['to a published zero', pointChange('1.5', '0'), { kind: 'known', amount: '-1.5' }],
    ['from a published zero', pointChange('0', '1.5'), { kind: 'known', amount: '1.5' }],
    ['nothing known before', pointChange(null, '0'), missing],
    ['another unit of that name', pointChange('80', '90', false), merged],
    [
      'an unknown framework',
      pointChange('80', '90.0', true, 'framework-unknown'),
      { kind: 'known', amount: '10.0', caution: 'framework-unknown' },
    ],
  ])('%s', (_, change, expected) => expect(change).toEqual(expected));
});

it.each<[Comparable | null, Caution | undefined]>([
  ['yes', undefined],
  ['no', 'framework-changed'],
  ['unknown', 'framework-unknown'],
  [null, undefined],
])('an edition comparable “%s” asks for the caution “%s”', (comparable, caution) =>
  expect(toCaution(comparable)).toBe(caution),
);

it.each([
  [63, 63, true],
  [63, 10, false],
  [34, 63, false],
  [60, 63, true],
  [17, 19, false],
  [17, 18, true],
  [null, 63, true],
])('a place among %j compares with one among %j: %j', (of, before, same) =>
  expect(isSameField(of, before)).toBe(same),
);
