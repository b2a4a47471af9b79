import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import type { FileTexts } from '@/lib/dataset/data-set-input';
import { type StagedDataSet, stage } from '@/lib/import/stage';
import { openTexts } from './draft';
import { createTestDatabase, type TestDatabase } from './integration/database';

/** Gives a test file a database without rows, in which it stages data sets as an import does. */
export function setUpStage() {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });
  /** Stages a data set, looks at what came of it, and takes it back. */
  return async <T>(texts: FileTexts, look: (staged: StagedDataSet, client: pg.Client) => T): Promise<T> => {
    await client.query('BEGIN');
    try {
      return await look(await stage(client, await openTexts(texts), () => {}), client);
    } finally {
      await client.query('ROLLBACK');
    }
  };
}
