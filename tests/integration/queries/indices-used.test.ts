import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formatProblemList } from '@/lib/dataset/report';
import { db, toConnections } from '@/lib/db/client';
import { importFolder } from '@/lib/import';
import { writeGrowingSet } from '../../bench/growing-set';
import { pageQueries } from '../../bench/page-queries';
import { createTestDatabase, type TestDatabase } from '../database';

/** What grows with every unit, year and criterion; all other tables stay small beside them. */
const large = ['claim', 'figure'];

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

type Plan = { 'Node Type': string; 'Relation Name'?: string; Plans?: Plan[] };

/** The large tables that a plan reads from their first row to their last. */
const scannedIn = (plan: Plan): string[] => [
  ...(plan['Node Type'] === 'Seq Scan' && large.includes(plan['Relation Name'] ?? '')
    ? [plan['Relation Name'] ?? '']
    : []),
  ...(plan.Plans ?? []).flatMap(scannedIn),
];

it.each(Object.entries(pageQueries))('%s reads no large table from end to end', async (_, ask) => {
  sent = [];
  await ask();
  const asked = sent.filter(({ text }) => /^\s*(?:SELECT|WITH)\b/i.test(text));
  sent = [];
  examined += asked.length;
  const scans: string[] = [];
  for (const { text, values } of asked) {
    const { rows } = await pool.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
      `EXPLAIN (FORMAT JSON) ${text}`,
      values,
    );
    const tables = rows.flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan: plan }) => scannedIn(plan)));
    if (tables.length > 0) scans.push(`${[...new Set(tables)].join(', ')}: ${text.slice(0, 1500)}`);
  }
  expect(scans).toEqual([]);
});

it('examined the statements of those pages', () => {
  // an answer may be kept from a case before, so that a single one may ask nothing
  expect(examined).toBeGreaterThan(Object.keys(pageQueries).length);
});
