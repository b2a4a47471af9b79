import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkCount,
  checkExtreme,
  checkGap,
  type Extreme,
  toUnstated,
} from '@/lib/domain/rankings/announcements';
import { toPointMovers } from '@/lib/domain/rankings/movers';
import { forEvery } from '../../for-every';
import { figure, index, rankingTable, unit } from '../sample';

it.each([
  ['nobody is left out', 63, [10, 53], 0],
  ['one is left out', 63, [53, 9], 1],
  ['more than were ranked', 63, [60, 5], -2],
])('%s', (_, units, counts, left) => expect(toUnstated(units, ...counts)).toBe(left));

it.each([
  ['all are known and the counts are equal', 9, 9, 0, 'agrees'],
  ['the unknown could make up the rest', 53, 13, 48, 'open'],
  ['we know of more than were announced', 9, 10, 20, 'contradicts'],
  ['too few are left to reach it', 53, 10, 40, 'contradicts'],
  ['none is known', 0, 0, 63, 'open'],
] as const)('%s', (_, announced, counted, unknown, verdict) =>
  expect(checkCount(announced, counted, unknown)).toBe(verdict),
);

it('a count is open just while some count of the unknown makes it true', () =>
  forEvery([fc.nat(70), fc.nat(70), fc.nat(70)], (announced, counted, unknown) => {
    const possible = Array.from({ length: unknown + 1 }, (_, more) => counted + more).includes(announced);
    expect(checkCount(announced, counted, unknown) !== 'contradicts').toBe(possible);
  }));

it.each([
  ['29.76', '89.45', '59.69', 'agrees'],
  ['29.77', '89.45', '59.69', 'rounding'],
  ['29.79', '89.45', '59.69', 'contradicts'],
  ['29.76', '89.45', null, 'open'],
] as const)('a distance of %s between %s and %s: %s', (announced, first, last, verdict) => {
  const [highest, lowest] = [figure('x', 2020, 'highest', first), figure('x', 2020, 'lowest', last)];
  expect(checkGap(announced, highest, lowest, index()).verdict).toBe(verdict);
});

describe('an announced extreme', () => {
  /** Movers of fictional provinces whose values changed by these amounts from 50.00. */
  const moversOf = (...changes: string[]) => {
    const units = changes.map((_, at) => unit(`tinh-${at}`));
    const figures = changes.flatMap((change, at) => [
      figure(`tinh-${at}`, 2019, 'percent', '50.00'),
      figure(`tinh-${at}`, 2020, 'percent', (50 + Number(change)).toFixed(2)),
    ]);
    return toPointMovers(rankingTable(units, figures).rows);
  };
  const all = 3;

  it.each([
    ['largest_rise', '6.39', ['6.39', '1.00'], 'agrees', 'tinh-0'],
    ['largest_rise', '6.39', ['6.39', '1.00', '6.39'], 'agrees', 'tinh-0 tinh-2'],
    ['smallest_fall', '-0.21', ['-0.69', '-0.30', '-0.30'], 'contradicts', 'tinh-1 tinh-2'],
    ['largest_rise', '9.39', ['9.40', '1.00'], 'rounding', 'tinh-0'],
    ['largest_rise', '9.39', ['9.41', '1.00'], 'contradicts', 'tinh-0'],
    ['largest_rise', '9.39', ['4.30', '1.00'], 'open', 'tinh-0'],
    ['largest_rise', '9.39', ['4.30', '1.00', '-1.00'], 'contradicts', 'tinh-0'],
    ['smallest_rise', '0.19', ['4.30', '0.19'], 'agrees', 'tinh-1'],
    ['smallest_rise', '0.19', ['4.30', '0.50'], 'open', 'tinh-1'],
    ['smallest_rise', '0.19', ['4.30', '0.10'], 'contradicts', 'tinh-1'],
    ['largest_fall', '-2.94', ['-0.69', '-0.70'], 'open', 'tinh-1'],
    ['largest_fall', '-2.94', ['-3.50', '-0.70'], 'contradicts', 'tinh-0'],
    ['smallest_fall', '-0.21', ['-0.69', '-0.70'], 'open', 'tinh-0'],
    ['smallest_fall', '-0.21', ['-0.20', '-0.70'], 'rounding', 'tinh-0'],
    ['largest_fall', '-2.94', ['1.00'], 'open', null],
    ['largest_fall', '-2.94', ['1.00', '2.00', '3.00'], 'contradicts', null],
  ] as [Extreme, string, string[], string, string | null][])(
    '%s of %s against %j: %s',
    (extreme, said, changes, verdict, holder) => {
      const check = checkExtreme(extreme, said, moversOf(...changes), all, index());
      expect([check.verdict, check.ours?.rows.map(({ unit: { slug } }) => slug).join(' ') ?? null]).toEqual([
        verdict,
        holder,
      ]);
    },
  );

  it('says how far ours is from it, either way', () => {
    const offOf = (said: string) =>
      checkExtreme('largest_rise', said, moversOf('4.30'), all, index()).ours?.off;
    expect(['9.39', '4.30', '4.1'].map(offOf)).toEqual(['5.09', '0.00', '0.20']);
  });
});
