import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { createTestDatabase, type TestDatabase } from './database';
import { endPrograms, run } from './processes';

/** The exit code and the output of a verb of the data desk. */
export interface Answer {
  code: number | null;
  output: string;
}

/** Gives each test a database and a folder of its own, and runs the data desk's command on them. */
export function setUpDesk() {
  let database: TestDatabase;
  let folder: string;
  beforeEach(async () => {
    [database, folder] = await Promise.all([createTestDatabase(), mkdtemp(path.join(tmpdir(), 'desk-'))]);
  });
  afterEach(async () => {
    endPrograms();
    await Promise.all([database.drop(), rm(folder, { recursive: true })]);
  });
  const start = (args: string[], env: Record<string, string> = {}) =>
    run('lib/cli/data.ts', args, { DATABASE_URL: database.url, ...env });
  return {
    get url() {
      return database.url;
    },
    get folder() {
      return folder;
    },
    start,
    /** Runs a verb to its end. */
    async data(args: string[], env?: Record<string, string>): Promise<Answer> {
      const program = start(args, env);
      return { code: await program.ended, output: program.output() };
    },
    /** Writes a file into the folder and returns its path. */
    async file(name: string, content: string | Uint8Array): Promise<string> {
      const at = path.join(folder, name);
      await writeFile(at, content);
      return at;
    },
  };
}
