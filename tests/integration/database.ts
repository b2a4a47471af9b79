import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A database of a test's own, with the migrations applied and no rows. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

const addressOf = (name: 'TEST_DATABASE_URL' | 'TEST_SHIPPED_URL'): URL => {
  const address = process.env[name];
  if (!address) throw new Error(`${name} is not set: run \`npm test -- integration\`.`);
  return new URL(address);
};
const nameOf = ({ pathname }: URL): string => decodeURIComponent(pathname.slice(1));

/** Copies the migrated template that the test command prepared; each test file takes its own. */
export const createTestDatabase = (): Promise<TestDatabase> =>
  copyDatabase(nameOf(addressOf('TEST_DATABASE_URL')));

/** Copies the database into which the test command loaded the shipped data, as release 1. */
export const createShippedDatabase = (): Promise<TestDatabase> =>
  copyDatabase(nameOf(addressOf('TEST_SHIPPED_URL')));

/** A database of a test's own without a table. */
export const createEmptyDatabase = (): Promise<TestDatabase> => copyDatabase('template0');

async function copyDatabase(source: string): Promise<TestDatabase> {
  const url = addressOf('TEST_DATABASE_URL');
  const template = url.href;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  // the server of the tests waits for no disk, so that copying files costs less than logging every page
  const from = pg.escapeIdentifier(source);
  await administer(template, `CREATE DATABASE ${name} TEMPLATE ${from} STRATEGY file_copy`);
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
