import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeEmbedded, startEmbedded } from '@/lib/db/embedded';
import { applyMigrations, type Migration, MigrationError, readMigrations } from '@/lib/db/migrations';
import { withClient } from '@/lib/db/with-client';
import { createEmptyDatabase, type TestDatabase } from './database';
import { query } from './import-helpers';
import { prismaDeploy, prismaStatus } from './prisma-engine';
import { endPrograms, run } from './processes';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const shipped = readMigrations(here('../../prisma/migrations'));

const table: Migration = { name: '1_table', sql: 'CREATE TABLE a (n integer);\nINSERT INTO a VALUES (1);\n' };
const column: Migration = { name: '2_column', sql: "ALTER TABLE a ADD COLUMN b text DEFAULT ';';\n" };
const broken: Migration = { name: '3_broken', sql: 'CREATE TABLE c ();\n\nSELECT đ FROM a;\n' };

let database: TestDatabase;
beforeEach(async () => {
  database = await createEmptyDatabase();
});
afterEach(async () => {
  endPrograms();
  await database.drop();
});

const apply = (migrations: readonly Migration[]) => applyMigrations(database.url, migrations);
const ask = (sql: string) => query(database.url, sql);
const trouble = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => (error instanceof MigrationError ? error.trouble : error),
  );
/** What is recorded, but for what differs from one run to the next. */
const recorded = () =>
  ask(`SELECT migration_name, checksum, logs, applied_steps_count, rolled_back_at,
         finished_at >= started_at AS in_order, length(id) AS id_length
       FROM _prisma_migrations ORDER BY started_at`);
const tableDefinition = () =>
  ask(`SELECT ordinal_position, column_name, data_type, character_maximum_length, is_nullable, column_default,
         (SELECT string_agg(pg_get_constraintdef(oid), ' ') FROM pg_constraint
          WHERE conrelid = '_prisma_migrations'::regclass) AS constraints
       FROM information_schema.columns WHERE table_name = '_prisma_migrations' ORDER BY ordinal_position`);

/** The rows that Prisma's engine wrote of the first migrations of this folder, in a run of 2026-11-28. */
const writtenByPrisma = [
  ['20261124000000_founding', 'b99e1414848089e2f28ac2fc46ca998dc408212aab5400c9ce38848cc1c18cea'],
  ['20261124090000_data_desk', 'ed8432314b7cf6ac15ab6a28bf66bd4f05e969667036aa31af869f4dbc962ac5'],
  [
    '20261124120000_changes_of_one_release',
    '04faed702da846cdaf47e3631c10928c82891bb8292f5cd0fa72c66312fde537',
  ],
  ['20261124120000_set_based_references', '6084778449476b347216f298c039627724e712c7c20adba13d0258f436b40d3f'],
] as const;

describe('the shipped migrations', () => {
  it('make an empty database whole, once, as Prisma says too', async () => {
    expect(await apply(shipped)).toEqual({ applied: shipped.length, edited: [] });
    expect(await apply(shipped)).toEqual({ applied: 0, edited: [] });
    expect(await prismaStatus(database.url, shipped)).toMatchObject({
      history: null,
      editedMigrationNames: [],
    });
    expect(await prismaDeploy(database.url, shipped)).toEqual([]);
  });

  it('are recorded as Prisma recorded them', async () => {
    await apply(shipped);
    expect((await recorded()).slice(0, writtenByPrisma.length)).toEqual(
      writtenByPrisma.map(([name, checksum]) => ({
        migration_name: name,
        checksum,
        logs: null,
        applied_steps_count: 1,
        rolled_back_at: null,
        in_order: true,
        id_length: randomUUID().length,
      })),
    );
  });

  it('are not applied again where Prisma applied and recorded them', async () => {
    const names = writtenByPrisma.map(([name]) => name as string);
    const scripts = shipped.filter(({ name }) => names.includes(name));
    await prismaDeploy(database.url, []); // makes its table
    for (const { sql } of scripts) await ask(sql);
    for (const [name, checksum] of writtenByPrisma) {
      await ask(`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
                 VALUES ('${randomUUID()}', '${checksum}', '${name}', now(), 1)`);
    }
    expect(await apply(scripts)).toEqual({ applied: 0, edited: [] });
  });
});

