import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/domain/figures/figure';
import {
  type InternalInput,
  toInternalAverages,
  toInternalGroups,
  toSharedScale,
} from '@/lib/domain/rankings/internal-index';
import type { Unit } from '@/lib/domain/units/unit';
import type { UnitKind } from '@/lib/domain/vocabulary';
import { figure, index, lowerIsBetter, unit } from '../sample';

const child = (slug: string, kind: UnitKind, from: string | null = null, to: string | null = null): Unit => ({
  ...unit(`a/${slug}`, from, to),
  kind,
});
const units = [
  ...['so-1', 'so-2', 'so-3'].map((slug) => child(slug, 'department')),
  ...['quan-1', 'quan-2', 'huyen-1'].map((slug) => child(slug, 'district')),
  child('khoi-so', 'aggregate'),
];
const internal = (slug: string, year: number, measure: Figure['measure'], value: string, more = {}): Figure =>
  figure(`a/${slug}`, year, measure, value, { index: 'par-internal', ...more });
const input = (figures: Figure[], more: Partial<InternalInput> = {}): InternalInput => ({
  index: index(),
  year: 2021,
  previousYear: 2020,
  units,
  sameOwner: true,
  caution: 'framework-unknown',
  dimensions: [],
  figures,
  ...more,
});
const rowOf = (figures: Figure[], more: Partial<InternalInput> = {}) =>
  toInternalGroups(input(figures, more))[0]?.rows[0];

describe('a province’s own index', () => {
  it('ranks each kind and each block apart', () => {
    const groups = toInternalGroups(
      input([
        internal('quan-2', 2021, 'rank', '2', { block: 'quan' }),
        internal('quan-1', 2021, 'rank', '1', { block: 'quan' }),
        internal('huyen-1', 2021, 'rank', '1', { block: 'huyen' }),
        internal('so-1', 2021, 'rank', '1'),
      ]),
    );
    expect(
      groups.map(({ kind, block, rows }) => [kind, block, rows.map(({ unit: { slug } }) => slug)]),
    ).toEqual([
      ['department', null, ['a/so-1']],
      ['district', 'huyen', ['a/huyen-1']],
      ['district', 'quan', ['a/quan-1', 'a/quan-2']],
    ]);
  });

  it('shows the ranks between that nobody is known to hold, and counts no further', () => {
    const [group] = toInternalGroups(
      input([
        internal('so-1', 2021, 'rank', '1'),
        internal('so-2', 2021, 'rank', '4'),
        internal('so-3', 2021, 'score', '70'),
      ]),
    );
    expect(group).toMatchObject({ gaps: [{ from: 2, to: 3 }], ranked: 2, atLeast: 4 });
    expect(group?.rows.map(({ unit: { slug } }) => slug)).toEqual(['a/so-1', 'a/so-2', 'a/so-3']);
  });

  it('lists units without a rank by their values, the best first', () => {
    const scores = ['70', '90', '80'].map((value, at) => internal(`so-${at + 1}`, 2021, 'score', value));
    const orderOf = (more: Partial<InternalInput>) =>
      toInternalGroups(input(scores, more))[0]?.rows.map(({ unit: { slug } }) => slug);
    expect(orderOf({})).toEqual(['a/so-2', 'a/so-3', 'a/so-1']);
    expect(orderOf({ index: lowerIsBetter })).toEqual(['a/so-1', 'a/so-3', 'a/so-2']);
  });

  it('leaves out units that have figures of other years only', () =>
    expect(toInternalGroups(input([internal('so-1', 2020, 'rank', '1')]))).toEqual([]));

  it('keeps a percent apart from the points behind it', () => {
    const row = rowOf([
      internal('so-1', 2021, 'percent', '96.85'),
      internal('so-1', 2021, 'score', '69.25', { max: '71.5' }),
    ]);
    expect([row?.value?.measure, row?.points?.max]).toEqual(['percent', '71.5']);
  });

  it('compares with the year before, with its caution', () =>
    expect(
      rowOf([internal('so-1', 2020, 'rank', '3'), internal('so-1', 2021, 'rank', '1')])?.rankChange,
    ).toEqual({ kind: 'known', amount: 2, caution: 'framework-unknown' }));

  it.each<[string, Figure[], Partial<InternalInput>, string]>([
    [
      'ranks of two blocks',
      [
        internal('quan-1', 2020, 'rank', '3', { block: 'cum-1' }),
        internal('quan-1', 2021, 'rank', '1', { block: 'quan' }),
      ],
      {},
      'missing',
    ],
    [
      'a year without a year before',
      [internal('so-1', 2021, 'rank', '1')],
      { previousYear: null },
      'missing',
    ],
    [
      'a province that merged meanwhile',
      [internal('so-1', 2020, 'rank', '3'), internal('so-1', 2021, 'rank', '1')],
      { sameOwner: false },
      'not-comparable',
    ],
    [
      'a unit that began anew',
      [internal('so-9', 2020, 'rank', '3'), internal('so-9', 2021, 'rank', '1')],
      { units: [child('so-9', 'department', null, '2021-06-30'), child('so-9', 'department', '2021-07-01')] },
      'not-comparable',
    ],
  ])('does not compare %s', (_, figures, more, kind) =>
    expect(rowOf(figures, more)?.rankChange.kind).toBe(kind),
  );

  it('compares no scores of two maxima', () =>
    expect(
      rowOf([
        internal('so-1', 2020, 'score', '90', { max: '100' }),
        internal('so-1', 2021, 'score', '60', { max: '71.5' }),
      ])?.pointChange.kind,
    ).toBe('missing'));

  it('gives a block’s average with the change that the source states', () => {
    const averages = toInternalAverages(
      input([
        internal('khoi-so', 2021, 'average', '85.73'),
        internal('khoi-so', 2021, 'percent_change', '3.78'),
        internal('khoi-so', 2020, 'average', '81.95'),
      ]),
    );
    expect(averages.map(({ average, change }) => [average.value, change?.value])).toEqual([
      ['85.73', '3.78'],
    ]);
  });
});

describe('a block', () => {
  const values = (...list: [string, string | null][]) =>
    list.map(([value, max]) => ({ value: internal('so-1', 2021, 'score', value, { max }) }));

  it('has one scale where three values or more have one measure and one maximum', () => {
    expect(toSharedScale([...values(['70', '80'], ['0', '80'], ['61.5', '80']), { value: null }])).toEqual([
      70, 0, 61.5,
    ]);
    expect(toSharedScale(values(['70', '80'], ['60', '80']))).toBeNull();
    expect(toSharedScale(values(['70', '80'], ['60', '80'], ['50', null]))).toBeNull();
  });

  it('knows whether any of its units has a change to tell', () => {
    const now = [internal('so-1', 2021, 'rank', '1'), internal('so-2', 2021, 'rank', '2')];
    const hasChange = (figures: Figure[]) => toInternalGroups(input(figures)).map((group) => group.hasChange);
    expect(hasChange(now)).toEqual([false]);
    expect(hasChange([...now, internal('so-2', 2020, 'rank', '1')])).toEqual([true]);
  });
});
