import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { read, utils } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { fictionalSet } from '../fictional-set';
import { setUpDesk } from './desk';
import { digest, importTexts } from './import-helpers';

const desk = setUpDesk();

it('reviews a table that nobody published, and keeps nothing of it', async () => {
  await importTexts(fictionalSet().texts, desk.url);
  const before = await digest(desk.url);
  const table = await desk.file('bang.txt', 'TT\tTên tỉnh\tChỉ số (%)\tXếp hạng\n1\ttinh-a\t90,5\t1\n');
  const book = path.join(desk.folder, 'a.xlsx');
  const { code, output } = await desk.data([
    ...['review', 'tinh-a', '2025', '--with', table, '--xlsx', book, '--framework', 'bo-1'],
    ...['--source', 'rieng', '--title', 'Bảng riêng', '--publisher', 'Sở', '--kind', 'other'],
  ]);
  expect([code, output]).toEqual([0, output]);
  const { Sheets, SheetNames } = read(await readFile(book));
  const lines = utils.sheet_to_json<unknown[]>(Sheets[SheetNames[0] ?? ''] ?? {}, { header: 1 });
  expect(lines.at(-1)?.[1]).toBe(90.5);
  expect(await digest(desk.url)).toEqual(before);
}, 180_000);