describe('together with Prisma', () => {
  it('each takes what the other applied, and goes on from there', async () => {
    expect(await prismaDeploy(database.url, [table])).toEqual([table.name]);
    expect(await apply([table, column])).toEqual({ applied: 1, edited: [] });
    const third = { name: '3_more', sql: 'ALTER TABLE a ADD COLUMN c text;' };
    expect(await prismaDeploy(database.url, [table, column, third])).toEqual([third.name]);
    const [first, ...others] = await recorded();
    for (const row of others) {
      expect({ ...row, migration_name: '', checksum: '' }).toEqual({
        ...first,
        migration_name: '',
        checksum: '',
      });
    }
  });

  it('the table is the same, whoever made it', async () => {
    await apply([table]);
    const ours = await tableDefinition();
    await ask('DROP TABLE _prisma_migrations, a');
    await prismaDeploy(database.url, [table]);
    expect(ours).toEqual(await tableDefinition());
  });

  it('what Prisma left half-way stops the start until it is ruled', async () => {
    await expect(prismaDeploy(database.url, [table, broken])).rejects.toThrow();
    expect(await trouble(apply([table, broken]))).toEqual({
      kind: 'unfinished',
      name: broken.name,
      logs: expect.stringContaining('column not found: đ'),
    });
    await ask('UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL');
    const mended = { ...broken, sql: 'CREATE TABLE d ();' };
    expect(await apply([table, mended])).toEqual({ applied: 1, edited: [] });
    expect(await prismaStatus(database.url, [table, mended])).toMatchObject({ history: null });
  });

  it('what Prisma calls edited is named, and other line ends are no edit', async () => {
    await apply([table, column]);
    const windows = { ...table, sql: table.sql.replaceAll('\n', '\r\n') };
    const edited = { ...column, sql: `${column.sql}-- a word more\n` };
    const { editedMigrationNames } = await prismaStatus(database.url, [windows, edited]);
    expect(await apply([windows, edited])).toEqual({ applied: 0, edited: editedMigrationNames });
    expect(editedMigrationNames).toEqual([column.name]);
  });
});

describe('a migration', () => {
  it('is whole or leaves nothing, and says where it failed', async () => {
    expect(await trouble(apply([table, broken]))).toEqual({
      kind: 'refused',
      name: broken.name,
      line: 3,
      error: expect.objectContaining({ message: 'column "đ" does not exist' }),
    });
    expect(await ask(`SELECT to_regclass('c') AS c`)).toEqual([{ c: null }]);
    expect(await recorded()).toHaveLength(1);
    expect(await apply([table, { ...broken, sql: 'CREATE TABLE c ();' }])).toMatchObject({ applied: 1 });
  });

  it('may hold semicolons in the body of a function', async () => {
    const sql = `CREATE FUNCTION two() RETURNS integer LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 2; END; $$;`;
    await apply([{ name: '1_function', sql }]);
    expect(await ask('SELECT two() AS two')).toEqual([{ two: 2 }]);
  });

  it('makes its tables in public, wherever the user has other schemas', async () => {
    await ask('CREATE SCHEMA postgres');
    await apply([table]);
    expect(
      await ask(`SELECT schemaname FROM pg_tables WHERE tablename IN ('a', '_prisma_migrations')`),
    ).toEqual([{ schemaname: 'public' }, { schemaname: 'public' }]);
  });
});

describe('two at once', () => {
  it('apply each migration once', async () => {
    const all = await Promise.all([apply(shipped), apply(shipped), apply(shipped)]);
    expect(all.reduce((sum, { applied }) => sum + applied, 0)).toBe(shipped.length);
    expect(await recorded()).toHaveLength(shipped.length);
  });

  it('the second gives up when the first does not end', async () => {
    await withClient(database.url, async (client) => {
      await client.query('SELECT pg_advisory_lock(72707369)'); // as Prisma takes it
      expect(await trouble(applyMigrations(database.url, [table], { patienceMs: 100 }))).toEqual({
        kind: 'locked',
      });
    });
    expect(await apply([table])).toMatchObject({ applied: 1 });
  });
});

