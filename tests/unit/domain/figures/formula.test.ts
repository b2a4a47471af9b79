import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Figure } from '@/lib/domain/figures/figure';
import { toFormula } from '@/lib/domain/figures/formula';
import { addDecimals, type Decimal, roundDecimal, subtractDecimals } from '@/lib/domain/values/decimal';
import { forEvery } from '../../for-every';
import { figure } from '../sample';

const derived = { basis: 'derived' } as const;

/** The formula of a figure of 2019 or 2020, between editions of the years before and after unless others are given. */
const formulaOf = (
  derivedFigure: Figure,
  related: Figure[],
  publishesRanks: boolean,
  [before, after]: [number | null, number | null] = [derivedFigure.year - 1, derivedFigure.year + 1],
) => toFormula(derivedFigure, { related, publishesRanks, before, after });

it('a figure that a source prints needs no formula', () =>
  expect(formulaOf(figure('a', 2020, 'rank', '4'), [], true)).toBeNull());

it('an earlier rank follows from the next year’s rank and climb', () => {
  const [level, change] = [figure('a', 2020, 'rank', '4'), figure('a', 2020, 'rank_change', '13')];
  expect(formulaOf(figure('a', 2019, 'rank', '17', derived), [level, change], true)).toEqual({
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
  expect(formulaOf(figure('a', 2019, 'percent', '82.30', derived), [level, change], true)).toMatchObject({
    kind: 'from-change',
    sign: '-',
  });
});

it('a rank follows over a year without an edition, from the edition after and from the one before', () => {
  const [level, change] = [figure('a', 2021, 'rank', '4'), figure('a', 2021, 'rank_change', '13')];
  const rank = figure('a', 2019, 'rank', '17', derived);
  expect(formulaOf(rank, [level, change], true, [2018, 2021])).toMatchObject({ level, change, sign: '+' });
  expect(formulaOf(rank, [level, change], true)).toEqual({ kind: 'unstated' });

  const [earlier, since] = [figure('a', 2017, 'rank', '20'), figure('a', 2019, 'rank_change', '3')];
  expect(formulaOf(rank, [earlier, since], true, [2017, null])).toMatchObject({ level: earlier, sign: '-' });
  expect(formulaOf(rank, [earlier, since], true, [null, null])).toEqual({ kind: 'unstated' });
});

it('what no printed figures give is said to be so', () =>
  expect(formulaOf(figure('a', 2019, 'rank', '16', derived), [figure('a', 2020, 'rank', '4')], true)).toEqual(
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
  expect(formulaOf(papi('overall', total), related, false)).toMatchObject(expected);
});

const sumOf = (terms: readonly Decimal[], total: Decimal) =>
  formulaOf(
    papi('overall', total),
    terms.map((value, at) => papi(`papi-${at + 1}`, value)),
    false,
  );

it.each([
  ['of whole numbers', Array(8).fill('3'), '28', { kind: 'sum', exact: false }],
  ['of whole numbers, too far off', Array(8).fill('3'), '29', { kind: 'parts' }],
  ['of many whole numbers', Array(19).fill('3'), '67', { kind: 'sum', exact: false }],
  ['of finer terms', Array(9).fill('3.34'), '30', { kind: 'sum', exact: false }],
  ['of finer terms, too far off', Array(9).fill('3.34'), '31', { kind: 'parts' }],
  ['of many terms', Array(30).fill('1.25'), '37.65', { kind: 'sum', exact: false }],
])('a total %s', (_, terms, total, expected) => expect(sumOf(terms, total)).toMatchObject(expected));

/** Numbers of up to six decimals. */
const number = fc.integer({ min: 0, max: 10 ** 9 }).map((scaled) => (scaled / 10 ** 6).toFixed(6));
const decimals = fc.nat(4);

it('a total of rounded terms is their sum, whatever was rounded to what', () =>
  forEvery([fc.array(number, { minLength: 2, maxLength: 40 }), decimals, decimals], (terms, few, more) => {
    const printed = terms.map((value) => roundDecimal(value, few));
    expect(sumOf(printed, roundDecimal(addDecimals(...terms), more))?.kind).toBe('sum');
  }));

it('a total is no sum once it is further off than roundings reach', () =>
  forEvery([fc.array(number, { minLength: 2, maxLength: 40 }), decimals], (terms, places) => {
    const printed = terms.map((value) => roundDecimal(value, places));
    const step = places === 0 ? '1' : `0.${'1'.padStart(places, '0')}`;
    const beyond = Array<Decimal>(Math.ceil((terms.length + 2) / 2)).fill(step);
    expect(sumOf(printed, subtractDecimals(addDecimals(...printed), addDecimals(...beyond)))?.kind).toBe(
      'parts',
    );
  }));

it('a computed rank names the value and the base', () => {
  const value = papi('overall', '48.81');
  const rank = figure('a', 2020, 'rank', '1', { index: 'papi', basis: 'computed', rankedOf: 61 });
  expect(formulaOf(rank, [value], false)).toEqual({ kind: 'rank-by-value', value, of: 61 });
});
