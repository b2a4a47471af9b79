import { expect, it } from 'vitest';
import { type ComparedUnit, toMeasure, toStandings } from '@/lib/domain/series/comparison';
import { compared, index, lowerIsBetter } from '../sample';

const placesOf = (units: ComparedUnit[], measure: 'rank' | 'value', of = index()) => {
  const standings = toStandings(units, measure, of);
  return standings && [standings.year, ...standings.places.map(({ unit: own }) => own.slug)];
};

it.each([
  [
    'the best rank comes first',
    [
      ['a', ['3']],
      ['b', ['10']],
      ['c', ['1']],
    ],
    [2020, 'c', 'a', 'b'],
  ],
  [
    'of two whole years the later counts',
    [
      ['a', ['1', '2']],
      ['b', ['2', '1']],
    ],
    [2021, 'b', 'a'],
  ],
  [
    'a year with more units counts before a later one',
    [
      ['a', ['1', '2']],
      ['b', ['2', '1']],
      ['c', ['3', null]],
    ],
    [2020, 'a', 'b', 'c'],
  ],
  [
    'one known unit stands beside nobody',
    [
      ['a', ['1', null]],
      ['b', [null, '2']],
    ],
    null,
  ],
] as [string, [string, (string | null)[]][], unknown][])('%s', (_, ranks, expected) =>
  expect(
    placesOf(
      ranks.map(([slug, own]) => compared(slug, own)),
      'rank',
    ),
  ).toEqual(expected),
);

it('the best value comes first, and zero is a value', () => {
  const units = [compared('a', [], ['0']), compared('b', [], ['9.5']), compared('c', [], ['80'])];
  expect(placesOf(units, 'value')).toEqual([2020, 'c', 'b', 'a']);
  expect(placesOf(units, 'value', lowerIsBetter)).toEqual([2020, 'a', 'b', 'c']);
});

it.each([
  ['ranks where two units have one in a year', compared('b', ['2']), 'rank'],
  ['values where they do not', compared('b', [null, '2'], ['71']), 'value'],
  ['ranks where there is nothing at all', compared('b', []), 'rank'],
])('the picture shows %s', (_, other, measure) =>
  expect(toMeasure([compared('a', ['1'], ['70']), other], index())).toBe(measure),
);
