import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { FileTexts } from '@/lib/dataset/data-set-input';
import { type FolderImportOptions, type ImportOutcome, importFolder } from '@/lib/import';

/** Imports a data set from a folder of its own. */
export async function importTexts(
  texts: FileTexts,
  databaseUrl: string,
  options: Partial<FolderImportOptions> = {},
): Promise<ImportOutcome> {
  const folder = await mkdtemp(path.join(tmpdir(), 'data-set-'));
  try {
    await Promise.all([...texts].map(([name, text]) => writeFile(path.join(folder, name), text)));
    return await importFolder({ folder, databaseUrl, by: 'test', ...options });
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function query<T extends pg.QueryResultRow>(
  url: string,
  sql: string,
  values?: unknown[],
): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** One hash of the content of each table, to compare databases by. */
export async function digest(url: string): Promise<unknown[]> {
  const tables = await query<{ sql: string }>(
    url,
    `SELECT format($$SELECT %L AS name, count(*), md5(string_agg(t::text, E'\\n' ORDER BY t::text)) FROM %I t$$, tablename, tablename) AS sql
     FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
  );
  // sorted, because parallel workers read a union in any order
  return query(url, `${tables.map(({ sql }) => sql).join(' UNION ALL ')} ORDER BY name`);
}
