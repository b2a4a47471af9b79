import { describe, expect, it } from 'vitest';
import type { Scored, ScoreRow, ScoreTable } from '@/lib/domain/review/score-table';
import { absoluteDecimal, addDecimals, compareDecimals, subtractDecimals } from '@/lib/domain/values/decimal';
import { listEditions } from '@/lib/queries/editions/editions';
import { getScoreTable } from '@/lib/queries/review/score-tables';
import { listUnitsOfYear } from '@/lib/queries/units/units';
import { found, onShipped } from './on-data-set';

onShipped();

const rowOf = ({ rows }: ScoreTable, slug: string): ScoreRow => {
  const row = rows.find(({ unit }) => unit.slug === slug);
  if (!row) throw new Error(`no row of ${slug}`);
  return row;
};
const pointsOf = ({ score }: Scored) => (score.kind === 'known' ? score.points : score.reason);

describe('the score table of a whole edition', () => {
  it('has the points of all six dimensions of PAPI 2012 and 2013, which make the totals but for their rounding', async () => {
    for (const year of [2012, 2013]) {
      const table = await found(getScoreTable('papi', 'province', year));
      expect(table.fields.map(({ max }) => max)).toEqual(Array.from({ length: 6 }, () => '10'));
      expect(table.rows).toHaveLength(table.of);
      expect(table.max).toBe('60');
      for (const { total, scores } of table.rows) {
        const points = table.fields.map(({ code }) => scores.get(code)?.score);
        const known = points.flatMap((score) =>
          score?.kind === 'known' && score.points ? [score.points] : [],
        );
        expect(known).toHaveLength(6);
        const off = subtractDecimals(addDecimals(...known), pointsOf(total) ?? '');
        expect(compareDecimals(absoluteDecimal(off), '0.0003')).toBe(-1);
        expect(total.standing.kind).toBe('computed');
      }
    }
  });

  it('gives no place to the provinces that PAPI 2021 did not publish, and says why', async () => {
    const table = await found(getScoreTable('papi', 'province', 2021));
    const without = table.rows.filter(({ total }) => total.score.kind === 'missing');
    expect(without.length).toBeGreaterThan(0);
    for (const { total } of without)
      expect(total).toEqual({
        score: { kind: 'missing', reason: 'not-published' },
        standing: { kind: 'missing', reason: 'not-published' },
      });
    expect(table.rows.length - without.length).toBe(table.of);
  });
});

it('PAR INDEX 2020 has what is known of Bình Dương and says what was not found', async () => {
  const table = await found(getScoreTable('par', 'province', 2020));
  const { total, scores } = rowOf(table, 'binh-duong');
  expect(pointsOf(total)).toBe('86.93');
  expect(total.standing).toMatchObject({ kind: 'published', rank: 4 });
  expect(scores.get('doi-ngu-cbccvc')?.score).toEqual({ kind: 'missing', reason: 'not-located-yet' });
  expect(scores.get('tham-dinh')?.score).toMatchObject({ kind: 'known', points: '55.48', max: '65' });
});

it('has a row for each unit of the year of every edition, its known ranks within the number of ranks', async () => {
  for (const { index, level, year } of await listEditions()) {
    if (level === 'unit') continue;
    const table = await found(getScoreTable(index, level, year));
    expect(table.rows).toHaveLength((await listUnitsOfYear(level, year)).length);
    for (const { total } of table.rows) {
      const { standing } = total;
      const [best, worst] =
        standing.kind === 'missing'
          ? [1, 1]
          : standing.kind === 'bounded'
            ? [standing.best, standing.worst]
            : [standing.rank, standing.rank];
      expect(best).toBeGreaterThanOrEqual(1);
      expect(worst).toBeGreaterThanOrEqual(best);
      expect(worst).toBeLessThanOrEqual(table.of);
    }
  }
});
