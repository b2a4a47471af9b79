import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toFigureId } from '@/lib/domain/figures/figure-id';
import type { Measure } from '@/lib/domain/vocabulary';
import { type ImportOutcome, importFolder } from '@/lib/import';
import { type Cells, Draft, readShipped, shippedFolder, toRows } from '../draft';
import { createTestDatabase, type TestDatabase } from './database';
import { digest, importTexts, query } from './import-helpers';

const texts = await readShipped();
const csv = (file: string) => toRows(texts.get(file));
const claims = [...csv('claims.csv'), ...csv('claims-papi.csv')];
const keyOf = ({ index = '', year = '', unit = '', dimension = '', measure = '' }: Cells) =>
  toFigureId({ index, year: Number(year), unit, dimension, measure: measure as Measure });
const figures = new Set(
  [...claims, ...csv('claims-papi.csv').map((row) => ({ ...row, measure: 'rank' }))].map(keyOf),
);

let database: TestDatabase;
let outcome: ImportOutcome;
beforeAll(async () => {
  database = await createTestDatabase();
  outcome = await importFolder({ folder: shippedFolder, databaseUrl: database.url, by: 'test' });
});
afterAll(() => database.drop());

const rows = <T extends Record<string, unknown>>(sql: string) => query<T>(database.url, sql);

describe('the shipped set', () => {
  it('is loaded whole as the first release', () => {
    const whole = { added: figures.size, changed: 0, withdrawn: 0 };
    expect(outcome).toMatchObject({ kind: 'loaded', release: 1, changes: { figures: whole } });
  });

  it.each([
    ['index', 'indices.csv'],
    ['source', 'sources.csv'],
    ['framework', 'frameworks.csv'],
    ['dimension', 'dimensions.csv'],
    ['dimension_lineage', 'dimension-lineage.csv'],
    ['edition', 'editions.csv'],
    ['comparability', 'comparability.csv'],
    ['unit', 'units.csv'],
    ['succession', 'successions.csv'],
    ['region', 'regions.csv'],
    ['unit_region', 'unit-regions.csv'],
    ['announcement', 'announcements.csv'],
    ['group_rule', 'group-rules.csv'],
    ['initiative', 'initiatives.csv'],
    ['dimension_lead', 'dimension-leads.csv'],
    ['excerpt', 'excerpts.csv'],
    ['resolution', 'resolutions.csv'],
    ['anomaly', 'anomalies.csv'],
    ['statement', 'statements.csv'],
  ])('fills %s with the rows of %s', async (table, file) =>
    expect(await rows(`SELECT count(*)::int FROM "${table}" WHERE until_release IS NULL`)).toEqual([
      { count: csv(file).length },
    ]),
  );

  it('has every claim as its source printed it', async () => {
    const stored = await rows<{ claim: string }>(
      `SELECT concat_ws(' ', figure_key, source_code, value::text, max::text, basis, quote) AS claim FROM claim`,
    );
    const printed = claims.map((row) =>
      [keyOf(row), row.source, row.value, row.max, row.basis, row.quote?.normalize('NFC').trim()]
        .filter(Boolean)
        .join(' '),
    );
    expect(stored.map(({ claim }) => claim).sort()).toEqual(printed.sort());
  });

  it('has one figure for each key, and a rank of ours for each PAPI value', async () => {
    const stored = await rows<{ key: string }>('SELECT key FROM figure');
    expect(stored.map(({ key }) => key).sort()).toEqual([...figures].sort());
  });

  it('has a figure without value for each open ruling', async () => {
    const open = csv('resolutions.csv').filter(({ accepted_source: accepted }) => !accepted);
    const stored = await rows<{ key: string }>("SELECT key FROM figure WHERE status = 'undecided'");
    expect(stored.map(({ key }) => key).sort()).toEqual(open.map(keyOf).sort());
  });

  it('has no dead unit as a party to a succession of 2026', async () => {
    const dead = await rows(
      `SELECT s.successor_id FROM succession s JOIN unit u ON u.id IN (s.successor_id, s.predecessor_id)
       WHERE s.effective_on > '2026-01-01' AND u.valid_to IS NOT NULL`,
    );
    expect(dead).toEqual([]);
  });
});

it('the same folder again changes nothing', async () => {
  const before = await digest(database.url);
  const again = await importFolder({ folder: shippedFolder, databaseUrl: database.url, by: 'test' });
  expect(again).toMatchObject({ kind: 'unchanged', release: 1 });
  expect(await digest(database.url)).toEqual(before);
});

it('a broken copy is refused by file, line and column, and changes nothing', async () => {
  const before = await digest(database.url);
  const set = new Draft(texts);
  const place = set.edit(
    'claims.csv',
    { index: 'par', year: '2024', unit: 'can-tho', measure: 'rank' },
    { value: '0' },
  );
  const refused = await importTexts(set.texts, database.url);
  const problems = refused.kind === 'refused' ? refused.problems.kept : [];
  expect(problems.map(({ file, line, column }) => `${file}:${line}: ${column}`)).toContain(place);
  expect(await digest(database.url)).toEqual(before);
});
