import pg from 'pg';
import { type Query, toQuery } from './query';

/** Runs the work on a connection of its own and closes it afterwards. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {}); // when the server ends, the running query fails and reports it
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Runs the queries of the work on a connection of its own and closes it afterwards. */
export const withQuery = <T>(url: string, work: (query: Query) => Promise<T>): Promise<T> =>
  withClient(url, (client) => work(toQuery(client)));
