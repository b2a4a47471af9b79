import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Figure } from '@/lib/domain/figures/figure';
import { countKnown, meanOfAll, toMergedSeries } from '@/lib/domain/series/merged-series';
import { compareDecimals, decimalsOf, subtractDecimals } from '@/lib/domain/values/decimal';
import { decimals, forEvery } from '../../for-every';
import { edition, figure, unit } from '../sample';

describe('the mean of members', () => {
  it.each<[string, (string | null)[], string | null]>([
    ['two values', ['88.47', '91.04'], '89.76'],
    ['three values', ['80', '81', '81'], '81'],
    ['the decimals of the one that prints most', ['80', '81.50'], '80.75'],
    ['a published zero', ['0', '81.50'], '40.75'],
    ['a member without a value', ['80', null], null],
    ['no member', [], null],
    ['no more decimals than are shown, rounded once', ['45.3911', '45.3788'], '45.38'],
  ])('%s', (_, values, mean) => expect(meanOfAll(values, 2)).toBe(mean));

  const some = fc.array(decimals, { minLength: 1, maxLength: 4 });
  it('lies between the lowest and the highest, whatever the order', () =>
    forEvery([some], (values) => {
      const mean = meanOfAll(values, 9) ?? '';
      const sorted = [...values].sort(compareDecimals);
      expect(compareDecimals(sorted[0] ?? '', mean)).toBeLessThanOrEqual(0);
      expect(compareDecimals(mean, sorted.at(-1) ?? '')).toBeLessThanOrEqual(0);
      expect(meanOfAll([...values].reverse(), 9)).toBe(mean);
    }));
  it('of one value many times over is that value', () =>
    forEvery([decimals, fc.integer({ min: 1, max: 5 })], (value, times) => {
      const mean = meanOfAll(Array(times).fill(value), 9) ?? '';
      expect(subtractDecimals(mean, value)).toMatch(/^0(?:\.0+)?$/);
      expect(decimalsOf(mean)).toBe(decimalsOf(value));
    }));
});

const [a, b] = ['a', 'b'].map((slug) => unit(slug, null, '2025-06-30'));
const merged = unit('a', '2025-07-01');
const index = { code: 'par', valueMeasure: 'percent', decimals: 2 } as IndexInfo;
const series = (figures: Figure[]) =>
  toMergedSeries({
    index,
    merged,
    eras: [merged],
    members: a && b ? [a, b] : [],
    editions: [2023, 2024, 2025].map((year) => edition(year)),
    exceptions: [],
    figures,
  });

describe('a merged series', () => {
  const { years, from } = series([
    figure('a', 2023, 'percent', '80'),
    figure('b', 2023, 'percent', '90'),
    figure('a', 2024, 'percent', '82'),
    figure('b', 2024, 'rank', '7'),
    figure('a', 2025, 'percent', '85'),
  ]);
  it('begins with the first year of the merged unit', () => expect(from).toBe(2025));
  it('gives a year to the old unit of the name or to the new one, never to both', () =>
    expect(
      years.map(({ members, own }) => [members[0]?.value?.value ?? null, own.value?.value ?? null]),
    ).toEqual([
      ['80', null],
      ['82', null],
      [null, '85'],
    ]));
  it('has a mean only where every member has a value', () =>
    expect(years.map(({ mean }) => mean)).toEqual(['85', null, null]));
  it('keeps a rank whose value is unknown, and says why that is', () =>
    expect(years[1]?.members[1]).toMatchObject({ rank: { value: '7' }, missing: 'not-located-yet' }));
  it('says that no unit is there on the other side of the merger', () =>
    expect([years[2]?.members[1]?.missing, years[0]?.own.missing]).toEqual([
      'unit-did-not-exist',
      'unit-did-not-exist',
    ]));
  it('counts what is known of its members', () =>
    expect(countKnown({ index, merged, members: a && b ? [a, b] : [], from, years })).toEqual({
      values: 3,
      ranks: 1,
      of: 4,
    }));
});
