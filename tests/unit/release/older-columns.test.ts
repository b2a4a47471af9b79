import { expect, it } from 'vitest';
import { referenceFiles } from '@/lib/dataset/files';
import { toReferences } from '@/lib/dataset/normalise';
import { parseReferences } from '@/lib/dataset/parse';
import { addColumns } from '@/lib/release/older-columns';
import { toCsv, toRecords } from '../../draft';
import { fictionalSet } from '../../fictional-set';

/** The text of a CSV without some of its columns, as a release from before these columns has it. */
function without(text: string, ...columns: string[]): string {
  const [header = [], ...rows] = toRecords(text);
  const kept = header.flatMap((column, at) => (columns.includes(column) ? [] : [at]));
  return toCsv([header, ...rows].map((record) => kept.map((at) => record[at] ?? '')));
}

const set = fictionalSet();
set.edit('indices.csv', { index: 'papi' }, { name_vi: "'=Chỉ số Một (CSM)", name_en: 'Index One' });
const older = new Map(referenceFiles.map((file) => [file, set.texts.get(file) ?? '']));
const later =
  'short_vi short_en aliases about_vi about_en decimals whole contrast schedule_vi schedule_en claims_file';
older.set('indices.csv', without(older.get('indices.csv') ?? '', ...later.split(' ')));
for (const file of ['group-rules.csv', 'dimension-leads.csv', 'initiatives.csv'] as const)
  older.set(file, without(older.get(file) ?? '', 'index'));
older.set('dimensions.csv', without(older.get('dimensions.csv') ?? '', 'number'));
older.delete('statements.csv');

older.delete('excerpts.csv');

const { rows, problems } = parseReferences(addColumns(older));

it('reads a release that had fewer files, and fewer columns in them', () => {
  expect(problems).toEqual([]);
  expect(rows['excerpts.csv']).toEqual([]);
  expect(rows['statements.csv']).toEqual([]);
});

it('fills in what was true of its indices', () => {
  const { indices } = toReferences(rows);
  expect(indices.get('par')).toMatchObject({
    short_vi: null,
    decimals: 2,
    whole: false,
    contrast: 'papi',
    claims_file: null,
  });
  expect(indices.get('papi')).toMatchObject({
    name_vi: '=Chỉ số Một (CSM)',
    short_vi: 'CSM',
    short_en: null,
    whole: true,
    contrast: null,
    claims_file: 'claims-papi.csv',
  });
});

it('takes groups, leads and initiatives for those of the first index', () =>
  expect(
    (['group-rules.csv', 'dimension-leads.csv', 'initiatives.csv'] as const).map(
      (file) => rows[file][0]?.index,
    ),
  ).toEqual(['par', 'par', 'par']));

it('leaves a file that lacks no column as it was', () => {
  const text = `﻿${older.get('units.csv')}`;
  expect(addColumns(new Map([['units.csv', text]])).get('units.csv')).toBe(text);
});
