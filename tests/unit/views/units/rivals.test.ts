import { describe, expect, it } from 'vitest';
import { toRivals } from '@/lib/views/units/rivals';
import { edition, figure, rankingTable, unit } from '../../domain/sample';

type Ranks = Record<string, readonly [before: string | null, now: string | null]>;

/** The rivals of province B in 2020, from the ranks of 2019 and 2020. */
function rivals(ranks: Ranks, values: Record<string, string> = {}) {
  const figures = Object.entries(ranks).flatMap(([slug, [before, now]]) => [
    ...(before === null ? [] : [figure(slug, 2019, 'rank', before)]),
    ...(now === null ? [] : [figure(slug, 2020, 'rank', now)]),
    ...(values[slug] ? [figure(slug, 2020, 'percent', values[slug])] : []),
  ]);
  const of = (year: number) => ({ ...edition(year), units: 63 });
  const table = rankingTable(
    Object.keys(ranks).map((slug) => unit(slug)),
    figures,
    {
      edition: of(2020),
      previous: of(2019),
    },
  );
  return toRivals(table.rows, unit('b'));
}
const slugs = (units: readonly { unit: { slug: string } }[] | undefined) =>
  units?.map(({ unit: { slug } }) => slug);

describe('who passed it', () => {
  it('stood below and stands above, and whom it passed the reverse', () => {
    const found = rivals({ a: ['5', '1'], b: ['3', '3'], c: ['1', '4'], d: ['2', '2'], e: ['4', '5'] });
    expect([slugs(found?.overtakers), slugs(found?.overtaken), found?.base]).toEqual([['a'], ['c'], 4]);
    expect(found?.own).toEqual({ from: 3, to: 3 });
    expect(found?.overtakers[0]).toMatchObject({ from: 5, to: 1 });
  });

  it('is nobody who shared its rank, before or now', () => {
    const found = rivals({ a: ['3', '1'], b: ['3', '2'], c: ['1', '2'] });
    expect([found?.overtakers, found?.overtaken]).toEqual([[], []]);
  });

  it('is not known where its own rank before is not, nor of whom a rank is not known', () => {
    const found = rivals({ a: ['5', '1'], b: [null, '3'] });
    expect([found?.own, found?.overtakers]).toEqual([null, []]);
    expect(rivals({ a: [null, '1'], b: ['1', '3'] })?.base).toBe(0);
  });

  it('is nothing to ask where its own rank is not known', () =>
    expect(rivals({ a: ['5', '1'], b: ['1', null] })).toBeNull());
});

describe('those above', () => {
  it('are the three nearest, with how much more they have', () => {
    const ranks: Ranks = { a: [null, '1'], b: [null, '5'], c: [null, '2'], d: [null, '3'], e: [null, '4'] };
    const found = rivals(ranks, { b: '80', e: '82.5' });
    expect(slugs(found?.ahead.rows)).toEqual(['c', 'd', 'e']);
    expect(found?.ahead.isComplete).toBe(true);
    expect(found?.ahead.rows.map(({ points }) => points)).toEqual([null, null, '2.5']);
  });

  it('are the nearest known ones where a place between is not known', () => {
    const found = rivals({ a: [null, '2'], b: [null, '5'] });
    expect([slugs(found?.ahead.rows), found?.ahead.isComplete]).toEqual([['a'], false]);
  });

  it('are nobody for the first', () => expect(rivals({ b: [null, '1'] })?.ahead.rows).toEqual([]));
});
