import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/domain/figures/figure';
import { leadersBy } from '@/lib/domain/rankings/leaders';
import {
  bySize,
  listMoved,
  rankBefore,
  toCloseness,
  toHolders,
  toMovers,
  toMoversAbsence,
  toPointMovers,
} from '@/lib/domain/rankings/movers';
import type { Unit } from '@/lib/domain/units/unit';
import { forEvery } from '../../for-every';
import { figure, index, lowerIsBetter, rankingTable, unit } from '../sample';

const slugs = ['a', 'b', 'c', 'd'];
const table = (figures: Figure[], units: Unit[] = slugs.map((slug) => unit(slug))) =>
  rankingTable(units, figures);
const ranks = (year: number, held: Record<string, number>) =>
  Object.entries(held).map(([slug, rank]) => figure(slug, year, 'rank', String(rank)));
const percents = (year: number, values: Record<string, string>) =>
  Object.entries(values).map(([slug, value]) => figure(slug, year, 'percent', value));
const listed = (movers: readonly { row: { unit: Unit }; amount: unknown }[]) =>
  movers.map(({ row, amount }) => [row.unit.slug, amount]);

const moved = table([
  ...ranks(2019, { a: 4, b: 1, c: 2 }),
  ...ranks(2020, { a: 1, b: 4, c: 2, d: 3 }),
  ...percents(2019, { a: '70.5', b: '90', c: '80' }),
  ...percents(2020, { a: '90.25', b: '89', d: '89.5' }),
]);

describe('movers', () => {
  it('are sorted by places, among those whose change is known', () => {
    const { base, rises, falls } = toMovers(moved.rows);
    expect([base, listed(rises), listed(falls)]).toEqual([3, [['a', 3]], [['b', -3]]]);
  });
  it('are sorted by points, exactly', () => {
    const { base, rises, falls } = toPointMovers(moved.rows);
    expect([base, listed(rises), listed(falls)]).toEqual([2, [['a', '19.75']], [['b', '-1']]]);
  });
  it('count a change that a source states without ranks', () => {
    const stated = table([
      ...ranks(2019, { a: 2 }),
      ...ranks(2020, { a: 1 }),
      figure('b', 2020, 'rank_change', '37'),
    ]);
    expect(listed(toMovers(stated.rows).rises)).toEqual([
      ['b', 37],
      ['a', 1],
    ]);
    expect(stated.rows.map(rankBefore)).toEqual([2, null]);
  });
  it('never take quoted words for points', () => {
    const quote = { quote: 'tăng 3,85% giá trị' };
    const { rows } = table([
      figure('a', 2020, 'percent_change', '3.85', quote),
      figure('b', 2020, 'percent_change', '1'),
    ]);
    expect(listed(toPointMovers(rows).rises)).toEqual([['b', '1']]);
    expect(listMoved(rows, index())).toHaveLength(2);
  });
  it('leave out nobody with a change of either kind', () =>
    expect(listMoved(moved.rows, index()).map((row) => row.unit.slug)).toEqual(['a', 'c', 'b']));

  it('without places are listed by points, the best first', () => {
    const { rows } = table([...percents(2019, { a: '5', b: '5' }), ...percents(2020, { a: '9', b: '3' })]);
    const orderOf = (of: typeof lowerIsBetter) => listMoved(rows, of).map((row) => row.unit.slug);
    expect([orderOf(index()), orderOf(lowerIsBetter)]).toEqual([
      ['a', 'b'],
      ['b', 'a'],
    ]);
  });

  it('every change is a rise, a fall or none', () =>
    forEvery([fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 4 })], (pairs) => {
      const figures = pairs.flatMap(([before, now], at) => [
        figure(slugs[at] ?? '', 2019, 'rank', String(before + 1)),
        figure(slugs[at] ?? '', 2020, 'rank', String(now + 1)),
      ]);
      const { base, rises, falls } = toMovers(table(figures).rows);
      expect(base).toBe(pairs.length);
      expect(rises).toHaveLength(pairs.filter(([before, now]) => now < before).length);
      expect(falls).toHaveLength(pairs.filter(([before, now]) => now > before).length);
    }));
});

