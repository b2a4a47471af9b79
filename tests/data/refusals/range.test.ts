import { describe, it } from 'vitest';
import type { Cells } from '../../draft';
import { accepts, claim, edit, refuses } from './refusal';

const score = (cells: Cells) => claim({ ...cells, measure: 'score', ...cells });
/** A score of a dimension whose maximum is known: 13. */
const procedures = (cells: Cells) =>
  score({ ...cells, year: '2023', dimension: 'thu-tuc-hanh-chinh', ...cells });
const country = (cells: Cells) => claim({ ...cells, unit: 'viet-nam', ...cells });

const whole = 'a rank is a whole number from 1';
const percent = 'a percent lies within 0–100';
const notNegative = 'a score is not negative';

describe('values out of range', () => {
  it.each([
    ['rank 0', claim({ value: '0' }), whole],
    ['rank 1.5', claim({ value: '1.5' }), whole],
    ['rank -3', claim({ value: '-3' }), whole],
    ['rank 20.0', claim({ value: '20.0' }), whole],
    ['rank 0 in a region', claim({ value: '0', measure: 'region_rank' }), whole],
    ['rank 64 of 63', claim({ value: '64' }), 'a rank is at most 63, the units ranked'],
    ['2.5 places', claim({ value: '2.5', measure: 'rank_change' }), 'places are a whole number'],
    ['101 percent', claim({ value: '101', measure: 'percent' }), percent],
    ['100.01 percent', claim({ value: '100.01', measure: 'percent' }), percent],
    ['-1 percent', claim({ value: '-1', measure: 'percent' }), percent],
    ['a negative score', score({ value: '-0.5' }), notNegative],
    ['a negative average', country({ value: '-84.79', measure: 'average' }), notNegative],
    ['a negative lowest value', country({ value: '-1', measure: 'lowest' }), notNegative],
    ['an average over the scale', country({ value: '184.79', measure: 'average' }), 'expected at most 100'],
    ['a highest value over it', country({ value: '961.7', measure: 'highest' }), 'expected at most 100'],
    ['a score over its maximum', score({ value: '10.5', max: '10' }), 'a score is at most its maximum 10'],
    ["one over its dimension's", procedures({ value: '13.01' }), 'a score is at most the maximum 13'],
    ['another maximum', procedures({ max: '12', value: '10' }), 'expected 13 as in dimensions.csv'],
    [
      'a group without room',
      edit('group-rules.csv', { year: '2012', group: '2' }, { upper_bound_exclusive: '70' }),
      'expected a number above 70',
    ],
  ])('%s', (_, breakIt, sentence) => refuses(breakIt, sentence));

  it.each([
    ['rank 63 of 63', claim({ value: '63' })],
    ['a score of 0', score({ value: '0' })],
    ['0 percent', claim({ value: '0', measure: 'percent' })],
    ['100 percent', claim({ value: '100.00', measure: 'percent' })],
    ['a fall by 20 places', claim({ value: '-20', measure: 'rank_change' })],
    ['a fall by 3.5 points', claim({ value: '-3.5', measure: 'percent_change' })],
    ['a maximum with decimals of its own', procedures({ value: '13', max: '13.00' })],
  ])('accepts %s', (_, change) => accepts(change));
});
