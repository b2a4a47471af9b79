import { expect, it } from 'vitest';
import { toSeries } from '@/lib/domain/series/series';
import { toHeatmap } from '@/lib/views/units/heatmap';
import { edition, figure, index, unit } from '../../domain/sample';

/** What is known of some dimensions in a year, by their ranks. */
function year(of: number, ranks: Record<string, string | null>) {
  const fields = Object.entries(ranks).map(([code, rank]) => {
    const [entry] = toSeries({
      index: index(),
      dimension: code,
      editions: [edition(of)],
      exceptions: [],
      eras: [unit('a')],
      figures: rank === null ? [] : [figure('a', of, 'rank', rank, { dimension: code })],
    });
    if (!entry) throw new Error('no entry');
    const dimension = { code, nameVi: code, nameEn: code, kind: 'field' as const, maxScore: null };
    return { dimension, entry };
  });
  return { year: of, fields, blocks: [] };
}

it('has the years from the earliest and the dimensions of the latest first', () => {
  const heatmap = toHeatmap({
    dimensions: [year(2021, { y: '2', x: '1' }), year(2020, { x: '3', old: '4' })],
  });
  expect(heatmap?.years).toEqual([2020, 2021]);
  expect(
    heatmap?.rows.map(({ dimension, cells }) => [dimension.code, ...cells.map((cell) => cell?.rank ?? null)]),
  ).toEqual([
    ['y', null, 2],
    ['x', 3, 1],
    ['old', 4, null],
  ]);
});

it('leaves out years without a rank, and is none of one year', () => {
  expect(toHeatmap({ dimensions: [year(2021, { x: '1' }), year(2020, { x: null })] })).toBeNull();
});
