import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fictionalSet } from '../fictional-set';
import { createTestDatabase, type TestDatabase } from './database';
import { importTexts } from './import-helpers';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  await importTexts(fictionalSet().texts, database.url);
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

type Changes = Record<string, unknown>;
type Table =
  | 'claim'
  | 'figure'
  | 'unit'
  | 'edition'
  | 'dimension'
  | 'framework'
  | 'index'
  | 'source'
  | 'succession'
  | 'release'
  | 'group_rule'
  | 'announcement';

/** The changes that give a copy of a row a key of its own. */
const own: Record<Table, Changes> = {
  claim: { id: 1_000_000, figure_key: 'khac' },
  figure: { id: 1_000_000, key: 'khac' },
  unit: { id: 'tinh-e', slug: 'tinh-e' },
  edition: { id: 'par.2021.province', year: 2021 },
  dimension: { code: 'moi' },
  framework: { code: 'bo-2' },
  index: { code: 'moi' },
  source: { code: 'moi' },
  succession: { effective_on: '2030-01-01' },
  release: { id: 1_000_000 },
  group_rule: { group: 'B' },
  announcement: { statement: 'fell' },
};
/** The rows that are copied. */
const like: Record<Table, string> = {
  claim: "figure_key = 'par.2020.tinh-a.overall.percent'",
  figure: "key = 'par.2020.tinh-a.overall.percent'",
  unit: "id = 'tinh-a'",
  edition: "id = 'par.2020.province'",
  dimension: "code = 'the-che'",
  framework: "code = 'bo-1'",
  index: "code = 'par'",
  source: "code = 'bao-a'",
  succession: "predecessor_id = 'tinh-c'",
  release: 'id = 1',
  group_rule: 'true',
  announcement: 'true',
};

/** Inserts a changed copy of a row and rolls it back; returns the refusal of the database, empty if it accepted. */
async function insert(table: Table, changes: Changes): Promise<string> {
  try {
    await client.query('BEGIN');
    const copy = `SELECT (jsonb_populate_record(t, $1)).* FROM "${table}" t WHERE ${like[table]}`;
    const { rowCount } = await client.query(`INSERT INTO "${table}" ${copy}`, [
      { ...own[table], ...changes },
    ]);
    return `accepted ${rowCount}`;
  } catch (error) {
    return codes[(error as { code?: string }).code ?? ''] ?? String(error);
  } finally {
    await client.query('ROLLBACK');
  }
}
const codes: Record<string, string> = {
  '23502': 'null',
  '23503': 'foreign key',
  '23505': 'unique',
  '23514': 'check',
};

const rank = { measure: 'rank', decimals: 0 };

