import { describe, expect, it } from 'vitest';
import { latestLeaders, toRankMatrix } from '@/lib/domain/rankings/rank-matrix';
import { edition, figure, index, unit } from '../sample';

const units = [unit('a'), unit('b'), unit('c'), unit('d', '2021-01-01')];
const matrix = toRankMatrix(
  units,
  [2019, 2020].map((year) => ({ ...edition(year), units: year === 2020 ? 2 : 3 })),
  [
    figure('a', 2020, 'rank', '2'),
    figure('b', 2020, 'rank', '1'),
    figure('c', 2019, 'rank', '1'),
    figure('a', 2019, 'rank', null),
    figure('b', 2019, 'percent', '80'),
  ],
  index(),
);
const row = (slug: string) => matrix.rows.find(({ unit: known }) => known.slug === slug)?.cells;

describe('the ranks of all units in all editions', () => {
  it('have the latest edition first, and its best unit on top', () => {
    expect(matrix.editions.map(({ year }) => year)).toEqual([2020, 2019]);
    expect(matrix.rows.map(({ unit: known }) => known.slug)).toEqual(['b', 'a', 'c', 'd']);
  });
  it('are led by everyone who is first in the latest edition', () => {
    expect(latestLeaders(matrix).map(({ slug }) => slug)).toEqual(['b']);
    expect(latestLeaders({ rows: [] })).toEqual([]);
  });
  it('say why a rank is absent', () => {
    expect(row('c')?.[0]?.missing).toBe('not-ranked');
    expect(row('b')?.[1]?.missing).toBe('not-located-yet');
    expect(row('a')?.[1]?.missing).toBe('sources-disagree');
    expect(row('d')?.map(({ missing }) => missing)).toEqual(['unit-did-not-exist', 'unit-did-not-exist']);
  });
  it('say nothing more of a rank that is known', () =>
    expect(row('b')?.[0]).toMatchObject({ rank: { value: '1' }, missing: null }));
});
