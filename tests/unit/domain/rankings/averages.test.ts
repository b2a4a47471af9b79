import { describe, expect, it } from 'vitest';
import { averageValueOf, meanOf, toComparableValues, toComputedMean } from '@/lib/domain/rankings/averages';
import { leadersOf } from '@/lib/domain/rankings/leaders';
import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import { edition, figure, index, unit } from '../sample';

function row(slug: string, more: Partial<RankingRow> = {}): RankingRow {
  return {
    unit: unit(slug),
    region: null,
    group: null,
    rank: null,
    bound: null,
    value: null,
    rankChange: { kind: 'missing' },
    changeBound: null,
    pointChange: { kind: 'missing' },
    before: { rank: null, bound: null, value: null },
    history: [],
    sources: 1,
    ...more,
  };
}

const slugs = (rows: readonly RankingRow[]) => rows.map(({ unit: { slug } }) => slug);

it('the leaders are all that share first place, and nobody where it is not known', () => {
  const rank = (slug: string, value: string) => row(slug, { rank: figure(slug, 2020, 'rank', value) });
  expect(slugs(leadersOf([rank('a', '1'), rank('b', '1'), rank('c', '3')]))).toEqual(['a', 'b']);
  expect(leadersOf([rank('a', '2'), row('b')])).toEqual([]);
});

it.each([
  ['a published one', '84.5', '84.5'],
  ['ours, where none was published', undefined, '80.1'],
  ['not known while the published one is undecided', null, null],
])('an average is %s', (_, published, expected) =>
  expect(
    averageValueOf({
      average: published === undefined ? null : figure('viet-nam', 2020, 'average', published),
      mean: { value: '80.1', base: 3, of: 4 },
    }),
  ).toBe(expected),
);

it('points and percents are never put on one scale', () => {
  const rows = [
    row('a', { value: figure('a', 2020, 'score', '9.5') }),
    row('b', { value: figure('b', 2020, 'percent', '95') }),
    row('c', { value: figure('c', 2020, 'percent', '0') }),
    row('d', { value: figure('d', 2020, 'percent', null) }),
  ];
  expect(toComparableValues(rows).map(({ value }) => value.value)).toEqual(['95', '0']);
});

describe('an average of ours', () => {
  it.each<[string[], number, string | null]>([
    [['6', '7', '8'], 4, '7.00'],
    [['6', '7', '8'], 5, null],
    [['6', '7', '9'], 3, '7.33'],
    [[], 0, null],
  ])('of %j among %i units is %s', (values, of, mean) =>
    expect(toComputedMean(values, of, 2)?.value ?? null).toBe(mean),
  );

  it.each([
    [0, { value: '7.00', base: 3, of: 3 }],
    [1, { value: '7.00', base: 3, of: 3 }],
    [2, null],
  ])('of an edition that left out %i of the units is %j', (unranked, mean) => {
    const rows = ['6', '7', '8'].map((value, at) =>
      row(`unit-${at}`, { value: figure(`unit-${at}`, 2015, 'percent', value) }),
    );
    expect(
      meanOf({
        index: index(),
        edition: { ...edition(2015), units: 3 },
        table: { rows, unranked, of: 3 },
      }),
    ).toEqual(mean);
  });

  it('has as many decimals as the values of its index are shown with', () => {
    const rows = ['6', '7', '9'].map((value) => row(value, { value: figure(value, 2015, 'score', value) }));
    const ranking = { edition: { ...edition(2015), units: 3 }, table: { rows, unranked: 0, of: 3 } };
    expect([0, 1, 3].map((decimals) => meanOf({ ...ranking, index: index({ decimals }) })?.value)).toEqual([
      '7',
      '7.3',
      '7.333',
    ]);
  });
});
