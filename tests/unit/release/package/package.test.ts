import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import yazl from 'yazl';
import { ContentHash } from '@/lib/dataset/content-hash';
import type { DataSetInput } from '@/lib/dataset/data-set-input';
import { fileNames } from '@/lib/dataset/files';
import { readPackage, writePackage, writePackageZip } from '@/lib/release/package';
import { openTexts, readShipped } from '../../../draft';
import { fictionalSet } from '../../../fictional-set';
import { withStatements } from '../../../fictional-statements';
import { profile } from './profile';

const release = {
  id: 7,
  createdAt: new Date('2026-11-24T01:02:03Z'),
  contentHash: 'ab'.repeat(32),
  siteUrl: 'https://cchc.example',
};
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'package-test-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => {
  vi.unstubAllEnvs();
});

async function hashOf({ references, claims }: DataSetInput): Promise<string> {
  const hash = new ContentHash(references);
  for await (const { cells } of claims((problem) => expect.unreachable(JSON.stringify(problem))))
    hash.add(cells);
  return hash.digest();
}

const sign = fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ' ', '1', 'ố', '€');
const anyText = fc.oneof(
  fc.string({ unit: sign, minLength: 1, maxLength: 8 }),
  fc.string({ unit: 'grapheme' }),
);
/** A fictional set with random texts and claims. */
const sets = fc
  .record({
    title: anyText,
    note: anyText,
    quote: anyText,
    caution: anyText,
    value: fc.integer({ min: -9, max: 9 }),
  })
  .map(({ title, note, quote, caution, value }) => {
    const set = withStatements(fictionalSet());
    set.edit('sources.csv', { source: 'bao-b' }, { title, caution });
    set.edit('claims.csv', { year: '2019', measure: 'rank' }, { note, quote });
    set.edit('claims-papi.csv', { unit: 'tinh-b' }, { note, quote: title });
    set.edit('announcements.csv', { statement: 'rose' }, { value: `${value}.50` });
    return set.texts;
  });

it('reads back what it wrote, whatever the texts', async () => {
  await fc.assert(
    fc.asyncProperty(sets, fc.constantFrom('set.zip', 'set'), async (texts, name) => {
      const to = path.join(folder, name);
      const input = await openTexts(texts);
      await (name.endsWith('.zip') ? writePackageZip : writePackage)(input, release, to);
      expect(await hashOf(await readPackage(to))).toBe(await hashOf(await openTexts(texts)));
    }),
    { numRuns: 40 },
  );
});

it('writes the same ZIP again, whatever zone the machine is in', async () => {
  const zips: Buffer[] = [];
  for (const zone of ['UTC', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
    vi.stubEnv('TZ', zone);
    const to = path.join(folder, 'again.zip');
    await writePackageZip(await openTexts(fictionalSet().texts), release, to);
    zips.push(await readFile(to));
  }
  expect(zips.map((zip) => zips[0]?.equals(zip))).toEqual([true, true, true, true]);
});

it('refuses a ZIP that is no package, and what is no ZIP', async () => {
  const to = path.join(folder, 'other.zip');
  const zip = new yazl.ZipFile();
  zip.addBuffer(Buffer.from('index\n'), 'indices.csv');
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(to));
  await expect(readPackage(to)).rejects.toThrow('datapackage.json');
  await expect(readPackage('package.json')).rejects.toThrow();
});

it('reads a package that lies in a folder of its ZIP', async () => {
  const [from, to] = [path.join(folder, 'inner'), path.join(folder, 'outer.zip')];
  const input = await openTexts(fictionalSet().texts);
  await writePackage(input, release, from);
  const zip = new yazl.ZipFile();
  for (const name of await readdir(from)) zip.addFile(path.join(from, name), `data set/${name}`);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(to));
  expect(await hashOf(await readPackage(to))).toBe(await hashOf(input));
});

