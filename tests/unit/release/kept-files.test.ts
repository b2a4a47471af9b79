import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { KeptFiles } from '@/lib/release/kept-files';

let files: KeptFiles;
let made: string[];
let underWay: number;
beforeEach(() => {
  [files, made, underWay] = [new KeptFiles(2), [], 0];
});

const make = (text: string) => async (to: string) => {
  underWay += 1;
  expect(underWay).toBe(1);
  await writeFile(to, text);
  made.push(text);
  underWay -= 1;
  return true;
};
const get = (name: string) => files.get(name, make(name));

it('makes a file once for all who ask for it at the same time', async () => {
  const paths = await Promise.all([get('a'), get('a'), get('b'), get('a')]);
  expect(new Set(paths).size).toBe(2);
  expect(made).toEqual(['a', 'b']);
  expect(String(await readFile(paths[0] ?? ''))).toBe('a');
});

it('keeps the files that were used last', async () => {
  const first = await get('a');
  await get('b');
  await get('a');
  await get('c');
  await get('c');
  expect(existsSync(first ?? '')).toBe(true);
  await get('b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

it('makes more files at once than it keeps, and each request can read its own', async () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const texts = await Promise.all(names.map(async (name) => String(await readFile((await get(name)) ?? ''))));
  expect(texts).toEqual(names);
  expect(made).toEqual(names);
});

it('tries again after a failure, and after there was nothing to write', async () => {
  await expect(files.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await files.get('b', async () => false)).toBeNull();
  await Promise.all([get('a'), get('b')]);
  expect(made).toEqual(['a', 'b']);
});

it('makes a file again after the system removed it', async () => {
  await rm((await get('a')) ?? '');
  expect(String(await readFile((await get('a')) ?? ''))).toBe('a');
});

it('removes what an ended process left behind, and nothing else', async () => {
  const left = await mkdtemp(path.join(tmpdir(), 'chi-so-cchc-downloads-999999999-'));
  const ours = await mkdtemp(path.join(tmpdir(), `chi-so-cchc-downloads-${process.pid}-`));
  await get('a');
  expect([left, ours].map((folder) => existsSync(folder))).toEqual([false, true]);
  await rm(ours, { recursive: true });
});
