import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSyntheticSet } from '../bench/synthetic-set';
import { fictionalSet } from '../fictional-set';
import { createTestDatabase, type TestDatabase } from './database';
import { digest, importTexts, query } from './import-helpers';
import { endPrograms, run } from './processes';
import { type DatabaseProxy, startProxy } from './tcp-proxy';

const moments = 20;

let database: TestDatabase;
let proxy: DatabaseProxy;
let folder: string;
let before: unknown[];
let whole: number;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'interrupted-'));
  await writeSyntheticSet(folder, 5000);
  await importTexts(fictionalSet().texts, database.url);
  before = await digest(database.url);

  const other = await createTestDatabase();
  await importTexts(fictionalSet().texts, other.url);
  const measuring = await startProxy(other.url);
  expect(await importThrough(measuring).ended).toBe(0);
  whole = measuring.sent();
  await measuring.close();
  await other.drop();
  proxy = await startProxy(database.url);
});
afterAll(async () => {
  endPrograms();
  await proxy.close();
  await database.drop();
  await rm(folder, { recursive: true });
});

const importThrough = ({ url }: DatabaseProxy) =>
  run('lib/cli/data.ts', ['import', folder], { DATABASE_URL: url });

/** Whether no other client is connected: until the server ends a lost client's transaction, it holds the lock. */
async function isAlone(): Promise<boolean> {
  const [row] = await query<{ others: number }>(
    database.url,
    'SELECT count(*)::int AS others FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
  );
  return row?.others === 0;
}

describe(`an import of ${moments} moments`, () => {
  // spread evenly over the messages that a complete import sends
  const at = Array.from({ length: moments }, (_, moment) => (moment + 0.5) / moments);

  it.each(at)('killed at %f of its messages leaves the release before it whole', async (share) => {
    const program = importThrough(proxy);
    proxy.at(Math.floor(whole * share), () => {
      void program.kill('SIGKILL');
      proxy.cut();
    });
    expect(await program.ended).toBe(null);
    await expect.poll(isAlone, { timeout: 30_000 }).toBe(true);
    expect(await digest(database.url)).toEqual(before);
  });

  it.each([0.2, 0.5, 0.8])('that loses its connection at %f says so and leaves it whole', async (share) => {
    const program = importThrough(proxy);
    proxy.at(Math.floor(whole * share), () => proxy.cut());
    expect(await program.ended).toBe(1);
    expect(program.errorLines().at(-1)).toMatch(
      /connection to the database was lost.*previous release is whole/,
    );
    await expect.poll(isAlone, { timeout: 30_000 }).toBe(true);
    expect(await digest(database.url)).toEqual(before);
  });

  it('that nothing interrupts is loaded after all that', async () => {
    expect(await importThrough(proxy).ended).toBe(0);
    expect(await query(database.url, 'SELECT max(id) AS release FROM release')).not.toEqual([{ release: 1 }]);
  });
});
