import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { importDataSet } from '@/lib/import';
import { exportRelease, readPackage } from '@/lib/release/package';
import { readShipped, toCsv, toRecords } from '../draft';
import { fictionalSet } from '../fictional-set';
import { createTestDatabase, type TestDatabase } from './database';
import { importTexts, query } from './import-helpers';

let [from, to]: TestDatabase[] = [];
let folder: string;
beforeEach(async () => {
  [from, to] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  folder = await mkdtemp(path.join(tmpdir(), 'package-'));
});
afterEach(async () => {
  await Promise.all([from?.drop(), to?.drop(), rm(folder, { recursive: true })]);
});

const hashes = (database: TestDatabase | undefined) =>
  query<{ content_hash: string }>(database?.url ?? '', 'SELECT content_hash FROM release ORDER BY id');
const exportTo = (release: number, name: string) =>
  exportRelease(from?.url ?? '', release, path.join(folder, name));
const importFrom = (name: string, database = to) =>
  importDataSet(() => readPackage(path.join(folder, name)), { databaseUrl: database?.url ?? '', by: 'test' });

it('imports an exported release as the same content', async () => {
  await importTexts(await readShipped(), from?.url ?? '');
  expect(await exportTo(1, 'release.zip')).toBe(true);
  expect(await importFrom('release.zip')).toMatchObject({ kind: 'loaded', release: 1 });
  expect(await hashes(to)).toEqual(await hashes(from));
  expect(await importFrom('release.zip', from)).toMatchObject({ kind: 'unchanged' });
}, 60_000);

it('exports any release, and refuses one that does not exist', async () => {
  const set = fictionalSet();
  set.edit('sources.csv', { source: 'bao-a' }, { title: "'=1+1" });
  await importTexts(set.texts, from?.url ?? '');
  const later = fictionalSet();
  later.edit('claims.csv', { year: '2019', measure: 'rank' }, { value: '4', note: '@SUM(A1)' });
  await importTexts(later.texts, from?.url ?? '');
  for (const [release, name] of [
    [1, 'first'],
    [2, 'second.zip'],
  ] as const) {
    expect(await exportTo(release, name)).toBe(true);
    expect(await importFrom(name)).toMatchObject({ kind: 'loaded' });
  }
  expect(await hashes(to)).toEqual(await hashes(from));
  expect(await exportTo(3, 'third.zip')).toBe(false);
});

it('fills the columns that an older release did not have', async () => {
  await importTexts(fictionalSet().texts, from?.url ?? '');
  const [{ content = '' } = {}] = await query<{ content: string }>(
    from?.url ?? '',
    `SELECT content FROM release_file WHERE name = 'sources.csv'`,
  );
  const older = toCsv(toRecords(content).map((cells) => cells.slice(0, -2)));
  expect(older).not.toMatch(/archived_url/);
  await query(from?.url ?? '', `UPDATE release_file SET content = $1 WHERE name = 'sources.csv'`, [older]);
  await exportTo(1, 'older');
  expect(await importFrom('older')).toMatchObject({ kind: 'loaded' });
  expect(await hashes(to)).toEqual(await hashes(from));
});
