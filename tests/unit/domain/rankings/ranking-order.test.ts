import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  formatSortKeys,
  isUpward,
  parseSort,
  parseSortKeys,
  rankingColumns,
  toNextSort,
  toOrder,
  toSortWord,
} from '@/lib/domain/rankings/ranking-order';
import { forEvery } from '../../for-every';

it.each([
  ['hang', { column: 'hang', reversed: false }],
  ['chi-so-nguoc', { column: 'chi-so', reversed: true }],
  ['nguoc', null],
  ['', null],
  ['hang-nguoc-nguoc', null],
])('%j means %j', (word, sort) => expect(parseSort(word)).toEqual(sort));

it.each([
  ['ranks from the first', 'hang', false, [2, null, 1], [2, 0, 1]],
  ['values from the highest', 'chi-so', false, [70, null, 90], [2, 0, 1]],
  ['values from the lowest', 'chi-so', true, [70, null, 90], [0, 2, 1]],
  ['equal ones as they stood', 'nguon', false, [1, 1, 2], [2, 0, 1]],
  ['zero is a value', 'bac', true, [0, null, -3], [2, 0, 1]],
] as const)('%s', (_, column, reversed, keys, order) =>
  expect(toOrder(keys, { column, reversed })).toEqual(order),
);

const sorts = fc.record({ column: fc.constantFrom(...rankingColumns), reversed: fc.boolean() });

it('a word and its sort are one', () =>
  forEvery([sorts], (sort) => expect(parseSort(toSortWord(sort))).toEqual(sort)));
it('the text of keys and the keys are one', () => {
  const key = fc.option(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    { nil: null },
  );
  const row = fc.record({ hang: key, ten: key, 'chi-so': key, bac: key, diem: key, nguon: key });
  return forEvery([row], (keys) => expect(parseSortKeys(formatSortKeys(keys))).toEqual(keys));
});
it('a key of zero is kept, one without a value is empty', () =>
  expect(formatSortKeys({ hang: null, ten: 0, 'chi-so': 88.3, bac: 0, diem: -1.5, nguon: 2 })).toBe(
    ',0,88.3,0,-1.5,2',
  ));
it('choosing a column twice reverses its order', () =>
  forEvery([sorts], (sort) => expect(isUpward(toNextSort(sort.column, sort))).toBe(!isUpward(sort))));
it('an order holds every row once, those without a value last', () =>
  forEvery([fc.array(fc.option(fc.integer(), { nil: null })), sorts], (keys, sort) => {
    const order = toOrder(keys, sort);
    expect([...order].sort((a, b) => a - b)).toEqual(keys.map((_, at) => at));
    const known = keys.filter((key) => key !== null).length;
    expect(order.slice(known).every((at) => keys[at] === null)).toBe(true);
  }));
