import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/lib/postgresql/15/bin'];

/** The packages of Debian that have the programs. */
const packages = {
  postgres: 'postgresql-15',
  initdb: 'postgresql-15',
  pg_ctl: 'postgresql-15',
  pg_basebackup: 'postgresql-client-15',
  pg_dump: 'postgresql-client-15',
  pg_restore: 'postgresql-client-15',
  psql: 'postgresql-client-15',
  pgbouncer: 'pgbouncer',
  nginx: 'nginx',
  setpriv: 'util-linux',
  pgrep: 'procps',
} as const;
type Name = keyof typeof packages;

const find = (name: Name): string | undefined =>
  folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));

/** @throws naming the packages to install when a program is missing */
export function checkPrograms(): void {
  const missing = (Object.keys(packages) as Name[]).filter((name) => !find(name));
  if (missing.length === 0) return;
  const wanted = [...new Set(missing.map((name) => packages[name]))].join(' ');
  throw new Error(`${missing.join(', ')} not found: apt-get install --no-install-recommends ${wanted}`);
}

/** Debian's user without rights; PostgreSQL and PgBouncer refuse to run as root. */
const nobody = 65534;
const isRoot = process.getuid?.() === 0;

/** The command as a user without rights, that ends when this process ends. */
const asNobody = (program: string, args: string[]): [string, string[]] => [
  find('setpriv') ?? 'setpriv',
  [
    ...(isRoot ? [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'] : []),
    ...['--pdeathsig', 'TERM', program, ...args],
  ],
];

/** Gives a folder to the user without rights. */
export function give(folder: string): void {
  if (isRoot) execFileSync('chown', ['-R', `${nobody}:${nobody}`, folder]);
}

interface Options {
  cwd: string;
  env?: Record<string, string>;
}
const base = { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', NODE_ENV: 'production' } as const;

/** A program that runs until it is ended. */
export interface Running {
  pid: number;
  output: () => string;
  code: () => number | null;
  isAlive: () => boolean;
  signal: (name: NodeJS.Signals) => void;
  /** ends it, and waits for its end */
  end: (name?: NodeJS.Signals) => Promise<void>;
  /** kills it and its children at once, as when a machine fails */
  kill: () => Promise<void>;
}

/** Starts a program as the user without rights. */
export function start(name: Name | 'node', args: string[], { cwd, env }: Options): Running {
  const program = name === 'node' ? process.execPath : (find(name) ?? name);
  const [command, all] = asNobody(program, args);
  const child: ChildProcess = spawn(command, all, {
    cwd,
    env: { ...base, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const isAlive = () => child.exitCode === null && child.signalCode === null;
  const pid = child.pid ?? 0;
  const end = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (!isAlive()) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  return {
    pid,
    output: () => output,
    code: () => child.exitCode,
    isAlive,
    signal: (signal) => void child.kill(signal),
    end,
    async kill() {
      for (const inner of childrenOf(pid)) process.kill(inner, 'SIGKILL');
      await end('SIGKILL');
    },
  };
}

function childrenOf(pid: number): number[] {
  try {
    return execFileSync(find('pgrep') ?? 'pgrep', ['-P', String(pid)], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map(Number);
  } catch {
    return [];
  }
}

/**
 * Runs a program as the user without rights to its end.
 * @throws with what it printed when it fails
 */
export async function run(name: Name, args: string[], options: Options): Promise<string> {
  const running = start(name, args, options);
  await until(`${name} ends`, () => !running.isAlive(), 120_000);
  if (running.code() !== 0) throw new Error(`${name}: ${running.output()}`);
  return running.output();
}

/**
 * Asks again and again until the answer is true.
 * @returns the time in ms that it took
 * @throws when it takes too long, with what was waited for
 */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  patienceMs = 60_000,
): Promise<number> {
  const began = Date.now();
  for (;;) {
    if (await holds()) return Date.now() - began;
    if (Date.now() - began > patienceMs) throw new Error(`not within ${patienceMs / 1000} s: ${what}`);
    await wait(50);
  }
}
