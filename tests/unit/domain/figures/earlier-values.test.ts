import { expect, it } from 'vitest';
import { type FigureVersion, toEarlierValues } from '@/lib/domain/figures/earlier-values';

type Version = [value: string | null, from: number, until: number | null];

it.each<[string, Version[], Version[]]>([
  ['a figure that never changed has none', [['4', 1, null]], []],
  [
    'a note that changed is no earlier value',
    [
      ['4', 3, null],
      ['4', 1, 3],
    ],
    [],
  ],
  [
    'a value that changed is',
    [
      ['5', 3, null],
      ['4', 1, 3],
    ],
    [['4', 1, 3]],
  ],
  [
    'a note that changed meanwhile does not split it',
    [
      ['5', 4, null],
      ['4', 2, 4],
      ['4.0', 1, 2],
    ],
    [['4', 1, 4]],
  ],
  [
    'a value that left and came back is told apart',
    [
      ['4', 6, null],
      ['4', 1, 3],
    ],
    [['4', 1, 3]],
  ],
  [
    'sources that differed are a value of their own',
    [
      ['4', 3, null],
      [null, 1, 3],
    ],
    [[null, 1, 3]],
  ],
  ['a figure that was withdrawn keeps its last value', [['4', 1, 3]], [['4', 1, 3]]],
])('%s', (_, versions, earlier) =>
  expect(toEarlierValues(versions.map(toVersion))).toEqual(earlier.map(toVersion)),
);

const toVersion = ([value, fromRelease, untilRelease]: Version): FigureVersion => ({
  value,
  fromRelease,
  untilRelease,
});
