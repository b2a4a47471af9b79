import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { read, utils } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { fictionalSet } from '../fictional-set';
import { setUpDesk } from './desk';
import { importTexts } from './import-helpers';
import { readZip } from './read-zip';

const desk = setUpDesk();

it('writes the workbooks of all units into one ZIP, with a list that says why one has none', async () => {
  await importTexts(fictionalSet().texts, desk.url);
  const out = path.join(desk.folder, 'a.zip');
  const { code, output } = await desk.data([
    ...['reviews', '--all', '--index', 'papi', '--year', '2020', '--files', 'xlsx', '--out', out],
  ]);
  expect([code, output]).toEqual([0, output]);
  expect(await readdir(desk.folder)).toEqual(['a.zip']);
  const files = await readZip(out);
  const names = [...files.keys()];
  expect(names[0]).toBe('danh-sach.csv');
  expect(names.slice(1)).toEqual(names.slice(1).toSorted());
  const lines = (files.get('danh-sach.csv') ?? Buffer.of()).toString().trimEnd().split('\n').slice(1);
  const listed = lines.map((line) => line.split(',').at(-1)).filter((name) => name !== '');
  expect(listed).toEqual(names.slice(1));
  expect(lines.length).toBeGreaterThan(listed.length);
  for (const line of lines) {
    const cells = line.split(',');
    expect(cells.at(-1) === '').toBe(cells.at(-2) !== '');
  }
  const { Sheets, SheetNames } = read(files.get('tinh-a-papi-2020.xlsx'));
  const rows = utils.sheet_to_json<unknown[]>(Sheets[SheetNames[0] ?? ''] ?? {}, { header: 1 });
  expect(rows.at(-1)?.[0]).toContain('2020');
}, 240_000);

it.each([
  ['no choice of units', ['--year', '2020', '--out', 'a.zip'], 2],
  ['a region and the whole country', ['--region', 'r', '--all', '--year', '2020', '--out', 'a.zip'], 2],
  ['a file that is no ZIP', ['--all', '--year', '2020', '--out', 'a.pdf'], 2],
  ['an unknown kind of file', ['--all', '--year', '2020', '--out', 'a.zip', '--files', 'doc'], 2],
])('refuses %s', async (_, options, expected) => {
  const { code, output } = await desk.data(['reviews', ...options]);
  expect([code, output]).toEqual([expected, output]);
});

it.each([
  [['review', 'tinh-a', '2020', '--pdf', 'a.pdf']],
  [['reviews', '--all', '--year', '2020', '--out', 'a.zip']],
])('says before anything else that there is no browser to print with: %s', async (args) => {
  const CHROME = path.join(desk.folder, 'khong-co');
  expect(await desk.data(args, { CHROME })).toEqual({
    code: 1,
    output: `CHROME: there is no file ${CHROME}.\n`,
  });
});
