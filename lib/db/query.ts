import type { ClientBase, Pool, QueryResultRow } from 'pg';

/**
 * Runs an SQL query and returns its rows. `bigint` and `numeric` arrive as text, because a JavaScript number may
 * not hold them: the SQL casts them to what the caller wants.
 */
export type Query = <T extends QueryResultRow>(sql: string, values?: unknown[]) => Promise<T[]>;

/** The queries of a connection or a pool. */
export const toQuery =
  (on: ClientBase | Pool): Query =>
  async <T extends QueryResultRow>(sql: string, values?: unknown[]) =>
    (await on.query<T>(sql, values)).rows;
