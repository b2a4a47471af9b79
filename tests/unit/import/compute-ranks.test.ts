import { expect, it } from 'vitest';
import type { References } from '@/lib/dataset/normalise';
import { computeRanks } from '@/lib/import/compute-ranks';
import type { PlacedFigure } from '@/lib/import/resolve';

/** An index that publishes scores and no ranks. */
const scored = { publishes_ranks: false, value_measure: 'score', higher_is_better: true, whole: true };

/** The ranks of units by their scores in an edition that measured so many of them. */
function ranksOf(scores: Record<string, string>, units: number | null, index: Partial<typeof scored> = {}) {
  const references = { indices: new Map([['thu', { ...scored, ...index }]]) };
  const figures = Object.entries(scores).map(([unit, value]) => {
    const row = { index: 'thu', year: 2020, unit, dimension: 'overall', measure: 'score' };
    const figure = {
      claim: { row, unit: { kind: 'province' }, dimension: { kind: 'index' } },
      resolved: { status: 'accepted', value },
    };
    return [unit, figure as unknown as PlacedFigure] as const;
  });
  const ranks = computeRanks(references as unknown as References, { index: 'thu', units }, new Map(figures));
  return ranks.map(({ id, rank, of }) => `${id.split('.')[2]} ${rank}/${of}`);
}

const three = { a: '5', b: '7.5', c: '7.50' };

it('ranks by value, equal values alike', () =>
  expect(ranksOf(three, 4)).toEqual(['a 3/3', 'b 1/3', 'c 1/3']));

it('ranks the lowest value first where that is the best', () =>
  expect(ranksOf(three, 4, { higher_is_better: false })).toEqual(['a 1/3', 'b 2/3', 'c 2/3']));

it('ranks nobody while a value may be published and not known', () => {
  expect(ranksOf(three, 4, { whole: false })).toEqual([]);
  expect(ranksOf(three, null, { whole: false })).toEqual([]);
  expect(ranksOf(three, 3, { whole: false })).toEqual(['a 3/3', 'b 1/3', 'c 1/3']);
});

it('ranks nobody in an index that publishes ranks', () =>
  expect(ranksOf(three, 3, { publishes_ranks: true })).toEqual([]));