describe('the database itself', () => {
  it.each(Object.keys(own) as Table[])('accepts a sound row of %s', async (table) =>
    expect(await insert(table, {})).toBe('accepted 1'),
  );

  it.each<[string, Table, Changes, string]>([
    ['rank 0', 'claim', { ...rank, value: '0' }, 'check'],
    ['rank 1.5', 'claim', { ...rank, value: '1.5', decimals: 1 }, 'check'],
    ['101 percent', 'claim', { value: '101.00' }, 'check'],
    ['-1 percent', 'claim', { value: '-1.00' }, 'check'],
    ['a negative score', 'claim', { measure: 'score', value: '-0.50' }, 'check'],
    ['a score over its maximum', 'claim', { measure: 'score', max: '10' }, 'check'],
    ['a maximum of 0', 'claim', { measure: 'score', value: '0.00', max: '0' }, 'check'],
    ['half a place', 'claim', { measure: 'rank_change', value: '2.5', decimals: 1 }, 'check'],
    ['a value that lost a decimal', 'claim', { value: '90.5' }, 'check'],
    ['an unknown measure', 'claim', { measure: 'hang' }, 'check'],
    ['a claim that we computed', 'claim', { basis: 'computed' }, 'check'],
    ['a claim without value', 'claim', { value: null, decimals: null }, 'null'],
    ['a claim of an unknown source', 'claim', { source_code: 'khong-co' }, 'foreign key'],
    ['a claim on an unknown unit', 'claim', { unit_id: 'khong-co' }, 'foreign key'],
    ['a claim on an unknown edition', 'claim', { edition_id: 'khong-co' }, 'foreign key'],
    ["a claim on another framework's dimension", 'claim', { dimension: 'papi-1' }, 'foreign key'],
    ['a claim of no release', 'claim', { from_release: 99 }, 'foreign key'],
    ['a claim that ends before it begins', 'claim', { until_release: 1 }, 'check'],
    [
      'a second current claim of one source',
      'claim',
      { figure_key: 'par.2020.tinh-a.overall.percent' },
      'unique',
    ],

    ['a figure of rank 0', 'figure', { ...rank, value: '0' }, 'check'],
    ['a figure of 101 percent', 'figure', { value: '101.00' }, 'check'],
    ['a figure that lost a decimal', 'figure', { value: '90.5' }, 'check'],
    ['an accepted figure without value', 'figure', { value: null, decimals: null }, 'check'],
    ['an undecided figure with a value', 'figure', { status: 'undecided' }, 'check'],
    ['a rank of ours among nobody', 'figure', { basis: 'computed', ...rank, value: '1' }, 'check'],
    [
      'a rank of ours beyond the last',
      'figure',
      { basis: 'computed', ...rank, value: '5', ranked_of: 4 },
      'check',
    ],
    ['a published value out of so many', 'figure', { ranked_of: 99 }, 'check'],
    ['fewer than no sources', 'figure', { sources: -1 }, 'check'],
    ['a figure resolved by an unknown source', 'figure', { resolved_by: 'khong-co' }, 'foreign key'],
    ['a second current figure', 'figure', { key: 'par.2020.tinh-a.overall.percent' }, 'unique'],

    [
      'a unit that ended before it began',
      'unit',
      { valid_from: '2025-07-01', valid_to: '2025-06-30' },
      'check',
    ],
    ['a second unit from before 2012', 'unit', { slug: 'tinh-a' }, 'unique'],
    ['a unit of an unknown kind', 'unit', { kind: 'country' }, 'check'],
    ['a unit with capitals', 'unit', { slug: 'Tinh-E' }, 'check'],
    ['a department without parent', 'unit', { slug: 'tinh-a/so-b' }, 'check'],
    ['a province with a parent', 'unit', { parent_slug: 'tinh-a' }, 'check'],

    ['a second edition of a year', 'edition', { year: 2020 }, 'unique'],
    ['an edition of 0 units', 'edition', { units: 0 }, 'check'],
    ['a published edition without framework', 'edition', { framework_code: null }, 'check'],
    ['a national edition with an owner', 'edition', { owner_slug: 'tinh-a' }, 'check'],
    ['an internal edition without one', 'edition', { level: 'unit' }, 'check'],
    ['an edition of the year 20', 'edition', { year: 20 }, 'check'],
    ['an edition of an unknown index', 'edition', { index_code: 'khong-co' }, 'foreign key'],

    ['a field that says it is the index', 'dimension', { kind: 'index' }, 'check'],
    ['a dimension out of 0', 'dimension', { max_score: '0' }, 'check'],
    ['a dimension of an unknown framework', 'dimension', { framework_code: 'khong-co' }, 'foreign key'],
    ['a framework out of 0', 'framework', { total_max: '0' }, 'check'],
    ['an index out of 0', 'index', { scale_max: '0' }, 'check'],
    ['a source to link without address', 'source', { url: null }, 'check'],
    ['a source of some day', 'source', { published_on: 'tháng 6' }, 'check'],
    ['a merger of a unit with itself', 'succession', { successor_id: 'tinh-c' }, 'check'],
    ['a merger into an unknown unit', 'succession', { successor_id: 'khong-co' }, 'foreign key'],
    ['a group without room', 'group_rule', { lower_bound: '80', upper_bound_exclusive: '80' }, 'check'],
    ['an announcement that lost a decimal', 'announcement', { value: '3.0' }, 'check'],
    ['a release from nowhere', 'release', { origin: 'mail' }, 'check'],
    ['a release without its hash', 'release', { content_hash: '' }, 'check'],
  ])('refuses %s', async (_, table, changes, refusal) => expect(await insert(table, changes)).toBe(refusal));

  it.each([
    ['a source with claims', "DELETE FROM source WHERE code = 'bao-a'"],
    ['a unit with claims', "DELETE FROM unit WHERE id = 'tinh-a'"],
    ['an edition with claims', "DELETE FROM edition WHERE id = 'par.2020.province'"],
    ['a dimension with claims', "DELETE FROM dimension WHERE code = 'the-che'"],
    ['a release with claims', 'DELETE FROM release WHERE id = 1'],
    ['any source', 'TRUNCATE source CASCADE'],
    ["a unit's name in the claims", "UPDATE unit SET id = 'khac' WHERE id = 'tinh-a'"],
  ])('does not let go of %s', async (_, sql) =>
    expect(client.query(sql)).rejects.toMatchObject({ code: '23001' }),
  );
});
