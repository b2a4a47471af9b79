import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedError } from './error.ts';
import { commandAs } from './identity.ts';
import type { ServerPlace } from './place.ts';
import { freePort, postmasterOf, probe } from './probe.ts';
import { poll } from './processes.ts';
import type { State } from './state.ts';

/** Faster settings for data that need not survive a power cut. */
const disposableSettings = ['fsync=off', 'full_page_writes=off'];

/**
 * Errors after which a new attempt may succeed: the children of a killed server hold its memory a little longer,
 * and another program may take the port between choosing and using it.
 */
const passes =
  /shared memory block|lock file .* already exists|could not (bind|create any)|could not create listen/;

/**
 * Starts the server of a data folder and waits until it answers.
 * @returns the state with its port and process.
 * @throws EmbeddedError with the last lines of the server's log.
 */
export async function launch(
  place: ServerPlace,
  state: State,
  options: { logFile: string; disposable: boolean },
): Promise<State> {
  // another process may have this number by now, and PostgreSQL would take that process for a server
  if (!postmasterOf(place.dataDir)) rmSync(join(place.dataDir, 'postmaster.pid'), { force: true });
  const giveUp = Date.now() + 15_000;
  for (let wanted = state.port; ; wanted = 0) {
    const port = await freePort(wanted);
    const child = spawnServer(place, port, options);
    const attempt = { ...state, port, pid: child.pid ?? null };
    if (await answers(child, attempt)) {
      child.unref();
      return attempt;
    }
    const said = readFileSync(options.logFile, 'utf8').trim().split('\n').slice(-3).join(' ');
    if (!passes.test(said) || Date.now() > giveUp) {
      throw new EmbeddedError(`The embedded PostgreSQL does not start: ${said || 'it said nothing'}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function spawnServer(
  place: ServerPlace,
  port: number,
  options: { logFile: string; disposable: boolean },
): ChildProcess {
  const settings = options.disposable ? disposableSettings : [];
  const { program, args, drop } = commandAs(place.identity, place.binaries.postgres, [
    ...['-D', place.dataDir, '-p', String(port), '-h', '127.0.0.1', '-k', ''],
    ...settings.flatMap((setting) => ['-c', setting]),
  ]);
  const log = openSync(options.logFile, 'w', 0o600);
  try {
    // detached, because Ctrl-C reaches the whole process group and the database must outlive the site
    return spawn(program, args, { ...drop, detached: true, stdio: ['ignore', log, log] });
  } finally {
    closeSync(log);
  }
}

/** Waits until the server answers; false when it ends first or takes longer than two minutes. */
async function answers(child: ChildProcess, state: State): Promise<boolean> {
  let ended = false;
  child.once('exit', () => {
    ended = true;
  });
  child.once('error', () => {
    ended = true;
  });
  const answer = await poll(async () => {
    if (ended) return false;
    return (await probe(state)) === 'ours' ? true : null;
  }, 120_000);
  if (answer === null) child.kill('SIGINT');
  return answer ?? false;
}

/** Stops a server, without waiting for its clients, and waits until it has ended. */
export async function halt(state: State): Promise<void> {
  for (const [signal, patienceMs] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    const running = postmasterOf(state.dataDir);
    if (!running) return;
    try {
      process.kill(running.pid, signal);
    } catch {
      return;
    }
    if (await poll(() => (postmasterOf(state.dataDir) ? null : true), patienceMs)) return;
  }
}
