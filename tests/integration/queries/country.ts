import type { Cells, Draft } from '../../draft';
import { fictionalSet } from '../../fictional-set';

const names = (name: string) => ({ name_vi: name, name_en: `${name} in English` });
const published = { status: 'published' };

/** A fictional country with something to find for every query, and something that is missing for most. */
export function fictionalCountry(): Draft {
  const set = fictionalSet();
  const add = (file: string, rows: Cells[]) => rows.forEach((row) => void set.add(file, row));

  set.edit('indices.csv', { index: 'par' }, { short_vi: 'CCHC', aliases: 'Chỉ số cải cách' });
  set.copy('indices.csv', { index: 'par' }, { index: 'noi-bo', ...names('noi-bo'), value_measure: 'score' });
  add('frameworks.csv', [
    { framework: 'bo-bo', index: 'par', level: 'ministry', total_max: '100' },
    { framework: 'noi-bo', index: 'noi-bo', level: 'unit' },
  ]);
  add('dimensions.csv', [
    { framework: 'bo-bo', order: '0', dimension: 'overall', kind: 'index', ...names('Chung') },
    {
      framework: 'bo-bo',
      order: '1',
      dimension: 'the-che',
      kind: 'field',
      max_score: '20',
      ...names('Thể chế'),
    },
    { framework: 'bo-bo', order: '2', dimension: 'bo-may', kind: 'field', ...names('Bộ máy') },
    { framework: 'noi-bo', order: '0', dimension: 'overall', kind: 'index', ...names('Chung') },
  ]);
  add('editions.csv', [
    { index: 'par', year: '2019', level: 'ministry', framework: 'bo-bo', units: '2', ...published },
    {
      index: 'par',
      year: '2020',
      level: 'ministry',
      framework: 'bo-bo',
      units: '2',
      comparable_with_previous: 'no',
      ...published,
    },
    { index: 'noi-bo', year: '2019', level: 'unit', owner: 'tinh-a', framework: 'noi-bo', ...published },
    { index: 'noi-bo', year: '2020', level: 'unit', owner: 'tinh-a', framework: 'noi-bo', ...published },
  ]);
  add('units.csv', [
    { unit: 'bo-x', kind: 'ministry', ...names('Bộ X') },
    { unit: 'bo-y', kind: 'ministry', ...names('Bộ Y') },
    { unit: 'tinh-a/so-b', kind: 'department', parent: 'tinh-a', ...names('Sở B') },
    { unit: 'vung-mien-a', kind: 'aggregate', ...names('Miền A') },
  ]);
  add('regions.csv', [{ scheme: '2023', order: '2', region: 'mien-b', ...names('Miền B') }]);
  add('unit-regions.csv', [
    { scheme: '2023', unit: 'tinh-a', region: 'mien-a' },
    { scheme: '2023', unit: 'tinh-b', region: 'mien-b' },
    { scheme: '2025', unit: 'tinh-a', region: 'mien-a' },
  ]);
  add('group-rules.csv', [
    {
      index: 'par',
      level: 'province',
      year: '2020',
      group: 'B',
      upper_bound_exclusive: '80',
      source: 'bao-a',
    },
  ]);
  const said = { basis: 'published', source: 'bao-a' };
  const claim = (
    index: string,
    year: string,
    unit: string,
    dimension: string,
    measure: string,
    value: string,
  ) => set.add('claims.csv', { index, year, unit, dimension, measure, value, ...said });
  claim('par', '2019', 'tinh-b', 'overall', 'rank', '1');
  claim('par', '2019', 'tinh-b', 'overall', 'percent', '85');
  claim('par', '2019', 'tinh-a', 'the-che', 'rank', '2');
  claim('par', '2020', 'tinh-a', 'the-che', 'rank', '1');
  claim('par', '2020', 'vung-mien-a', 'overall', 'average', '70.5');
  claim('par', '2019', 'bo-x', 'overall', 'rank', '1');
  claim('par', '2019', 'bo-y', 'overall', 'rank', '2');
  claim('par', '2020', 'bo-y', 'overall', 'rank', '1');
  claim('par', '2020', 'bo-y', 'overall', 'percent', '96');
  claim('par', '2020', 'bo-y', 'the-che', 'score', '19');
  claim('noi-bo', '2019', 'tinh-a/so-b', 'overall', 'rank', '1');
  claim('noi-bo', '2019', 'tinh-a/so-a', 'overall', 'rank', '2');
  claim('noi-bo', '2020', 'tinh-a/so-a', 'overall', 'rank', '1');
  claim('noi-bo', '2020', 'tinh-a/so-a', 'overall', 'score', '91.5');
  return set;
}
