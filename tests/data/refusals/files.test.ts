import { describe, it } from 'vitest';
import { fileNames } from '@/lib/dataset/files';
import { type Draft, toCsv, toRecords } from '../../draft';
import { accepts, type Break, claim, columnsOf, edit, refuses, refusesAmong, shippedText } from './refusal';

it('accepts the set and the claim that the cases break', () => accepts(claim({})));

describe('files and columns', () => {
  it.each(fileNames)('%s missing', (file) =>
    refusesAmong((set) => {
      set.texts.delete(file);
      return `${file}:1`;
    }, 'this file is missing'),
  );

  it.each(fileNames)('%s empty', (file) =>
    refusesAmong((set) => `${set.rewrite(file, () => '')}: ${columnsOf(file)[0]}`, 'this column is missing'),
  );

  it.each(fileNames)('%s without its last column', (file) =>
    refusesAmong((set) => {
      const cut = (text: string) => toCsv(toRecords(text).map((cells) => cells.slice(0, -1)));
      return `${set.rewrite(file, cut)}: ${columnsOf(file).at(-1)}`;
    }, 'this column is missing'),
  );

  it('a file that does not belong', () =>
    refuses((set) => {
      set.texts.set('claims-2030.csv', 'a\n1\n');
      return 'claims-2030.csv:1';
    }, 'a file that the data set does not have'));

  it('a renamed file', () =>
    refuses((set) => {
      set.texts.set('Announcements.csv', shippedText('announcements.csv'));
      set.texts.delete('announcements.csv');
      return [
        'Announcements.csv:1: a file that the data set does not have',
        'announcements.csv:1: this file is missing',
      ];
    }));

  const header = (to: string) => (set: Draft) =>
    set.rewrite('announcements.csv', (text) => text.replace('value', to));

  it('a renamed column', () =>
    refuses((set) => {
      const place = header('Value')(set);
      return [`${place}: value: this column is missing`, `${place}: Value: an unknown column`];
    }));

  it('a column that stands twice', () =>
    refuses((set) => `${header('value,year')(set)}: year`, 'a column that stands twice'));

  it('another order of the columns is the same table', () =>
    accepts((set) =>
      set.rewrite('announcements.csv', (text) => toCsv(toRecords(text).map((cells) => cells.reverse()))),
    ));
});

describe('text that is no table', () => {
  const row = 'par,2024,group_b,50,c17\n';
  const line = shippedText('announcements.csv').split('\n').indexOf(row.trim()) + 1;
  const written =
    (as: string, column: string): Break =>
    (set) => {
      set.rewrite('announcements.csv', (text) => text.replace(row, as));
      return `announcements.csv:${line}${column && `: ${column}`}`;
    };

  it.each([
    ['a row cut short', written('par,2024,group_b\n', 'value'), 'expected 5 columns'],
    ['the file cut in its last row', written('par,2024,group_b,5', 'source'), 'expected 5 columns'],
    ['a cell too many', written('par,2024,group_b,50,c17,c18\n', ''), 'expected 5 columns'],
    ['the file cut inside a quoted cell', written('par,2024,"group', ''), 'this is not readable CSV'],
    ['a stray quote', written('par,2024,group"b,50,c17\n', ''), 'this is not readable CSV'],
  ])('%s', (_, breakIt, sentence) => refuses(breakIt, sentence));

  it('counts lines where cells hold line breaks', () => {
    const changes = { year: '2018', dimension: 'papi-2' };
    const after = { year: '2018', dimension: 'overall' };
    return refuses((set) => {
      set.edit('comparability.csv', changes, { reason_vi: 'Một\nhai\nba' });
      const place = set.edit('comparability.csv', after, { reason_en: '' });
      return place.replace(/:(\d+):/, (_, record) => `:${Number(record) + 2}:`);
    }, 'expected some text');
  });

  it.each([
    ['a byte-order mark', (text: string) => `\uFEFF${text}`],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['an empty line', (text: string) => text.replace('\n', '\n\n')],
    ['quotes around every cell', (text: string) => text.replace(/[^,\n]+/g, '"$&"')],
    ['blanks around a cell', (text: string) => text.replace('par,2024,', ' par , 2024 ,')],
  ])('accepts %s', (_, change) => accepts((set) => set.rewrite('announcements.csv', change)));

  it('accepts loose accents', () =>
    accepts((set) => set.rewrite('units.csv', (text) => text.normalize('NFD'))));
});

it('lists every problem of every kind in one run', () =>
  refuses((set) => {
    set.texts.set('extra.csv', 'a\n');
    const ruling = { index: 'par', year: '2023', unit: 'ca-mau' };
    return [
      'extra.csv:1: a file that the data set does not have',
      `${edit('announcements.csv', { statement: 'group_a', year: '2024' }, { value: '13 tỉnh' })(set)}: expected a decimal with a point, such as 88.30`,
      `${claim({ value: '0' })(set)}: a rank is a whole number from 1`,
      `${claim({ value: '0', unit: 'khong-co' })(set).replace('value', 'unit')}: expected a unit of units.csv`,
      `${claim({ source: 'khong-co', dimension: 'to-chuc-bo-may' })(set)}: expected a code of sources.csv`,
      `${edit('comparability.csv', { dimension: 'overall' }, { year: '2030' })(set)}: expected a code of editions.csv`,
      `${edit('resolutions.csv', ruling, { accepted_source: 'a1' })(set)}: expected a source that has a claim for this figure`,
    ];
  }));
