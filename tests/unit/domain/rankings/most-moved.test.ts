import { describe, expect, it } from 'vitest';
import { toEditionBounds } from '@/lib/domain/bounds/edition-bounds';
import type { Figure } from '@/lib/domain/figures/figure';
import { toMostMoved } from '@/lib/domain/rankings/most-moved';
import { toMovers, toRankPair } from '@/lib/domain/rankings/movers';
import { edition, figure, index, rankingTable, unit } from '../sample';

const eight = (year: number) => ({ ...edition(year), units: 8 });
const units = [...'abcdefgh'].map((slug) => unit(slug));

/** The table of 2020, with what bounds the ranks of both years. */
function tableOf(figures: Figure[]) {
  const boundsOf = (year: number) =>
    toEditionBounds({
      index: index(),
      edition: eight(year),
      editions: [eight(2019), eight(2020)],
      dimension: 'overall',
      units,
      figures,
      groups: [],
      slugsOf: (slug) => [slug],
    });
  return rankingTable(units, figures, {
    edition: eight(2020),
    previous: eight(2019),
    bounds: { now: boundsOf(2020), before: boundsOf(2019) },
  });
}
const ranks = (year: number, held: Record<string, number>) =>
  Object.entries(held).map(([slug, rank]) => figure(slug, year, 'rank', String(rank)));
const percents = (values: Record<string, string>) =>
  Object.entries(values).map(([slug, value]) => figure(slug, 2020, 'percent', value));
const say = (moved: ReturnType<typeof toMostMoved>) =>
  moved && {
    rows: moved.rows.map(({ unit: { slug } }) => slug).join(''),
    bound: [moved.bound.least, moved.bound.most],
    rivals: moved.rivals.map(({ unit: { slug } }) => slug).join(''),
    base: moved.base,
    isSure: moved.isSure,
  };

// a fell from 1 to 2, c rose from 7 to 5, and b, which was 8th, stands between them
const bounded = tableOf([
  ...ranks(2019, { a: 1, b: 8, c: 7 }),
  ...ranks(2020, { a: 2, c: 5 }),
  ...percents({ a: '90', b: '85', c: '80' }),
]);
const row = (slug: string) => bounded.rows.find((known) => known.unit.slug === slug);

describe('a row without a rank', () => {
  it('has the bound of it and of its change, and stands in the middle of the bound', () => {
    expect(row('b')).toMatchObject({
      rank: null,
      bound: { best: 3, worst: 4 },
      rankChange: { kind: 'bounded', least: 4, most: 5 },
    });
    expect(bounded.rows.map(({ unit: { slug } }) => slug)).toEqual(['a', 'b', 'c']);
  });
  it('tells both ranks of its change', () => {
    const known = row('b');
    expect(known && toRankPair(known)).toEqual({ from: { best: 8, worst: 8 }, to: { best: 3, worst: 4 } });
  });
  it('is among the movers by what is certain', () =>
    expect(
      toMovers(bounded.rows).rises.map(
        ({
          row: {
            unit: { slug },
          },
          amount,
          upTo,
        }) => [slug, amount, upTo],
      ),
    ).toEqual([
      ['b', 4, 5],
      ['c', 2, 2],
    ]));
  it('has no bound that leaves more than half of the ranks', () => {
    const { rows } = tableOf([...ranks(2020, { a: 2 }), ...percents({ a: '90', b: '85' })]);
    expect(rows.find(({ unit: { slug } }) => slug === 'b')).toMatchObject({
      bound: null,
      rankChange: { kind: 'missing' },
      changeBound: { least: -7, most: 5 },
    });
  });
  it('has no change when the bound leaves the way open, or more than a quarter of the ranks', () => {
    const { rows } = tableOf([
      ...ranks(2019, { b: 4 }),
      ...ranks(2020, { a: 2, c: 6 }),
      ...percents({ a: '90', b: '85', c: '80' }),
    ]);
    expect(rows.find(({ unit: { slug } }) => slug === 'b')).toMatchObject({
      bound: { best: 3, worst: 5 },
      rankChange: { kind: 'missing' },
    });
    const wide = tableOf([
      ...ranks(2019, { b: 8 }),
      ...ranks(2020, { a: 2, c: 6 }),
      ...percents({ a: '90', b: '85', c: '80' }),
    ]);
    expect(wide.rows.find(({ unit: { slug } }) => slug === 'b')).toMatchObject({
      rankChange: { kind: 'missing' },
      changeBound: { least: 3, most: 5 },
    });
  });
});

describe('who moved most', () => {
  it('is who surely did among the known, and not surely of all while others are unknown', () => {
    expect(say(toMostMoved(bounded, 'rise'))).toEqual({
      rows: 'b',
      bound: [4, 5],
      rivals: '',
      base: 3,
      isSure: false,
    });
    expect(say(toMostMoved(bounded, 'fall'))).toEqual({
      rows: 'a',
      bound: [-1, -1],
      rivals: '',
      base: 3,
      isSure: false,
    });
  });
  it('names who may have moved farther', () => {
    const table = tableOf([
      ...ranks(2019, { a: 1, b: 8, c: 7 }),
      ...ranks(2020, { a: 5, c: 2 }),
      ...percents({ a: '70', b: '75', c: '80' }),
    ]);
    expect(say(toMostMoved(table, 'rise'))).toMatchObject({ rows: 'c', rivals: 'b' });
  });
  it('is sure where nobody else, known or not, can have moved as far', () => {
    const all = { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8 };
    const table = tableOf([...ranks(2019, all), ...ranks(2020, { h: 1, a: 2, b: 3, c: 4, d: 5 })]);
    expect(say(toMostMoved(table, 'rise'))).toMatchObject({ rows: 'h', base: 5, isSure: true });
  });
  it('is nobody where nobody moved that way', () =>
    expect(toMostMoved(tableOf([...ranks(2019, { a: 1 }), ...ranks(2020, { a: 1 })]), 'rise')).toBeNull());
});
