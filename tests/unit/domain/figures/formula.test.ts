import { expect, it } from 'vitest';
import { toFormula } from '@/lib/domain/figures/formula';
import { figure } from '../sample';

const derived = { basis: 'derived' } as const;

it('a figure that a source prints needs no formula', () =>
  expect(toFormula(figure('a', 2020, 'rank', '4'), [], true)).toBeNull());

it('an earlier rank follows from the next year’s rank and climb', () => {
  const [level, change] = [figure('a', 2020, 'rank', '4'), figure('a', 2020, 'rank_change', '13')];
  expect(toFormula(figure('a', 2019, 'rank', '17', derived), [level, change], true)).toEqual({
    kind: 'from-change',
    level,
    change,
    sign: '+',
  });
});

it('an earlier percent follows from the next year’s percent and change', () => {
  const [level, change] = [
    figure('a', 2020, 'percent', '86.93'),
    figure('a', 2020, 'percent_change', '4.63'),
  ];
  expect(toFormula(figure('a', 2019, 'percent', '82.30', derived), [level, change], true)).toMatchObject({
    kind: 'from-change',
    sign: '-',
  });
});

it('what no printed figures give is said to be so', () =>
  expect(toFormula(figure('a', 2019, 'rank', '16', derived), [figure('a', 2020, 'rank', '4')], true)).toEqual(
    {
      kind: 'unstated',
    },
  ));

const papi = (dimension: string, value: string) =>
  figure('a', 2020, 'score', value, { index: 'papi', dimension, basis: 'derived' });

it.each([
  ['the same', ['4.1', '5.2'], '9.3', { kind: 'sum', exact: true }],
  ['rounded', ['4.1234', '5.2346'], '9.3581', { kind: 'sum', exact: false }],
  ['not their sum', ['4.1', '5.2'], '9.9', { kind: 'parts' }],
  ['alone', ['4.1'], '4.1', { kind: 'parts' }],
])('a total whose terms are %s', (_, terms, total, expected) => {
  const related = terms.map((value, at) => papi(`papi-${at + 1}`, value));
  expect(toFormula(papi('overall', total), related, false)).toMatchObject(expected);
});

it('a computed rank names the value and the base', () => {
  const value = papi('overall', '48.81');
  const rank = figure('a', 2020, 'rank', '1', { index: 'papi', basis: 'computed', rankedOf: 61 });
  expect(toFormula(rank, [value], false)).toEqual({ kind: 'rank-by-value', value, of: 61 });
});
