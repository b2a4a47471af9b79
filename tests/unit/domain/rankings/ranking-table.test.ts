import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/domain/figures/figure';
import { amongFirst, type RankingInput } from '@/lib/domain/rankings/ranking-table';
import { edition, figure, index, lowerIsBetter, rankingTable, unit } from '../sample';

const units = ['a', 'b', 'c', 'd'].map((slug) => unit(slug));
const table = (figures: Figure[], more: Partial<RankingInput> = {}) => rankingTable(units, figures, more);

const partial = [
  figure('a', 2019, 'rank', '3'),
  figure('a', 2020, 'rank', '1'),
  figure('b', 2020, 'rank', '4'),
  figure('c', 2020, 'percent', '70.5'),
];

describe('a partial table', () => {
  it('lists ranked units first, then those with a value alone', () =>
    expect(table(partial).rows.map((row) => row.unit.slug)).toEqual(['a', 'b', 'c']));
  it('shows the ranks that nobody is known to hold', () =>
    expect(table(partial).gaps).toEqual([{ from: 2, to: 3 }]));
  it('misses no ranks of an index that publishes none', () =>
    expect(table(partial, { index: index({ publishesRanks: false }) }).gaps).toEqual([]));
  it('names the units without figures, with the reason', () =>
    expect(table(partial).absent.map(({ unit: absent, reason }) => [absent.slug, reason])).toEqual([
      ['d', 'not-located-yet'],
    ]));
  it('counts the known ranks of how many', () =>
    expect([table(partial).known, table(partial).of]).toEqual([2, 4]));
  it('computes a change only where both years are known', () =>
    expect(table(partial).rows.map(({ rankChange }) => rankChange)).toEqual([
      { kind: 'known', amount: 2 },
      { kind: 'missing' },
      { kind: 'missing' },
    ]));
  it('has its first places, of what is known', () => {
    expect(amongFirst(table(partial).rows, 3).map((row) => row.unit.slug)).toEqual(['a']);
    expect(amongFirst(table(partial).rows, 4).map((row) => row.unit.slug)).toEqual(['a', 'b']);
  });
  it('lists units without a rank by their values, the best first', () => {
    const values = ['70', '0', '90'].map((value, at) => figure('abc'.charAt(at), 2020, 'percent', value));
    const orderOf = (more: Partial<RankingInput>) => table(values, more).rows.map((row) => row.unit.slug);
    expect(orderOf({})).toEqual(['c', 'a', 'b']);
    expect(orderOf({ index: lowerIsBetter })).toEqual(['b', 'a', 'c']);
  });
  it('keeps a zero as a value', () =>
    expect(table([figure('a', 2020, 'percent', '0')]).rows.map(({ value }) => value?.value)).toEqual(['0']));
});

it('a unit without a rank was not ranked when the holders of all ranks are known', () => {
  const ranked = ['a', 'b', 'c'].map((slug, at) => figure(slug, 2020, 'rank', String(at + 1)));
  const full = table(ranked, { edition: { ...edition(2020), units: 3 } });
  expect(full.absent.map(({ unit: absent, reason }) => [absent.slug, reason])).toEqual([['d', 'not-ranked']]);
  expect(full.unranked).toBe(1);
});

it('what a complete data set lacks was not published, rather than not found', () => {
  const whole = table([figure('a', 2020, 'rank', '1')], { index: index({ isWhole: true }) });
  expect(new Set(whole.absent.map(({ reason }) => reason))).toEqual(new Set(['not-published']));
});

it('a stated change stands where none can be computed, and says so', () => {
  const [row] = table([figure('a', 2020, 'rank', '1'), figure('a', 2020, 'rank_change', '5')]).rows;
  expect(row?.rankChange).toEqual({
    kind: 'stated',
    amount: 5,
    figureId: 'par.2020.a.overall.rank_change',
    quote: null,
  });
});

describe('the edition before', () => {
  const figures = [
    ...['a', 'b'].map((slug, at) => figure(slug, 2017, 'rank', String(at + 3))),
    ...['a', 'b'].map((slug, at) => figure(slug, 2019, 'rank', String(at + 2))),
    ...['a', 'b'].map((slug, at) => figure(slug, 2020, 'rank', String(at + 1))),
  ];
  const amounts = (previous: RankingInput['previous']) =>
    table(figures, { previous }).rows.map((row) => [row.before.rank?.year ?? null, row.rankChange]);
  it('is what changes count from, however many years ago', () =>
    expect(amounts(edition(2017))).toEqual([
      [2017, { kind: 'known', amount: 2 }],
      [2017, { kind: 'known', amount: 2 }],
    ]));
  it('is needed for a change: figures of the year before alone make none', () =>
    expect(amounts(null)).toEqual([
      [null, { kind: 'missing' }],
      [null, { kind: 'missing' }],
    ]));
});

it('values out of maxima that are known to differ make no change', () => {
  const scores = (before: string | null, now: string | null) =>
    table([
      figure('a', 2019, 'score', '12.5', { max: before }),
      figure('a', 2020, 'score', '11', { max: now }),
    ]).rows[0]?.pointChange;
  expect(scores('14', '13')).toEqual({ kind: 'missing' });
  expect(scores('14', '14.0')).toEqual({ kind: 'known', amount: '-1.5' });
  expect(scores(null, '13')).toEqual({ kind: 'known', amount: '-1.5' });
});

it('a unit that began after the year before is not compared with its namesake', () => {
  const figures = [figure('a', 2024, 'rank', '9'), figure('a', 2025, 'rank', '1')];
  const { rows } = table(figures, {
    edition: edition(2025),
    previous: edition(2024),
    units: [unit('a', '2025-07-01')],
  });
  expect(rows[0]?.rankChange).toEqual({ kind: 'not-comparable', because: 'unit-merged' });
});

it('a new name does not break the comparison', () => {
  const figures = [figure('old', 2024, 'rank', '9'), figure('new', 2025, 'rank', '1')];
  const { rows } = table(figures, {
    edition: edition(2025),
    previous: edition(2024),
    units: [unit('new', '2025-01-01')],
    slugsOf: () => ['new', 'old'],
  });
  expect(rows[0]?.rankChange).toEqual({ kind: 'known', amount: 8 });
});
