import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import type { FileTexts } from '@/lib/dataset/data-set-input';
import { formatProblemList } from '@/lib/dataset/report';
import { db, toConnections } from '@/lib/db/client';
import { createShippedDatabase, createTestDatabase, type TestDatabase } from '../database';
import { importTexts } from '../import-helpers';

/**
 * Lets the queries of a test file read a database of its own, with a data set imported.
 * @returns what imports another data set there, as the next release.
 */
export function onDataSet(texts: FileTexts): (next: FileTexts) => Promise<void> {
  const load = onDatabase(createTestDatabase);
  beforeAll(() => load(texts));
  return load;
}

/** Lets the queries of a test file read a database of its own with the shipped data. */
export function onShipped(): void {
  onDatabase(createShippedDatabase);
}

function onDatabase(create: () => Promise<TestDatabase>): (set: FileTexts) => Promise<void> {
  let database: TestDatabase;
  let pool: pg.Pool;
  const closed: Promise<void>[] = [];
  beforeAll(async () => {
    database = await create();
    // without the limits of time that a page has
    pool = new pg.Pool({ connectionString: database.url, options: '-c TimeZone=UTC' });
    pool.on('connect', (client) => {
      closed.push(new Promise((resolve) => client.once('end', resolve)));
    });
    Object.assign(globalThis, { latest: toConnections(pool) });
    process.env.DATABASE_URL = database.url;
  });
  afterAll(async () => {
    await db().$disconnect();
    await pool.end();
    // a connection that is still closing would report the drop of its database as an error
    await Promise.all(closed);
    await database.drop();
  });
  return async (set) => {
    const outcome = await importTexts(set, database.url);
    if (outcome.kind === 'refused') throw new Error(formatProblemList(outcome.problems));
  };
}

/** The answer of a query that must find something. */
export async function found<T>(answer: Promise<T | null>): Promise<T> {
  const value = await answer;
  if (value === null) throw new Error('nothing was found');
  return value;
}
