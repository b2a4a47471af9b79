import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { DbRow } from './rows';

const chunkLength = 64 * 1024;

/**
 * Copies rows into a table, at the speed at which the database takes them. Columns that a row lacks become null.
 * @returns the number of rows
 * @throws the error of the rows or of the database; the connection is usable afterwards
 */
export async function copyInto(
  client: Client,
  table: string,
  rows: AsyncIterable<DbRow> | Iterable<DbRow>,
): Promise<number> {
  const columns = await columnsOf(client, table);
  let count = 0;
  async function* toChunks() {
    let chunk = '';
    for await (const row of rows) {
      chunk += `${columns.map((column) => toField(row[column])).join('\t')}\n`;
      count += 1;
      if (chunk.length < chunkLength) continue;
      yield chunk;
      chunk = '';
    }
    yield chunk;
  }
  const names = columns.map(quote).join(', ');
  await pipeline(toChunks, client.query(copyFrom(`COPY ${quote(table)} (${names}) FROM STDIN`)));
  return count;
}

/** A value in the text format of COPY. */
function toField(value: DbRow[string] | undefined): string {
  if (value === null || value === undefined) return '\\N';
  return String(value).replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign);
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** The columns of a table, in its order. */
export async function columnsOf(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
    [quote(table)],
  );
  return rows.map(({ name }) => name);
}

/** A quoted SQL identifier. */
export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
