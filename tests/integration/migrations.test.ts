import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createEmptyDatabase, type TestDatabase } from './database';

const folder = 'prisma/migrations';
const migrations = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createEmptyDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const migrate = async (names: readonly string[]) => {
  for (const name of names)
    await client.query(readFileSync(path.join(folder, name, 'migration.sql'), 'utf8'));
};

it('an existing database knows of its indices what was true of them', async () => {
  const at = migrations.indexOf('20261128100000_what_an_index_is');
  await migrate(migrations.slice(0, at));
  await client.query(`
    INSERT INTO "index" (code, position, name_vi, name_en, publisher_vi, publisher_en, value_measure, scale_max,
      difference_vi, difference_en, higher_is_better, publishes_ranks)
    VALUES ('chi-so-a', 0, 'Chỉ số A (CSA)', 'Index A (IA)', 'Bộ A', 'Ministry A', 'percent', 100, 'điểm', 'points', true, true),
      ('chi-so-b', 1, 'Chỉ số B', 'Index B', 'Nhóm B', 'Team B', 'score', 80, 'điểm', 'points', true, false);
    INSERT INTO source (code, title, publisher, kind, linkable) VALUES ('bao-a', 'Bài', 'Báo', 'newspaper', false);
    INSERT INTO group_rule (level, year, "group", source_code) VALUES ('province', 2020, 'A', 'bao-a');
    INSERT INTO initiative (position, unit_id, year, dimension, text_vi, text_en, source_code)
    VALUES (0, 'tinh-a', 2020, 'the-che', 'Việc.', 'Deed.', 'bao-a')`);
  await migrate(migrations.slice(at));

  const indices = await client.query(
    'SELECT code, short_vi, short_en, decimals, whole, contrast FROM "index" ORDER BY position',
  );
  expect(indices.rows.map((row) => Object.values(row))).toEqual([
    ['chi-so-a', 'CSA', 'IA', 2, false, 'chi-so-b'],
    ['chi-so-b', null, null, 2, true, null],
  ]);
  for (const table of ['group_rule', 'initiative']) {
    const { rows } = await client.query(`SELECT index_code FROM ${table}`);
    expect(rows, table).toEqual([{ index_code: 'chi-so-a' }]);
  }
});
