import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { DbRow } from './rows';

const chunkBytes = 64 * 1024;

/** A COPY into a table: write rows, then close. While it is open its connection can do nothing else. */
export class Copy {
  readonly #stream;
  readonly #columns: readonly string[];
  #chunk = '';
  count = 0;

  constructor(client: Client, table: string, columns: readonly string[]) {
    this.#columns = columns;
    this.#stream = client.query(
      copyFrom(`COPY ${quote(table)} (${columns.map(quote).join(', ')}) FROM STDIN`),
    );
    // an error is met by the next write or by close; unheard it would end the process
    this.#stream.on('error', () => {});
  }

  /** Waits when the database is slower than the rows. */
  async write(row: DbRow): Promise<void> {
    this.#chunk += `${this.#columns.map((column) => toField(row[column])).join('\t')}\n`;
    this.count += 1;
    if (this.#chunk.length < chunkBytes) return;
    await this.#flush();
  }

  async close(): Promise<void> {
    await this.#flush();
    this.#stream.end();
    await finished(this.#stream);
  }

  async #flush(): Promise<void> {
    const chunk = this.#chunk;
    this.#chunk = '';
    if (this.#stream.errored) throw this.#stream.errored;
    if (chunk && !this.#stream.write(chunk)) {
      await Promise.race([once(this.#stream, 'drain'), once(this.#stream, 'close')]);
      if (this.#stream.errored) throw this.#stream.errored;
    }
  }
}

/** A value in COPY's text format. */
function toField(value: DbRow[string] | undefined): string {
  if (value === null || value === undefined) return '\\N';
  const text = String(value);
  return /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign) : text;
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
