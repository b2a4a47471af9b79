import { readdirSync } from 'node:fs';
import { withClient } from '../db/with-client.ts';
import { runNode } from './children.ts';
import { prismaEnv } from './prisma.ts';
import { inProject } from './project.ts';
import { CommandError, say } from './say.ts';

function migrationNames(): string[] {
  const entries = readdirSync(inProject('prisma/migrations'), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

/** The migrations that a database lacks, asked with one query: Prisma's own command takes seconds to start. */
async function pendingMigrations(databaseUrl: string): Promise<string[]> {
  const applied = await withClient(databaseUrl, async (client) => {
    const table = await client.query(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present`);
    if (!table.rows[0]?.present) return [];
    const { rows } = await client.query<{ migration_name: string }>(
      'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    );
    return rows.map((row) => row.migration_name);
  });
  return migrationNames().filter((name) => !applied.includes(name));
}

/**
 * Applies the migrations that a database lacks.
 * @returns how many they were.
 * @throws CommandError with what Prisma said.
 */
export async function ensureMigrated(databaseUrl: string): Promise<number> {
  const pending = await pendingMigrations(databaseUrl);
  if (pending.length === 0) return 0;
  const { code, output } = await runNode('node_modules/prisma/build/index.js', ['migrate', 'deploy'], {
    env: prismaEnv(databaseUrl),
    output: 'capture',
  });
  if (code !== 0) {
    throw new CommandError(
      say(`Không cập nhật được cấu trúc cơ sở dữ liệu:\n${output}`, `The migrations failed:\n${output}`),
    );
  }
  return pending.length;
}