describe('the biggest movers', () => {
  const slugsOf = (movers: readonly { row: { unit: Unit } }[]) => movers.map(({ row }) => row.unit.slug);
  it('are all of those that moved equally far', () => {
    const { rises, falls } = toMovers(
      table([...ranks(2019, { a: 2, b: 9, c: 8, d: 1 }), ...ranks(2020, { a: 1, b: 6, c: 5, d: 4 })]).rows,
    );
    expect([rises, falls].map((movers) => slugsOf(leadersBy(movers, bySize)))).toEqual([['c', 'b'], ['d']]);
  });
  it('are told by the value of their points, not by how it is printed', () => {
    const { rises } = toPointMovers(
      table([
        ...percents(2019, { a: '70', b: '70.00', c: '70' }),
        ...percents(2020, { a: '78.0', b: '78.00', c: '77.999' }),
      ]).rows,
    );
    expect(slugsOf(leadersBy(rises, bySize))).toEqual(['a', 'b']);
  });
});

describe('closeness', () => {
  const near = (values: Record<string, string>, slug = 'a') => {
    const known = table(percents(2020, values));
    const row = known.rows.find((candidate) => candidate.unit.slug === slug);
    return row ? toCloseness(row, known) : undefined;
  };
  it.each([
    [
      'counts both sides, the margin included',
      near({ a: '80', b: '80.5', c: '79.50', d: '79.49' }),
      { near: 2, whole: true },
    ],
    ['is a lower bound while a value is missing', near({ a: '80', b: '80.1' }), { near: 1, whole: false }],
    ['is not known without a value', near({ b: '80' }), undefined],
  ])('%s', (_, closeness, expected) => expect(closeness).toEqual(expected));
});

it.each([
  ['19.75', ['a', '0.00']],
  ['19.74', ['a', '0.01']],
  ['19.73', null],
  ['-1.00', ['b', '0.00']],
  ['1.00', null],
  ['-2.94', null],
])('the announced extreme %s is that of %j', (announced, expected) => {
  const holders = toHolders(announced, toPointMovers(moved.rows), index());
  expect(holders && [...holders.rows.map(({ unit: { slug } }) => slug), holders.off]).toEqual(expected);
});

it('an announced extreme is that of all who are equally near to it', () => {
  const { rows } = table([
    ...percents(2019, { a: '70', b: '70', c: '70', d: '70' }),
    ...percents(2020, { a: '76.40', b: '76.4', c: '76.38', d: '76.39' }),
  ]);
  const holdersOf = (announced: string) =>
    toHolders(announced, toPointMovers(rows), index())?.rows.map(({ unit: { slug } }) => slug);
  expect(holdersOf('6.39')).toEqual(['d']);
  expect(holdersOf('6.41')).toEqual(['a', 'b']);
});

describe('an edition without movers says why', () => {
  const absence = (
    figures: Figure[],
    more: { located?: boolean; hasPrevious?: boolean; units?: Unit[] } = {},
  ) =>
    toMoversAbsence({
      located: more.located ?? true,
      hasPrevious: more.hasPrevious ?? true,
      rows: table(figures, more.units).rows,
    });
  const both = [...ranks(2019, { a: 2 }), ...ranks(2020, { a: 1 })];
  it.each([
    ['none is needed', absence(both), null],
    [
      'a stated change is one',
      absence([figure('a', 2020, 'rank_change', '5')], { hasPrevious: false }),
      null,
    ],
    ['not located', absence([], { located: false, hasPrevious: false }), 'not-located'],
    ['the first', absence(ranks(2020, { a: 1 }), { hasPrevious: false }), 'first-edition'],
    ['another unit of that name', absence(both, { units: [unit('a', '2020-07-01')] }), 'units-merged'],
    [
      'nobody known in both years',
      absence([...ranks(2019, { b: 1 }), ...ranks(2020, { a: 1 })]),
      'nothing-shared',
    ],
  ])('%s', (_, reason, expected) => expect(reason).toBe(expected));
});
