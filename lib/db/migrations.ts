import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { withClient } from './with-client.ts';

/** One migration: the name of its folder in prisma/migrations, and its script. */
export interface Migration {
  name: string;
  sql: string;
}

/** The reason why the migrations could not be applied. */
export type MigrationTrouble =
  | { kind: 'no-script'; name: string }
  | { kind: 'unfinished'; name: string; logs: string | null }
  | { kind: 'unknown-here'; names: string[] }
  | { kind: 'strange-tables'; tables: string[] }
  | { kind: 'locked' }
  /** an error of the database; with the migration and the line of its script, if they are known */
  | { kind: 'refused'; name: string | null; line: number | null; error: pg.DatabaseError };

export class MigrationError extends Error {
  override readonly name = 'MigrationError';
  constructor(readonly trouble: MigrationTrouble) {
    super(trouble.kind);
  }
}

/**
 * Reads the migrations of a folder in the order in which they are applied.
 * @throws MigrationError when a migration has no script.
 */
export function readMigrations(folder: string): Migration[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      try {
        return { name, sql: readFileSync(join(folder, name, 'migration.sql'), 'utf8') };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        throw new MigrationError({ kind: 'no-script', name });
      }
    });
}

// Prisma's own table and lock, so that its commands and this one read each other's records and wait for each other
const table = 'public._prisma_migrations';
const prismaLock = 72707369;
const createTable = `CREATE TABLE ${table} (
  id                  VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum            VARCHAR(64) NOT NULL,
  finished_at         TIMESTAMPTZ,
  migration_name      VARCHAR(255) NOT NULL,
  logs                TEXT,
  rolled_back_at      TIMESTAMPTZ,
  started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

interface Recorded {
  migration_name: string;
  checksum: string;
  logs: string | null;
  finished: boolean;
}

/** The migrations that a database has recorded, without those rolled back; null when it has no table of records. */
async function readRecorded(client: pg.Client): Promise<Recorded[] | null> {
  const { rows } = await client.query<{ present: boolean }>(
    `SELECT to_regclass('${table}') IS NOT NULL AS present`,
  );
  if (!rows[0]?.present) return null;
  const recorded = await client.query<Recorded>(
    `SELECT migration_name, checksum, logs, finished_at IS NOT NULL AS finished
     FROM ${table} WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  return recorded.rows;
}

function listMissing(migrations: readonly Migration[], recorded: readonly Recorded[]): Migration[] {
  const names = new Set(recorded.map((row) => row.migration_name));
  return migrations.filter(({ name }) => !names.has(name));
}

function checkRecorded(migrations: readonly Migration[], recorded: readonly Recorded[]): void {
  const unfinished = recorded.find((row) => !row.finished);
  if (unfinished) {
    const { migration_name: name, logs } = unfinished;
    throw new MigrationError({ kind: 'unfinished', name, logs });
  }
  const known = new Set(migrations.map(({ name }) => name));
  const names = recorded.map((row) => row.migration_name).filter((name) => !known.has(name));
  if (names.length > 0) throw new MigrationError({ kind: 'unknown-here', names });
}

const checksumOf = (sql: string) => createHash('sha256').update(sql).digest('hex');

/** The migrations whose script was changed after it was applied; other line endings are no change. */
function listEdited(migrations: readonly Migration[], recorded: readonly Recorded[]): string[] {
  const checksums = new Map(recorded.map((row) => [row.migration_name, row.checksum]));
  return migrations.flatMap(({ name, sql }) => {
    const checksum = checksums.get(name);
    const unix = sql.replaceAll('\r\n', '\n');
    const forms = [sql, unix, unix.replaceAll('\n', '\r\n')];
    return checksum === undefined || forms.some((form) => checksumOf(form) === checksum) ? [] : [name];
  });
}

/**
 * Applies the migrations that a database lacks, in order, each in a transaction of its own, and records them as
 * Prisma does. A second process waits for the first, and for Prisma's own command.
 * @returns the number of applied migrations, and the names of those whose script was changed afterwards.
 * @throws MigrationError with the reason; a migration that fails leaves nothing behind.
 */
export async function applyMigrations(
  databaseUrl: string,
  migrations: readonly Migration[],
  { patienceMs = 60_000 } = {},
): Promise<{ applied: number; edited: string[] }> {
  return withClient(databaseUrl, async (client) => {
    try {
      for (let applied = 0; ; ) {
        const recorded = (await readRecorded(client)) ?? [];
        // an unfinished one may belong to another process; only the lock shows that
        if (listMissing(migrations, recorded).length === 0 && recorded.every((row) => row.finished)) {
          checkRecorded(migrations, recorded);
          return { applied, edited: listEdited(migrations, recorded) };
        }
        await client.query('BEGIN');
        await waitForOthers(client, patienceMs);
        applied += await applyNext(client, migrations);
        await client.query('COMMIT');
      }
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) throw error;
      throw new MigrationError({ kind: 'refused', name: null, line: null, error });
    }
  });
}

async function waitForOthers(client: pg.Client, patienceMs: number): Promise<void> {
  await client.query(`SET LOCAL lock_timeout = ${patienceMs}`);
  await client.query(`SELECT pg_advisory_xact_lock(${prismaLock})`).catch((error: pg.DatabaseError) => {
    throw error.code === '55P03' ? new MigrationError({ kind: 'locked' }) : error;
  });
  await client.query('SET LOCAL lock_timeout TO DEFAULT');
}

/** Applies the first missing migration in a transaction that holds the lock; 0 when none is missing. */
async function applyNext(client: pg.Client, migrations: readonly Migration[]): Promise<0 | 1> {
  const recorded = await readRecorded(client);
  if (recorded) checkRecorded(migrations, recorded);
  else await refuseStrangeTables(client);
  const [next] = listMissing(migrations, recorded ?? []);
  if (!next) return 0;
  const { name, sql } = next;
  try {
    if (!recorded) await client.query(createTable);
    const id = randomUUID();
    await client.query(
      `INSERT INTO ${table} (id, checksum, migration_name, started_at) VALUES ($1, $2, $3, clock_timestamp())`,
      [id, checksumOf(sql), name],
    );
    await client.query('SET LOCAL search_path TO public');
    // in one piece, because only the server can find the ends of statements: bodies of functions have semicolons
    await client.query(sql);
    await client.query(
      `UPDATE ${table} SET finished_at = clock_timestamp(), applied_steps_count = 1 WHERE id = $1`,
      [id],
    );
    return 1;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    const before = error.position && [...sql].slice(0, Number(error.position)).join('');
    throw new MigrationError({
      kind: 'refused',
      name,
      line: before ? before.split('\n').length : null,
      error,
    });
  }
}

/** Refuses a database with tables but without records of migrations, since it belongs to another program. */
async function refuseStrangeTables(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p')
       AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
     ORDER BY name`,
  );
  if (rows.length > 0) {
    throw new MigrationError({ kind: 'strange-tables', tables: rows.map(({ name }) => name) });
  }
}
