import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFolder } from '@/lib/dataset/read';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'read-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('reads the CSV files of a folder and nothing else', async () => {
  await writeFile(path.join(folder, 'b.csv'), 'tên\nĐắk Lắk\n');
  await writeFile(path.join(folder, 'a.csv'), '');
  await writeFile(path.join(folder, 'README.md'), 'no table');
  expect([...(await readFolder(folder))]).toEqual([
    ['a.csv', ''],
    ['b.csv', 'tên\nĐắk Lắk\n'],
  ]);
});

it('names the file that is not UTF-8', async () => {
  await writeFile(path.join(folder, 'latin.csv'), Buffer.from([0x68, 0xe0, 0x0a]));
  await expect(readFolder(folder)).rejects.toThrow(/latin\.csv: not UTF-8/);
});

it('does not read a folder that is not there', () =>
  expect(readFolder(path.join(folder, 'none'))).rejects.toThrow(/ENOENT/));
