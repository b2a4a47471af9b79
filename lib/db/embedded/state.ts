import { chownSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { EmbeddedError } from './error.ts';

const stateSchema = z.object({
  host: z.string(),
  port: z.number(),
  user: z.string(),
  password: z.string(),
  dataDir: z.string(),
  /** The process of the server; `owner` identifies the process that stops it. */
  pid: z.number().nullable(),
  owner: z.string().nullable(),
});

/** What the commands remember of the embedded server. It holds the password, so only its owner can read the file. */
export type State = z.infer<typeof stateSchema>;

const fileIn = (dir: string) => join(dir, 'state.json');

/**
 * Reads the state of a server's folder; null when there is none.
 * @throws EmbeddedError when the file belongs to another user or has another content.
 */
export function readState(dir: string): State | null {
  const file = fileIn(dir);
  try {
    return stateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return null;
    const why = code === 'EACCES' ? 'it belongs to another user' : 'it is damaged';
    throw new EmbeddedError(`${file} cannot be read: ${why}.`);
  }
}

/** Replaces the state of a server's folder in one step, readable only by the owner of the folder. */
export function writeState(dir: string, state: State): void {
  const file = fileIn(dir);
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, JSON.stringify(state, null, 2), { mode: 0o600 });
  const folder = statSync(dirname(file));
  // when root works on a folder of another user, that user must still be able to read the file
  if (process.getuid?.() === 0) chownSync(beside, folder.uid, folder.gid);
  renameSync(beside, file);
}

/** The address of a database of the server, with the password. */
export const connectionUrl = (state: State, database: string) =>
  `postgresql://${state.user}:${encodeURIComponent(state.password)}@${state.host}:${state.port}/${database}`;
