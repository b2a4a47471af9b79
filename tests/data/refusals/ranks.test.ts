import { describe, it } from 'vitest';
import type { Cells, Draft } from '../../draft';
import { accepts, alone, edit, refuses } from './refusal';

type Entry = [unit: string, rank: string, percent?: string, block?: string];

/** Adds ranks and percents of fictional provinces, in a dimension for which the set has none. */
function rank(set: Draft, entries: Entry[]) {
  for (const [unit, value, percent, block = ''] of entries) {
    const cells = { ...alone, unit, value, block };
    if (unit !== 'tinh-a') set.add('units.csv', { unit, name_vi: unit, kind: 'province' });
    set.add('claims.csv', cells);
    if (percent) set.add('claims.csv', { ...cells, measure: 'percent', value: percent });
  }
}
const placeOf = (set: Draft, unit: string, measure: string) =>
  set.place('claims.csv', { unit, measure }, 'value');

describe('ranks', () => {
  it.each<[string, Entry[], string, string]>([
    [
      'one rank on two values',
      [
        ['tinh-a', '20', '80'],
        ['tinh-b', '20', '79'],
      ],
      'tinh-b',
      "rank 20 is already tinh-a's",
    ],
    [
      'one rank without values',
      [
        ['tinh-a', '20'],
        ['tinh-b', '20'],
      ],
      'tinh-b',
      "rank 20 is already tinh-a's",
    ],
    [
      'one rank and one value',
      [
        ['tinh-a', '20', '80'],
        ['tinh-b', '20'],
      ],
      'tinh-b',
      "rank 20 is already tinh-a's",
    ],
    [
      'a tie without a skip',
      [
        ['tinh-a', '20', '80'],
        ['tinh-b', '20', '80.0'],
        ['tinh-c', '21', '79'],
      ],
      'tinh-c',
      'after 2 units tied at 20 the next rank is 22',
    ],
    [
      'a tie of three with a skip of one',
      [
        ['tinh-a', '20', '80'],
        ['tinh-b', '20', '80'],
        ['tinh-c', '20', '80'],
        ['tinh-d', '22'],
      ],
      'tinh-d',
      'after 3 units tied at 20 the next rank is 23',
    ],
  ])('%s', (_, entries, unit, sentence) =>
    refuses((set) => {
      rank(set, entries);
      return placeOf(set, unit, 'rank');
    }, sentence),
  );

  it.each<[string, Entry[], string]>([
    [
      'a better rank on a lower value',
      [
        ['tinh-a', '20', '80'],
        ['tinh-b', '21', '80.01'],
      ],
      'rank 21 (tinh-b) has 80.01, more than the 80 of rank 20',
    ],
    [
      'the same across a gap',
      [
        ['tinh-a', '20', '80'],
        ['tinh-b', '25'],
        ['tinh-c', '30', '81'],
      ],
      'rank 30 (tinh-c) has 81, more than the 80 of rank 20',
    ],
  ])('%s', (_, entries, sentence) =>
    refuses((set) => {
      rank(set, entries);
      return placeOf(set, 'tinh-a', 'percent');
    }, sentence),
  );

  it.each<[string, Entry[]]>([
    [
      'a tie on equal values, and its skip',
      [
        ['tinh-a', '20', '80'],
        ['tinh-b', '20', '80.00'],
        ['tinh-c', '22', '79'],
      ],
    ],
    [
      'equal values with different ranks',
      [
        ['tinh-a', '20', '80'],
        ['tinh-b', '21', '80'],
      ],
    ],
    [
      'one rank in each of two blocks',
      [
        ['tinh-a', '20', '80', 'quan'],
        ['tinh-b', '20', '79', 'huyen'],
      ],
    ],
  ])('accepts %s', (_, entries) => accepts((set) => rank(set, entries)));

  it('the lowest value is the first where that is the best', async () => {
    const counted = (percentOfB: string) => (set: Draft) => {
      set.copy('indices.csv', { index: 'par' }, { index: 'thu' });
      set.edit('indices.csv', { index: 'thu' }, { higher_is_better: 'no' });
      set.add('frameworks.csv', { framework: 'thu-1', index: 'thu', level: 'province' });
      const whole = { framework: 'thu-1', dimension: 'overall', kind: 'index' };
      set.add('dimensions.csv', { ...whole, order: '0', name_vi: 'Toàn bộ', name_en: 'Whole' });
      set.add('editions.csv', {
        index: 'thu',
        year: '2013',
        level: 'province',
        framework: 'thu-1',
        status: 'published',
      });
      set.add('units.csv', { unit: 'tinh-b', name_vi: 'Tỉnh B', kind: 'province' });
      const of = (unit: string, measure: string, value: string) =>
        set.add(
          'claims.csv',
          { ...alone, index: 'thu', dimension: 'overall', unit, measure, value },
          'value',
        );
      of('tinh-a', 'rank', '1');
      of('tinh-b', 'rank', '2');
      of('tinh-b', 'percent', percentOfB);
      return of('tinh-a', 'percent', '40');
    };
    await accepts(counted('40.5'));
    await refuses(counted('39.5'), 'rank 2 (tinh-b) has 39.5, less than the 40 of rank 1');
  });

  it('an anomaly excuses its figure and hides no other', async () => {
    const excused = (percentOfC: string) => (set: Draft) => {
      rank(set, [
        ['tinh-a', '20', '81'],
        ['tinh-b', '21', '70'],
        ['tinh-c', '22', percentOfC],
      ]);
      const { index, year, dimension } = alone;
      const figure = { index, year, dimension, unit: 'tinh-b', measure: 'percent' };
      set.add('anomalies.csv', { ...figure, reason_vi: 'Giữ như đã in.', reason_en: 'Kept as printed.' });
      return placeOf(set, 'tinh-a', 'percent');
    };
    await accepts(excused('80.5'));
    await refuses(excused('82'), 'rank 22 (tinh-c) has 82, more than the 81 of rank 20');
  });

  it('scores of agencies are compared within one maximum', async () => {
    const agencies = (maxOfA: string) => (set: Draft) => {
      const edition = { index: 'par-internal', year: '2017', owner: 'can-tho' };
      set.copy('editions.csv', edition, { owner: 'tinh-a' });
      set.add('units.csv', { unit: 'tinh-a/so-b', name_vi: 'Sở B', kind: 'department', parent: 'tinh-a' });
      const internal = { ...alone, index: 'par-internal', year: '2017', dimension: 'overall' };
      const claim = (cells: Cells) => set.add('claims.csv', { ...internal, ...cells }, 'value');
      claim({ unit: 'tinh-a/so-a', value: '1' });
      claim({ unit: 'tinh-a/so-b', value: '2' });
      claim({ unit: 'tinh-a/so-b', measure: 'score', value: '90', max: '100' });
      return claim({ unit: 'tinh-a/so-a', measure: 'score', value: '80', max: maxOfA });
    };
    await accepts(agencies('85'));
    await refuses(agencies('100'), 'rank 2 (tinh-a/so-b) has 90, more than the 80 of rank 1');
  });

  it('the shipped ranking of 2024 with two provinces swapped', () =>
    refuses((set) => {
      const where = { index: 'par', year: '2024', dimension: 'overall' };
      edit('claims.csv', { ...where, unit: 'can-tho', measure: 'rank' }, { value: '23' })(set);
      edit('claims.csv', { ...where, unit: 'binh-duong', measure: 'rank' }, { value: '22' })(set);
      edit('claims.csv', { ...where, unit: 'binh-duong', measure: 'percent' }, { value: '89.12' })(set);
      return set.place('claims.csv', { ...where, unit: 'binh-duong', measure: 'percent' }, 'value');
    }, 'rank 23 (can-tho) has 89.13, more than the 89.12 of rank 22'));
});