it.each([
  ['2026-11-24T16:59:59Z', '2026-11-24'],
  ['2026-11-24T17:00:00Z', '2026-11-25'],
])('cites a release of %s by its day in Vietnam, %s', async (createdAt, day) => {
  const to = path.join(folder, 'cited');
  const input = await openTexts(fictionalSet().texts);
  await writePackage(input, { ...release, createdAt: new Date(createdAt) }, to);
  const cited = String(await readFile(path.join(to, 'README.md'))).match(/(?<=\(|\D)2026-\d\d-\d\d/g);
  expect(new Set(cited)).toEqual(new Set([day]));
});

interface Table {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: { name: string; type: string; constraints?: { required?: boolean; enum?: string[] } }[];
    primaryKey?: string[];
    uniqueKeys?: string[][];
    foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
}

describe('the package of the shipped data', () => {
  let descriptor: { resources: Table[]; licenses: unknown[] };
  const tables = new Map<string, Record<string, string>[]>();
  const read = (name: string) => readFile(path.join(folder, 'shipped', name));
  const rowsOf = (table: string) => tables.get(table) ?? expect.unreachable(`no table ${table}`);

  beforeAll(async () => {
    await writePackage(await openTexts(await readShipped()), release, path.join(folder, 'shipped'));
    descriptor = JSON.parse(String(await read('datapackage.json')));
    for (const table of descriptor.resources)
      tables.set(table.name, parse(await read(table.path), { columns: true }));
  });

  it('describes itself as Data Package v2 asks', () => {
    const ajv = new Ajv({ allErrors: true });
    addFormats(ajv);
    ajv.validate(profile, descriptor);
    expect(ajv.errors ?? []).toEqual([]);
    expect(descriptor.resources.map((table) => table.path)).toEqual(fileNames);
  });

  it('has the bytes, hashes and columns that it says', async () => {
    for (const { path: file, bytes, hash, schema } of descriptor.resources) {
      const content = await read(file);
      expect([bytes, hash]).toEqual([
        content.length,
        `sha256:${createHash('sha256').update(content).digest('hex')}`,
      ]);
      const [header] = parse(content, { to: 1 });
      expect(header).toEqual(schema.fields.map(({ name }) => name));
    }
  });

  it('has cells of the types that it says', () => {
    const types: Record<string, RegExp> = {
      string: /./s,
      number: /^-?\d+(\.\d+)?$/,
      integer: /^\d+$/,
      year: /^\d{4}$/,
      date: /^\d{4}-\d\d-\d\d$/,
      boolean: /^(yes|no)$/,
    };
    const wrong = descriptor.resources.flatMap(({ name: table, schema }) =>
      schema.fields.flatMap(({ name, type, constraints }) =>
        rowsOf(table)
          .map((row) => row[name] ?? '')
          .filter((cell) =>
            cell === ''
              ? constraints?.required
              : !types[type]?.test(cell) || !(constraints?.enum?.includes(cell) ?? true),
          )
          .map((cell) => `${table}.${name}: ${cell}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('has the keys that it says, within tables and between them', () => {
    const of = (row: Record<string, string>, fields: string[]) =>
      JSON.stringify(fields.map((name) => row[name]));
    const wrong = descriptor.resources.flatMap(({ name: table, schema }) => {
      const keys = schema.primaryKey ? [schema.primaryKey] : (schema.uniqueKeys ?? []);
      const repeated = keys.filter(
        (key) => new Set(rowsOf(table).map((row) => of(row, key))).size !== rowsOf(table).length,
      );
      const dangling = (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
        const known = new Set(rowsOf(reference.resource ?? table).map((row) => of(row, reference.fields)));
        return rowsOf(table)
          .filter((row) => fields.every((name) => row[name] !== '') && !known.has(of(row, fields)))
          .map((row) => `${table} → ${reference.resource}: ${of(row, fields)}`);
      });
      return [...repeated.map((key) => `${table}: ${key}`), ...dangling];
    });
    expect(wrong).toEqual([]);
  });
});
