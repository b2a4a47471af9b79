import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GET, HEAD } from '@/app/api/phien-ban/[file]/route';
import { writeFigures } from '@/lib/release/figures-csv';
import { exportRelease } from '@/lib/release/package';
import type { Cells } from '../draft';
import { fictionalSet } from '../fictional-set';
import { createTestDatabase, type TestDatabase } from './database';
import { importTexts, query } from './import-helpers';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'releases-'));
  process.env.DATABASE_URL = database.url;
  await importTexts(fictionalSet().texts, database.url);
  const set = fictionalSet();
  set.edit('units.csv', { unit: 'tinh-a' }, { name_vi: '=Tỉnh A mới' });
  set.edit('claims.csv', { year: '2019', measure: 'percent' }, { value: '80.2' });
  set.copy('claims.csv', { year: '2020', unit: 'tinh-b', measure: 'percent' }, { source: 'bao-b' });
  set.remove('claims.csv', { dimension: 'the-che', unit: 'tinh-a' });
  set.copy('claims.csv', { year: '2020', unit: 'tinh-c' }, { unit: 'tinh-d', value: '1.5' });
  await importTexts(set.texts, database.url);
});
afterAll(async () => {
  await Promise.all([database.drop(), rm(folder, { recursive: true })]);
});

async function figuresOf(release: number): Promise<Map<string, Cells>> {
  const file = path.join(folder, `${release}.csv`);
  expect(await writeFigures(database.url, release, file, 'https://cchc.example')).toBe(true);
  const rows: Cells[] = parse(await readFile(file), { bom: true, columns: true });
  return new Map(rows.map((row) => [row.figure ?? '', row]));
}

it('lists what a release changed, figure by figure', async () => {
  const changes = await query(
    database.url,
    `SELECT key, kind, old_value::text AS before, new_value::text AS after FROM figure_change
     WHERE release_id = 2 ORDER BY key`,
  );
  expect(changes.map((change) => Object.values(change))).toEqual([
    ['par.2019.tinh-a.overall.percent', 'changed', '80.1', '80.2'],
    ['par.2020.tinh-a.the-che.score', 'withdrawn', '9.5', null],
    ['par.2020.tinh-b.overall.percent', 'details', '88', '88'],
    ['par.2020.tinh-d.overall.percent', 'added', null, '1.5'],
  ]);
  const first = await query(database.url, `SELECT DISTINCT kind FROM figure_change WHERE release_id = 1`);
  expect(first).toEqual([{ kind: 'added' }]);
});

const sums = () =>
  query<{ bytes: number; edition_changes: Record<string, object> }>(
    database.url,
    'SELECT bytes::float8 AS bytes, edition_changes FROM release ORDER BY id',
  );

it('sums up what a release holds and changed when it is loaded', async () => {
  const stored = await sums();
  expect(stored[1]?.edition_changes).toEqual({
    'par.2019.province': { changed: 1 },
    'par.2020.province': { withdrawn: 1, details: 1, added: 1 },
  });
  for (const [at, { bytes }] of stored.entries()) {
    const to = path.join(folder, `package-${at + 1}`);
    await exportRelease(database.url, at + 1, to);
    const tables = (await readdir(to)).filter((name) => name.endsWith('.csv'));
    const sizes = await Promise.all(tables.map(async (name) => (await stat(path.join(to, name))).size));
    const exported = sizes.reduce((sum, size) => sum + size, 0);
    expect(Math.abs(bytes - exported) / exported).toBeLessThan(0.1);
  }
});

it('sums up the releases of a database that did not yet', async () => {
  const stored = await sums();
  await query(
    database.url,
    'ALTER TABLE release DROP COLUMN bytes CASCADE, DROP COLUMN edition_changes CASCADE',
  );
  await query(database.url, 'DROP FUNCTION sum_up_release');
  await query(
    database.url,
    await readFile('prisma/migrations/20261128110000_release_sizes/migration.sql', 'utf8'),
  );
  expect(await sums()).toEqual(stored);
});

it('writes the figures of a release flat, as they were then', async () => {
  const [first, second] = [await figuresOf(1), await figuresOf(2)];
  const counts = await query<{ figures: number }>(
    database.url,
    `SELECT (counts->>'figures')::int AS figures FROM release ORDER BY id`,
  );
  expect([first.size, second.size]).toEqual(counts.map(({ figures }) => figures));

  const [percent, score] = ['par.2019.tinh-a.overall.percent', 'par.2020.tinh-a.the-che.score'];
  expect(first.get(percent)).toMatchObject({ value: '80.1', unit_name_vi: 'tinh-a' });
  expect(second.get(percent)).toMatchObject({ value: '80.2', unit_name_vi: "'=Tỉnh A mới" });
  expect(first.get(score)).toMatchObject({ value: '9.5', framework: 'bo-1', dimension_name_vi: 'the-che' });
  expect(second.has(score)).toBe(false);
  expect(second.get('par.2020.tinh-b.overall.percent')).toMatchObject({
    comparable_with_previous: 'yes',
    basis: 'published',
    sources: 'bao-a | bao-b',
    source_addresses: 'https://bao-a.example/1 | https://bao-b.example/1',
    page: 'https://cchc.example/vi/so-lieu/par.2020.tinh-b.overall.percent',
  });
  expect(first.get('papi.2020.tinh-a.papi-1.rank')).toMatchObject({
    value: '2',
    basis: 'computed',
    ranked_of: '2',
    sources: '',
  });
  expect(await writeFigures(database.url, 3, path.join(folder, '3.csv'))).toBe(false);
});

it('answers with a download, a tag to ask again by, or that there is none', async () => {
  const ask = (file: string, headers: HeadersInit = {}, verb = GET) =>
    verb(new Request(`https://cchc.example/api/phien-ban/${file}`, { headers }), {
      params: Promise.resolve({ file }),
    });
  const zip = await ask('1.zip');
  expect(zip.status).toBe(200);
  expect(zip.headers.get('content-type')).toBe('application/zip');
  expect(zip.headers.get('content-disposition')).toBe('attachment; filename="chi-so-cchc-1.zip"');
  expect(zip.headers.get('cache-control')).toContain('immutable');
  const bytes = Buffer.from(await zip.arrayBuffer());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  const again = await Promise.all(['1.zip', '1.zip'].map((file) => ask(file)));
  for (const same of again) expect(Buffer.from(await same.arrayBuffer()).equals(bytes)).toBe(true);

  const tag = zip.headers.get('etag') ?? '';
  expect((await ask('1.zip', { 'if-none-match': tag })).status).toBe(304);
  expect((await ask('2.zip', { 'if-none-match': tag })).body).not.toBeNull();
  expect((await ask('1.csv', {}, HEAD)).body).toBeNull();
  expect(await (await ask('2.csv')).text()).toContain('80.2');
  for (const file of ['3.zip', '0.zip', '1.pdf', '1.zip.csv', 'x'])
    expect((await ask(file)).status, file).toBe(404);
});
