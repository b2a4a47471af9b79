import type { Client, QueryResultRow } from 'pg';
import Cursor from 'pg-cursor';

const fetched = 5000;

/** The rows of a query one by one, with a few thousand in memory; the connection can do nothing else meanwhile. */
export async function* streamRows<T extends QueryResultRow>(
  client: Client,
  sql: string,
  values: unknown[],
): AsyncGenerator<T> {
  const cursor = client.query(new Cursor<T>(sql, values));
  try {
    for (;;) {
      const rows = await cursor.read(fetched);
      yield* rows;
      if (rows.length < fetched) return;
    }
  } finally {
    await cursor.close().catch(() => {}); // the connection may be lost
  }
}
