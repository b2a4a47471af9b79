import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatProblemList } from '@/lib/dataset/report';
import { db, toConnections } from '@/lib/db/client';
import { importFolder } from '@/lib/import';
import { listClaimPart } from '@/lib/queries/figures/claim-list';
import { listFigurePart } from '@/lib/queries/figures/figure-list';
import { listSourcesOf } from '@/lib/queries/figures/sources';
import type { FigureFilter } from '@/lib/views/figures/listed';
import { writeGrowingSet } from '../../bench/growing-set';
import { pageQueries } from '../../bench/page-queries';
import { createTestDatabase, type TestDatabase } from '../database';

/** What grows with every unit, year and criterion; all other tables stay small beside them. */
const large = ['claim', 'figure'];
/** What is counted of them, which may be read whole once in a release. */
const counts = ['claim_count'];

interface Sent {
  text: string;
  values: unknown[];
}

let database: TestDatabase;
let pool: pg.Pool;
let sent: Sent[] = [];
let examined = 0;
const closed: Promise<void>[] = [];

/** Keeps the statements that a connection is asked to run. */
function listenTo(client: pg.PoolClient): void {
  const run = client.query.bind(client) as (...args: unknown[]) => unknown;
  const listening = (...args: unknown[]): unknown => {
    const [first, second] = args;
    const config = typeof first === 'string' ? { text: first, values: second } : (first as Partial<Sent>);
    if (config?.text) sent.push({ text: config.text, values: (config.values as unknown[]) ?? [] });
    return run(...args);
  };
  Object.assign(client, { query: listening });
}

beforeAll(async () => {
  database = await createTestDatabase();
  const folder = await mkdtemp(path.join(tmpdir(), 'growing-'));
  await writeGrowingSet(folder, { communes: 68, years: 10 });
  const outcome = await importFolder({ folder, databaseUrl: database.url, by: 'test' });
  await rm(folder, { recursive: true });
  if (outcome.kind === 'refused') throw new Error(formatProblemList(outcome.problems));
  pool = new pg.Pool({ connectionString: database.url, options: '-c TimeZone=UTC', max: 1 });
  pool.on('connect', (client) => {
    closed.push(new Promise((resolve) => client.once('end', resolve)));
    listenTo(client);
  });
  await pool.query('ANALYZE');
  Object.assign(globalThis, { latest: toConnections(pool) });
  process.env.DATABASE_URL = database.url;
}, 120_000);

afterAll(async () => {
  await db().$disconnect();
  await pool.end();
  await Promise.all(closed);
  await database.drop();
});

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
}

/** The parts of a plan that read a large table or the counts of one. */
const readsIn = (plan: Plan): Plan[] => [
  ...([...large, ...counts].includes(plan['Relation Name'] ?? '') ? [plan] : []),
  ...(plan.Plans ?? []).flatMap(readsIn),
];

/** What a page asks, with how PostgreSQL reads large tables for it. */
async function explain(ask: () => Promise<unknown>, options: string): Promise<[string, Plan[]][]> {
  sent = [];
  await ask();
  const asked = sent.filter(({ text }) => /^\s*(?:SELECT|WITH)\b/i.test(text));
  examined += asked.length;
  const explained: [string, Plan[]][] = [];
  for (const { text, values } of asked) {
    const { rows } = await pool.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
      `EXPLAIN (FORMAT JSON${options}) ${text}`,
      values,
    );
    const reads = rows.flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan: plan }) => readsIn(plan)));
    explained.push([text.slice(0, 1500), reads]);
  }
  return explained;
}

it.each(Object.entries(pageQueries))('%s reads no large table from end to end', async (_, ask) => {
  const scans = (await explain(ask, '')).filter(([, reads]) =>
    reads.some((read) => read['Node Type'] === 'Seq Scan' && large.includes(read['Relation Name'] ?? '')),
  );
  expect(scans).toEqual([]);
});

/** How many rows were read, those that a filter then removed with them. */
const rowsOf = (reads: Plan[]): number =>
  reads.reduce(
    (sum, read) =>
      sum +
      (read['Actual Loops'] ?? 0) * ((read['Actual Rows'] ?? 0) + (read['Rows Removed by Filter'] ?? 0)),
    0,
  );

describe('a part of a list reads few rows of a large table', () => {
  const limit = 100;
  const lastOfFirstIndex = `cap-xa.2024.tinh-9~xa-2.tc-8-9.score`;
  const filters: FigureFilter[] = [
    { index: 'par' },
    { index: 'cap-xa' },
    { year: 2024 },
    { index: 'par', year: 2024 },
    { level: 'province' },
    { level: 'ministry' },
    { measure: 'rank' },
    { measure: 'average' },
    { dimension: 'tc-8-1' },
    { dimension: 'linh-vuc-1', level: 'province' },
    { dimension: 'linh-vuc-1', measure: 'rank' },
    { dimension: 'tc-1-1', year: 2024 },
    { unit: 'tinh-1' },
    { unit: 'tinh-1/xa-1', year: 2024 },
    {},
  ];
  const cases = filters.flatMap((filter) =>
    [null, lastOfFirstIndex].map((after) => [filter, after] as const),
  );
  const readsFew = async (filter: FigureFilter, after: string | null) => {
    const explained = await explain(() => listFigurePart(filter, { after, limit }), ', ANALYZE');
    const read = explained.map(([text, reads]) => [text, rowsOf(reads)] as const);
    expect(read.filter(([, rows]) => rows > 20 * limit)).toEqual([]);
  };

  it.each(cases)('%j after %s', readsFew);

  describe('of a past release', () => {
    const connect = async (schema: string) => {
      await pool.query(`SET search_path = ${schema}, public`);
      Object.assign(globalThis, { latest: toConnections(pool, schema) });
    };
    beforeAll(async () => {
      await pool.query("SET past.release = '1'");
      await connect('past');
    });
    afterAll(() => connect('public'));
    // of the whole list PostgreSQL sorts the rest where it takes that to be short
    it.each(cases.filter(([filter]) => Object.keys(filter).length > 0))('%j after %s', readsFew);
  });
});

it.each(['bao-a', 'bao-b', 'khong-co'])(
  'the next claims of %s are found without those of others',
  async (source) => {
    const [middle] = await pool
      .query<{ id: string }>('SELECT id FROM claim ORDER BY id OFFSET 5000 LIMIT 1')
      .then(({ rows }) => rows);
    const ask = () => listClaimPart({ source }, { after: middle?.id ?? null, limit: 100 });
    const read = (await explain(ask, ', ANALYZE')).map(([text, reads]) => [text, rowsOf(reads)] as const);
    expect(read.filter(([, rows]) => rows > 200)).toEqual([]);
  },
);

it('the sources of a province are counted by its units alone', async () => {
  const explained = await explain(() => listSourcesOf(['tinh-1']), ', ANALYZE');
  expect(rowsOf(explained.flatMap(([, reads]) => reads))).toBeLessThan(50);
});

it.each(['search', 'sources', 'internal indices', 'ranked children'])(
  '%s is read once while its release is current',
  async (name) => {
    const ask = pageQueries[name];
    await ask?.();
    const again = (await explain(async () => ask?.(), '')).filter(([, reads]) => reads.length > 0);
    expect(again).toEqual([]);
  },
);

it('examined the statements of those pages', () => {
  // an answer may be kept from a case before, so that a single one may ask nothing
  expect(examined).toBeGreaterThan(Object.keys(pageQueries).length);
});
