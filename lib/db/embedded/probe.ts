import { readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { withClient } from '../with-client.ts';
import { commandLine, poll } from './processes.ts';
import { connectionUrl, type State } from './state.ts';

/** The process and port that a data folder's postmaster.pid names; null unless that process serves this folder. */
export function postmasterOf(dataDir: string): { pid: number; port: number | null } | null {
  let lines: string[];
  try {
    lines = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  if (!(pid > 0) || !commandLine(pid)?.includes(dataDir)) return null;
  return { pid, port: Number(lines[3]) || null };
}

/** What answers on the recorded port; our own server is recognised by its data folder. */
export async function probe(state: State): Promise<'ours' | 'not yet' | 'stranger'> {
  try {
    const shown = await withClient(connectionUrl(state, 'postgres'), async (client) => {
      const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
      return rows[0]?.data_directory ?? '';
    });
    return realpathSync(shown) === realpathSync(state.dataDir) ? 'ours' : 'stranger';
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const starting = code === '57P03' || code === 'ECONNREFUSED' || code === 'ECONNRESET';
    return starting ? 'not yet' : 'stranger';
  }
}

/** Waits until the running server of the folder answers; null when none runs, or another server answers. */
export async function findRunning(state: State): Promise<State | null> {
  const found = await poll(async () => {
    const postmaster = postmasterOf(state.dataDir);
    if (!postmaster) return 'none' as const;
    if (!postmaster.port) return null;
    const candidate = { ...state, pid: postmaster.pid, port: postmaster.port };
    const answer = await probe(candidate);
    if (answer === 'not yet') return null;
    return answer === 'ours' ? candidate : ('none' as const);
  }, 30_000);
  return found === 'none' ? null : found;
}

/** A loopback port that is free now: the wanted one where possible, else any. */
export async function freePort(wanted = 0): Promise<number> {
  const port = await new Promise<number | null>((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ port: wanted, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null));
    });
  });
  return port ?? freePort();
}
