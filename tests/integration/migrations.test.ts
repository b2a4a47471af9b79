import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createEmptyDatabase, type TestDatabase } from './database';

const folder = 'prisma/migrations';
const migrations = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

let database: TestDatabase;
let client: pg.Client;
beforeEach(async () => {
  database = await createEmptyDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterEach(async () => {
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

it('of the releases of an existing database is counted what is not of criteria', async () => {
  const at = migrations.indexOf('20261129232000_claims_of_dimensions');
  await migrate(migrations.slice(0, at));
  await client.query(`
    INSERT INTO "index" (code, position, name_vi, name_en, publisher_vi, publisher_en, value_measure, decimals,
      difference_vi, difference_en, higher_is_better, publishes_ranks, whole)
    VALUES ('chi-so-a', 0, 'Chỉ số A', 'Index A', 'Bộ A', 'Ministry A', 'score', 2, 'điểm', 'points', true, true, false);
    INSERT INTO framework (code, index_code, level) VALUES ('bo-a', 'chi-so-a', 'province');
    INSERT INTO dimension (framework_code, code, position, kind, parent_code, name_vi, name_en)
    VALUES ('bo-a', 'linh-vuc', 0, 'field', null, 'Lĩnh vực', 'Field'), ('bo-a', 'tieu-chi', 1, 'criterion', 'linh-vuc', 'Tiêu chí', 'Criterion');
    INSERT INTO edition (id, index_code, year, level, framework_code, status)
    VALUES ('ky-a', 'chi-so-a', 2020, 'province', 'bo-a', 'published');
    INSERT INTO unit (id, slug, name_vi, kind) VALUES ('tinh-a', 'tinh-a', 'Tỉnh A', 'province');
    INSERT INTO source (code, title, publisher, kind, linkable) VALUES ('bao-a', 'Bài', 'Báo', 'newspaper', false);
    INSERT INTO release ("by", origin, content_hash, counts, changes)
    SELECT 'a', 'folder', repeat(digit, 64), '{}', '{}' FROM unnest(ARRAY['1', '2']) AS digit;
    INSERT INTO claim (figure_key, edition_id, unit_id, framework_code, dimension, measure, value, decimals, basis,
      source_code, from_release, until_release)
    VALUES ('x', 'ky-a', 'tinh-a', 'bo-a', 'linh-vuc', 'score', 1, 0, 'published', 'bao-a', 1, 2),
      ('y', 'ky-a', 'tinh-a', 'bo-a', 'tieu-chi', 'score', 1, 0, 'published', 'bao-a', 1, null)`);
  await migrate(migrations.slice(at));

  const { rows } = await client.query(
    'SELECT claims, of_dimensions, from_release, until_release FROM claim_count ORDER BY from_release',
  );
  expect(rows.map((row) => Object.values(row))).toEqual([
    [2, 1, 1, 2],
    [1, 0, 2, null],
  ]);
});
