import { describe, expect, it } from 'vitest';
import type { Scored, ScoreRow } from '@/lib/domain/review/score-table';
import { toExtremes, toLostOf, toMostLost, toReviewLines } from '@/lib/views/review/lines';
import { toCoverage } from '@/lib/views/review/review';
import { country, print, sum, toTable } from '../../domain/review/editions';

const points = country(5);
const table = toTable(points, 2020);
const maximum = 1000;
const missing = { kind: 'missing', reason: 'not-located-yet' } as const;
const hidden: Scored = { score: missing, standing: missing };

/** The lines of a unit, some of whose dimensions are not known. */
function linesOf(row: ScoreRow, isHidden: (code: string) => boolean = () => false) {
  const scores = new Map([...row.scores].map(([code, known]) => [code, isHidden(code) ? hidden : known]));
  const input = { table, row: { ...row, scores }, region: null, leads: [] };
  return toReviewLines(table.fields, { ...input, entryOf: () => null, criteriaOf: () => [] });
}
/** The points of a unit of the table, by dimension. */
const pointsOf = ({ unit }: ScoreRow) => points[Number(unit.slug.slice(1))] ?? [];

describe('the lines of every unit of a fictional country of 63', () => {
  it('have the points that are missing to the maximum, and their share of all, as counted by hand', () => {
    for (const row of table.rows) {
      const lost = pointsOf(row).map((own) => maximum - own);
      expect(toLostOf(row.total, table.max)).toBe(print(sum(lost)));
      const lines = linesOf(row);
      expect(lines.map((line) => line.lost)).toEqual(lost.map((own) => print(own)));
      for (const [at, { lostShare }] of lines.entries()) {
        const share = (100 * (lost[at] ?? 0)) / sum(lost);
        expect(Math.abs(Number(lostShare) - share)).toBeLessThanOrEqual(0.05 + 1e-9);
      }
      const most = Math.max(...lost);
      expect(toMostLost(lines)).toMatchObject({
        known: lost.length,
        most: lost.flatMap((own, at) => (own === most ? [{ dimension: table.fields[at] }] : [])),
      });
    }
  });

  it('name the best and the worst rank, each with all who share it, as counted by hand', () => {
    for (const row of table.rows) {
      const ranks = pointsOf(row).map(
        (own, at) => 1 + points.filter((other) => (other[at] ?? 0) > own).length,
      );
      const sharing = (rank: number) =>
        ranks.flatMap((own, at) => (own === rank ? [[table.fields[at]?.code, rank]] : []));
      const extremes = toExtremes(linesOf(row));
      const named = (end: 'best' | 'worst') =>
        extremes?.[end].map(({ dimension, rank }) => [dimension.code, rank]);
      expect(named('best')).toEqual(sharing(Math.min(...ranks)));
      expect(named('worst')).toEqual(sharing(Math.max(...ranks)));
      expect(extremes).toMatchObject({ base: ranks.length, of: ranks.length });
    }
  });
});

describe('lines of which not all is known', () => {
  const [row] = table.rows;
  if (!row) throw new Error('no row');
  const lines = linesOf(row, (code) => code === 'd-1');

  it('have no points lost where there is no score, and still the share of all in the others', () => {
    const whole = linesOf(row);
    expect(lines[0]).toMatchObject({ lost: null, lostShare: null });
    expect(lines.slice(1).map(({ lostShare }) => lostShare)).toEqual(
      whole.slice(1).map(({ lostShare }) => lostShare),
    );
    expect(toMostLost(lines).known).toBe(table.fields.length - 1);
  });
  it('say of how many ranks the best is the best', () =>
    expect(toExtremes(lines)).toMatchObject({ base: table.fields.length - 1, of: table.fields.length }));
  it('have no best among fewer than two ranks', () =>
    expect(toExtremes(linesOf(row, (code) => code !== 'd-1'))).toBeNull());
  it('are counted', () =>
    expect(toCoverage(table, lines)).toEqual({
      ranks: 63,
      totals: 63,
      of: 63,
      fields: { known: table.fields.length - 1, of: table.fields.length },
    }));
});
