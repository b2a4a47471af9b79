import type { Client } from 'pg';
import type { FileTexts } from '@/lib/dataset/data-set-input';
import type { ReleaseOrigin, RowChanges } from '@/lib/release/releases';
import { columnsOf, copyInto, quote } from './copy-into';
import { type ReferenceTable, toReferenceTables } from './rows';
import type { StagedDataSet } from './stage';

export interface ReleaseHeader {
  by: string;
  note: string;
  origin: ReleaseOrigin;
}

export interface LoadedRelease {
  release: number;
  counts: Record<string, number>;
  changes: { claims: RowChanges; figures: RowChanges };
}

/**
 * Writes a staged data set as one release: what it replaces keeps its rows, closed by the new release's
 * number. The connection is in the transaction that staged it; nothing counts before its COMMIT.
 */
export async function load(
  client: Client,
  { references, counts, contentHash }: StagedDataSet,
  files: FileTexts,
  header: ReleaseHeader,
): Promise<LoadedRelease> {
  const release = await insertRelease(client, { ...header, contentHash }, counts);
  await storeFiles(client, release, files);
  for (const table of toReferenceTables(references)) await replaceReferences(client, release, table);
  await client.query('SELECT keep_references($1)', [release]);
  const changes = {
    claims: await replaceDated(client, release, 'claim', ['figure_key', 'source_code']),
    figures: await replaceDated(client, release, 'figure', ['key']),
  };
  await client.query('UPDATE release SET changes = $2 WHERE id = $1', [release, changes]);
  await client.query('SELECT sum_up_release($1)', [release]);
  await client.query('SELECT count_claims($1)', [release]);
  return { release, counts, changes };
}

async function insertRelease(
  client: Client,
  header: ReleaseHeader & { contentHash: string },
  counts: Record<string, number>,
): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    'INSERT INTO release ("by", note, origin, content_hash, counts, changes) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id',
    [header.by, header.note, header.origin, header.contentHash, counts, {}],
  );
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('the database returned no release number');
  return id;
}

async function storeFiles(client: Client, release: number, texts: FileTexts): Promise<void> {
  await client.query(
    'INSERT INTO release_file (release_id, name, content) SELECT $1, * FROM unnest($2::text[], $3::text[])',
    [release, [...texts.keys()], [...texts.values()]],
  );
}

/** Inserts or updates the rows, and closes those that the data set no longer has. */
async function replaceReferences(
  client: Client,
  release: number,
  { table, key, rows }: ReferenceTable,
): Promise<void> {
  const columns = await columnsOf(client, table);
  const names = columns.map(quote).join(', ');
  const keys = key.map(quote).join(', ');
  const updates = columns
    .filter((column) => !key.includes(column))
    .map((column) => `${quote(column)} = EXCLUDED.${quote(column)}`);
  await client.query(`CREATE TEMPORARY TABLE staged AS SELECT * FROM ${quote(table)} WITH NO DATA`);
  await copyInto(client, 'staged', rows);
  await client.query(
    `INSERT INTO ${quote(table)} (${names}) SELECT ${names} FROM staged ON CONFLICT (${keys}) DO UPDATE SET ${updates.join(', ')}`,
  );
  await client.query(
    `UPDATE ${quote(table)} SET until_release = $1 WHERE until_release IS NULL AND (${keys}) NOT IN (SELECT ${keys} FROM staged)`,
    [release],
  );
  await client.query('DROP TABLE staged');
}

/** Closes the current rows that changed or went, and opens the new ones; the same stay untouched. */
async function replaceDated(
  client: Client,
  release: number,
  table: 'claim' | 'figure',
  key: string[],
): Promise<RowChanges> {
  const staged = `staged_${table}`;
  const columns = (await columnsOf(client, table)).filter(
    (column) => !['id', 'from_release', 'until_release'].includes(column),
  );
  const of = (alias: string) => columns.map((column) => `${alias}.${quote(column)}`).join(', ');
  const sameKey = (a: string, b: string) =>
    key.map((column) => `${a}.${quote(column)} = ${b}.${quote(column)}`).join(' AND ');
  const names = columns.map(quote).join(', ');
  const same = `EXISTS (SELECT FROM ${staged} s WHERE ${sameKey('s', 't')} AND (${of('s')}) IS NOT DISTINCT FROM (${of('t')}))`;
  const closed = await client.query(
    `UPDATE ${table} t SET until_release = $1 WHERE until_release IS NULL AND NOT ${same}`,
    [release],
  );
  const opened = await client.query(
    `INSERT INTO ${table} (${names}, from_release) SELECT ${of('s')}, $1 FROM ${staged} s
     WHERE NOT EXISTS (SELECT FROM ${table} t WHERE t.until_release IS NULL AND ${sameKey('s', 't')})`,
    [release],
  );
  const { rows: changed } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${table} t JOIN ${staged} s ON ${sameKey('s', 't')} WHERE t.until_release = $1`,
    [release],
  );
  const both = changed[0]?.count ?? 0;
  return { added: (opened.rowCount ?? 0) - both, changed: both, withdrawn: (closed.rowCount ?? 0) - both };
}
