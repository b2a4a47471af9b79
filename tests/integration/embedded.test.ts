import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findEmbedded, removeEmbedded, startEmbedded } from '@/lib/db/embedded/index.ts';
import { postmasterOf } from '@/lib/db/embedded/probe.ts';
import { commandLine } from '@/lib/db/embedded/processes.ts';
import { withClient } from '@/lib/db/with-client.ts';
import { endPrograms, run } from './processes.ts';

let dir: string;
const cluster = () => join(dir, 'cluster');
const start = (folder = dir) => startEmbedded({ dir: folder, disposable: true });
const pidOf = (folder = dir) => postmasterOf(join(folder, 'cluster'))?.pid;
const query = (url: string, sql: string) => withClient(url, async (client) => (await client.query(sql)).rows);

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'embedded-'));
});

afterEach(async () => {
  endPrograms();
  await removeEmbedded(dir);
});

describe('a new server', () => {
  it('sorts as Vietnamese does, keeps its password to its owner and ends with nothing left running', async () => {
    const server = await start();
    const rows = await query(
      server.url,
      `SELECT name FROM unnest(ARRAY['Ea', 'Đà', 'Dung', 'Da']) AS name ORDER BY name`,
    );
    expect(rows.map((row) => row.name)).toEqual(['Da', 'Dung', 'Đà', 'Ea']);
    expect(statSync(join(dir, 'state.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(dir).sort()).toEqual(['cluster', 'postgres.log', 'state.json']);
    expect(await findEmbedded(dir)).toEqual({ url: server.url });

    await server.stop();
    expect(pidOf()).toBeUndefined();
    expect(await findEmbedded(dir)).toBeNull();
  });

  it('is one server for two that start it at the same moment', async () => {
    const [one, other] = await Promise.all([start(), start()]);
    expect(one.url).toBe(other.url);
    expect([one.adopted, other.adopted].sort()).toEqual([false, true]);
    await one.stop();
  });

  it('is initialised anew after an interrupted initialisation', async () => {
    const scratch = `${cluster()}.new-1`;
    mkdirSync(scratch);
    writeFileSync(join(scratch, 'password'), 'secret');
    mkdirSync(join(cluster(), 'base'), { recursive: true });
    writeFileSync(join(cluster(), 'PG_VERSION'), '17');

    const server = await start();
    expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(readdirSync(dir).filter((name) => name.includes('.new-'))).toEqual([]);
    await server.stop();
  });
});

/** Only root may mount a folder that is full. */
const isRoot = process.getuid?.() === 0;

describe('a disk that is full', () => {
  // it is full while the data folder is made, or only when the server already runs: which, the size decides
  it.runIf(isRoot).each([34, 37, 40, 43])('of %i MB leaves no server behind', async (megabytes) => {
    const small = join(dir, 'small');
    mkdirSync(small);
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', small]);
    try {
      const outcome = await start(small).catch((error: Error) => error);
      if (outcome instanceof Error) expect(outcome.message).toMatch(/No space left on device|full/);
      else await outcome.stop();
      expect(serversOf(small)).toEqual([]);
    } finally {
      execFileSync('umount', [small]);
    }
  });
});

const serversOf = (folder: string): string[] =>
  readdirSync('/proc')
    .map(Number)
    .flatMap((pid) => (pid > 0 && commandLine(pid)?.includes(folder) ? [commandLine(pid) ?? ''] : []));

describe('a server whose command was killed', () => {
  it('is adopted by the next command, which stops it', async () => {
    const killed = run('tests/integration/keep-embedded.ts', [dir]);
    await killed.says('ready');
    const pid = pidOf();
    await killed.kill('SIGKILL');

    const server = await start();
    expect(server.adopted).toBe(true);
    expect(pidOf()).toBe(pid);
    await server.stop();
    expect(pidOf()).toBeUndefined();
  });

  it('is not stopped by its first owner once another command has adopted it', async () => {
    const first = run('tests/integration/keep-embedded.ts', [dir]);
    await first.says('ready');
    const server = await start();
    expect(await first.kill('SIGTERM')).toBe(0);
    expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.stop();
  });
});

describe('a server that was killed itself', () => {
  it('starts again with its data', async () => {
    const before = await start();
    await query(before.url, 'CREATE TABLE kept AS SELECT 7 AS seven');
    process.kill(pidOf() ?? 0, 'SIGKILL');

    const after = await start();
    expect(after.adopted).toBe(false);
    expect(await query(after.url, 'SELECT seven FROM kept')).toEqual([{ seven: 7 }]);
    await after.stop();
  });

  it('starts again when its process number now belongs to another program', async () => {
    const before = await start();
    await before.stop();
    writeFileSync(join(cluster(), 'postmaster.pid'), `${process.pid}\n${cluster()}\n0\n5432\n`);
    expect(await findEmbedded(dir)).toBeNull();
    const after = await start();
    await after.stop();
  });
});

it("does not take a stranger's server on its port for its own", async () => {
  const own = await start();
  await own.stop();
  const strangers = mkdtempSync(join(tmpdir(), 'stranger-'));
  const stranger = await start(strangers);
  try {
    const ours = JSON.parse(readFileSync(join(dir, 'state.json'), 'utf8'));
    const theirs = JSON.parse(readFileSync(join(strangers, 'state.json'), 'utf8'));
    const { host, port, user, password } = theirs;
    writeFileSync(
      join(dir, 'state.json'),
      JSON.stringify({ ...ours, host, port, user, password, pid: theirs.pid }),
    );
    writeFileSync(
      join(cluster(), 'postmaster.pid'),
      readFileSync(join(strangers, 'cluster', 'postmaster.pid')),
    );
    expect(await findEmbedded(dir)).toBeNull();

    writeFileSync(join(dir, 'state.json'), JSON.stringify({ ...ours, port }));
    const again = await start();
    expect(again.adopted).toBe(false);
    expect(new URL(again.url).port).not.toBe(String(port));
    await again.stop();
    expect(await query(stranger.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  } finally {
    await stranger.stop();
    rmSync(strangers, { recursive: true });
  }
});
