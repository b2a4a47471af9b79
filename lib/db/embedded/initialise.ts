import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { EmbeddedError } from './error.ts';
import { commandAs } from './identity.ts';
import type { ServerPlace } from './place.ts';

/** A data folder gets its final name only when it is complete. */
export const isInitialised = (dataDir: string) =>
  existsSync(join(dataDir, 'PG_VERSION')) && existsSync(join(dataDir, 'global', 'pg_control'));

/** Removes what an interrupted initialisation left behind, with its password file. */
export function removeLeftovers(dataDir: string): void {
  const parent = dirname(dataDir);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    if (name.startsWith(`${basename(dataDir)}.new-`)) {
      rmSync(join(parent, name), { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

/**
 * Makes a new data folder. It is built under another name and then renamed, so that an incomplete one is never
 * taken for complete.
 * @throws EmbeddedError with the output of initdb.
 */
export async function initialise(
  place: ServerPlace,
  { user, password }: { user: string; password: string },
  { disposable }: { disposable: boolean },
): Promise<void> {
  const { dataDir, identity } = place;
  const scratch = `${dataDir}.new-${process.pid}`;
  const passwordFile = join(scratch, 'password');
  const fresh = join(scratch, 'cluster');
  try {
    mkdirSync(scratch, { mode: 0o700 });
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (identity.kind === 'user') {
      for (const path of [scratch, passwordFile]) chownSync(path, identity.uid, identity.gid);
    }
    await runInitdb(place, [
      ...['-D', fresh, '-U', user, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8'],
      ...['--locale', process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'],
      ...['--locale-provider=icu', '--icu-locale=vi-VN'],
      ...(disposable ? ['--no-sync'] : []),
    ]);
    if (existsSync(dataDir)) renameSync(dataDir, `${dataDir}.broken-${Date.now()}`);
    renameSync(fresh, dataDir);
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

function runInitdb({ binaries, identity }: ServerPlace, initdbArgs: string[]): Promise<void> {
  const { program, args, drop } = commandAs(identity, binaries.initdb, initdbArgs);
  const env = { ...process.env, LC_ALL: undefined, LANG: 'C.UTF-8' };
  const child = spawn(program, args, { ...drop, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new EmbeddedError(`initdb cannot run: ${error.message}`)));
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new EmbeddedError(`initdb failed: ${said.trim()}`)),
    );
  });
}
