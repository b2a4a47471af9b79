import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { readCurrentRelease } from '@/lib/queries/releases/current-release';
import { fictionalSet } from '../fictional-set';
import { createTestDatabase, type TestDatabase } from './database';
import { importTexts, query } from './import-helpers';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  await importTexts(fictionalSet().texts, database.url);
});
afterAll(async () => {
  await db().$disconnect();
  await database.drop();
});

describe.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Asia/Kathmandu'])(
  'a release, by a server in %s',
  (zone) => {
    beforeAll(async () => {
      await query(
        database.url,
        `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET TimeZone = ''${zone}''', current_database()); END $$`,
      );
      await db().$disconnect();
    });

    it.each([
      ['2026-11-24T16:59:59Z', '2026-11-24'],
      ['2026-11-24T17:00:00Z', '2026-11-25'],
    ])('of %s is of %s in Vietnam', async (moment, day) => {
      await query(database.url, 'UPDATE release SET created_at = $1', [moment]);
      expect((await readCurrentRelease()).createdOn).toBe(day);
    });
  },
);