describe('a command refuses in one line', () => {
  const releases = async (change: string[], url = database.url) => {
    for (const sql of change) await ask(sql);
    const program = run('lib/cli/data.ts', ['releases'], { DATABASE_URL: url });
    return { code: await program.ended, lines: program.errorLines() };
  };
  const record = (name: string, more: string) => `INSERT INTO _prisma_migrations
    (id, checksum, migration_name, ${more.split('=')[0]}) VALUES ('${name}', '', '${name}', ${more.split('=')[1]})`;

  it.each<[string, string[], RegExp]>([
    ['tables of another program', ['CREATE TABLE theirs ()'], /holds tables of another program \(theirs\)/],
    [
      'a database newer than the code',
      [record('30000101000000_later', 'finished_at=now()')],
      /newer than the code.*30000101000000_later/,
    ],
    [
      'a migration that stopped half-way',
      [record('30000101000000_half', "logs='no\nroom\n   0: engine::step'")],
      /30000101000000_half stopped half-way \(no room\).*SET rolled_back_at = now\(\) WHERE migration_name = '30000101000000_half'/,
    ],
    [
      'structure that is there already',
      ['DELETE FROM _prisma_migrations'],
      /migrations\/\w+_founding\/migration\.sql: relation "release" already exists.*start again/,
    ],
  ])('%s', async (_, change, message) => {
    if (!change[0]?.startsWith('CREATE')) await apply(shipped);
    const { code, lines } = await releases(change);
    expect(lines).toEqual([expect.stringMatching(message)]);
    expect(code).toBe(1);
  });

  it('a user without rights', async () => {
    const role = `reader_${randomUUID().slice(0, 8)}`;
    const url = new URL(database.url);
    [url.username, url.password] = [role, 'secret'];
    try {
      const { code, lines } = await releases([`CREATE ROLE ${role} LOGIN PASSWORD 'secret'`], url.href);
      expect(lines).toEqual([
        expect.stringMatching(/may not update the structure.*permission denied.*grant CREATE/),
      ]);
      expect(code).toBe(1);
    } finally {
      await ask(`DROP ROLE ${role}`);
    }
  });

  it('and an edited migration with a word of warning', async () => {
    await apply(shipped);
    const { code, lines } = await releases([
      "UPDATE _prisma_migrations SET checksum = '' WHERE migration_name LIKE '%founding'",
    ]);
    expect(lines).toEqual([expect.stringMatching(/_founding was edited after it was applied/)]);
    expect(code).toBe(0);
  });
});

it('sslmode and sslrootcert of the address are obeyed', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'tls-'));
  const server = await startEmbedded({ dir, disposable: true });
  try {
    await withClient(server.url, async (client) => {
      // written by the server itself, so that the files are its user's, whoever runs the test
      const write = (text: string, file: string) =>
        client.query(
          `COPY (SELECT string_to_table($t$${text.trim()}$t$, E'\\n')) TO PROGRAM 'umask 077; cat > ${join(dir, 'cluster', file)}'`,
        );
      for (const file of ['server.crt', 'server.key'])
        await write(readFileSync(here(`tls/${file}`), 'utf8'), file);
      await write('hostssl all all 127.0.0.1/32 scram-sha-256', 'pg_hba.conf');
      await client.query('ALTER SYSTEM SET ssl = on');
      await client.query('SELECT pg_reload_conf()');
    });
    const trusting = `${server.url}?sslmode=verify-full&sslrootcert=${here('tls/server.crt')}`;
    await expect(applyMigrations(server.url, [table])).rejects.toThrow(/no encryption/);
    await expect(applyMigrations(`${server.url}?sslmode=verify-full`, [table])).rejects.toThrow(
      /self-signed/,
    );
    expect(await applyMigrations(trusting, [table])).toMatchObject({ applied: 1 });
  } finally {
    await server.stop();
    await removeEmbedded(dir);
  }
});
