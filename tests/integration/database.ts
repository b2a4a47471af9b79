import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A database of a test's own, with the migrations applied and no rows. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** Copies the migrated template that the test command prepared; each test file takes its own. */
export const createTestDatabase = (): Promise<TestDatabase> =>
  copyDatabase((template) => decodeURIComponent(template.pathname.slice(1)));

/** A database of a test's own without a table. */
export const createEmptyDatabase = (): Promise<TestDatabase> => copyDatabase(() => 'template0');

async function copyDatabase(sourceOf: (template: URL) => string): Promise<TestDatabase> {
  const template = process.env.TEST_DATABASE_URL;
  if (!template) throw new Error('TEST_DATABASE_URL is not set: run `npm test -- integration`.');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const source = sourceOf(new URL(template));
  await administer(template, `CREATE DATABASE ${name} TEMPLATE ${pg.escapeIdentifier(source)}`);
  const url = new URL(template);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(template, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function administer(template: string, sql: string): Promise<void> {
  const url = new URL(template);
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
