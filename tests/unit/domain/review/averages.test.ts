import { describe, expect, it } from 'vitest';
import { toAverages } from '@/lib/domain/review/averages';
import type { Scored, ScoreTable } from '@/lib/domain/review/score-table';
import { overall } from '@/lib/domain/vocabulary';
import { country, print, sum, toTable } from './editions';

const points = country(3);
const table = toTable(points, 2020);
const averagesOf = (of: ScoreTable) =>
  toAverages({ table: of, dimension: overall, scale: 'points', region: null, published: null });
const hidden = (reason: 'not-located-yet' | 'not-ranked'): Scored => ({
  score: { kind: 'missing', reason },
  standing: { kind: 'missing', reason },
});
const hide = (count: number, scored: Scored): ScoreTable => ({
  ...table,
  rows: table.rows.map((row, at) => (at < count ? { ...row, total: scored } : row)),
});

describe('the averages of a fictional country of 63', () => {
  it('are the unweighted means, counted by hand', () => {
    const totals = points.map(sum).sort((a, b) => b - a);
    const mean = (list: readonly number[]) => print(Math.round(sum(list) / list.length));
    expect(averagesOf(table)).toEqual({
      national: { kind: 'computed', value: mean(totals), base: 63, of: 63 },
      region: null,
      top: { kind: 'computed', value: mean(totals.slice(0, 10)), base: 10, of: 10 },
    });
  });

  it('need three quarters of the units', () => {
    expect(averagesOf(hide(15, hidden('not-located-yet'))).national).toMatchObject({ base: 48, of: 63 });
    expect(averagesOf(hide(16, hidden('not-located-yet'))).national).toEqual({
      kind: 'too-few',
      base: 47,
      of: 63,
    });
  });

  it('do not count a unit that was surely not ranked', () =>
    expect(averagesOf(hide(16, hidden('not-ranked'))).national).toMatchObject({ base: 47, of: 47 }));
});
