import { expect, it } from 'vitest';
import { toPlaceWorths } from '@/lib/domain/rankings/place-worth';
import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import { figure, index, lowerIsBetter, unit } from '../sample';

const rows = (pairs: [number | null, string | null][]): RankingRow[] =>
  pairs.map(([rank, value], at) => ({
    unit: unit(`u${at}`),
    region: null,
    group: null,
    rank: rank === null ? null : figure(`u${at}`, 2020, 'rank', String(rank)),
    value: value === null ? null : figure(`u${at}`, 2020, 'percent', value),
    bound: null,
    before: { rank: null, bound: null, value: null },
    rankChange: { kind: 'missing' },
    changeBound: null,
    pointChange: { kind: 'missing' },
    history: [],
    sources: 1,
  }));
const worth = (pairs: [number | null, string | null][], direction = index(), of = 8) => {
  const worths = toPlaceWorths(rows(pairs), of, direction);
  return worths && [worths.all.points, worths.middle?.points ?? null, worths.base];
};

it.each([
  [
    'is the distance divided by the places between',
    [
      [1, '90'],
      [5, '80'],
    ],
    ['2.50', null, 2],
  ],
  [
    'holds whatever the order of the rows and whoever stands between',
    [
      [8, '70'],
      [1, '91'],
      [2, null],
      [null, '75'],
    ],
    ['3.00', null, 2],
  ],
  [
    'is said apart for the middle half',
    [
      [1, '95'],
      [3, '80'],
      [6, '79.4'],
      [8, '60'],
    ],
    ['5.00', '0.20', 4],
  ],
  [
    'says nothing of a middle that is hardly spanned',
    [
      [1, '95'],
      [3, '80'],
      [4, '79'],
      [8, '60'],
    ],
    ['5.00', null, 4],
  ],
  [
    'is not known from one place',
    [
      [1, '90'],
      [null, '80'],
    ],
    null,
  ],
  [
    'is not known from a shared place',
    [
      [1, '90'],
      [1, '90'],
    ],
    null,
  ],
  ['is not known from nothing', [], null],
] as [string, [number | null, string | null][], unknown][])(
  'what a place is worth %s',
  (_, pairs, expected) => expect(worth(pairs)).toEqual(expected),
);

it('is as much where the lowest value is the best', () =>
  expect(
    worth(
      [
        [1, '12.5'],
        [5, '20.5'],
      ],
      lowerIsBetter,
    ),
  ).toEqual(['2.00', null, 2]));
