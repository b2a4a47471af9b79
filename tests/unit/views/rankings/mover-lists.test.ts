import { describe, expect, it } from 'vitest';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Figure } from '@/lib/domain/figures/figure';
import {
  type MoverList,
  toAnnouncedExtreme,
  toDimensionChanges,
  toMoverLists,
  toPlaceLists,
} from '@/lib/views/rankings/mover-lists';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { figure, index, lowerIsBetter, rankingTable, unit } from '../../domain/sample';

const slugs = [...'abcdefgh'];

/** Rows of provinces that moved by so many places, or points where the measure says so. */
const moved = (changes: Record<string, string>, measure: Figure['measure'] = 'rank_change') =>
  rankingTable(
    slugs.map((slug) => unit(slug)),
    Object.entries(changes).map(([slug, amount]) => figure(slug, 2020, measure, amount)),
  );
const shown = ({ kind, base, count, rows, tied }: MoverList) => [
  kind,
  base,
  count,
  rows.map(({ unit: own }) => own.slug).join(''),
  tied,
];

describe('lists of movers', () => {
  it('have the biggest each way, at most so many, and how many equal the last', () =>
    expect(
      toPlaceLists(moved({ a: '1', b: '5', c: '2', d: '2', e: '-3', f: '0' }).rows, 2).map(shown),
    ).toEqual([
      ['placesUp', 6, 4, 'bc', 1],
      ['placesDown', 6, 1, 'e', 0],
    ]));

  const lists = (read: IndexInfo) =>
    toMoverLists(moved({ a: '1.5', b: '-0.5' }, 'percent_change').rows, read, 6).map(shown);
  const places = [
    ['placesUp', 0, 0, '', 0],
    ['placesDown', 0, 0, '', 0],
  ];
  const [up, down] = [
    ['pointsUp', 2, 1, 'a', 0],
    ['pointsDown', 2, 1, 'b', 0],
  ];

  it('are of places, then of points, each among those it is known of', () =>
    expect(lists(index())).toEqual([...places, up, down]));

  it('have the fallen values first where lower is better', () =>
    expect(lists(lowerIsBetter)).toEqual([...places, down, up]));
});

describe('an announced extreme', () => {
  const ranking = {
    announcements: [{ statement: 'largest_rise', value: '1.5', source: { code: 'bo', publisher: 'Bộ' } }],
    index: { decimals: 2 },
    table: moved({ a: '1.5', b: '0.5' }, 'percent_change'),
  } as unknown as Ranking;

  it('stands at the list of its way, with whose it is where the figures tell', () => {
    const extreme = toAnnouncedExtreme(ranking, 'pointsUp');
    expect(extreme?.holders?.rows.map(({ unit: own }) => own.slug)).toEqual(['a']);
    const other = { ...ranking, table: moved({ b: '0.5' }, 'percent_change') };
    expect(toAnnouncedExtreme(other, 'pointsUp')).toMatchObject({ holders: null });
  });

  it('stands at no list of places, and nowhere where none was announced', () => {
    expect(toAnnouncedExtreme(ranking, 'placesUp')).toBeNull();
    expect(toAnnouncedExtreme(ranking, 'pointsDown')).toBeNull();
  });
});

describe('the changes of a dimension', () => {
  const index = { higherIsBetter: true };

  it('are all shown where they are few, led by places where any is known', () => {
    const changes = toDimensionChanges(moved({ a: '1', b: '5' }).rows, index, 1);
    expect(changes).toMatchObject({ isShort: true, lead: 'placesUp' });
    expect(changes.moved.map(({ unit: own }) => own.slug)).toEqual(['b', 'a']);
    expect(toDimensionChanges(moved({ a: '1' }, 'percent_change').rows, index, 1).lead).toBe('pointsUp');
  });

  it('are lists where they are many, the empty ones left out', () => {
    const changes = toDimensionChanges(moved({ a: '1', b: '5', c: '2' }).rows, index, 1);
    expect(changes.isShort).toBe(false);
    expect(changes.lists.map(shown)).toEqual([['placesUp', 3, 3, 'b', 0]]);
  });
});
