import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { root } from '../sources';

let folder = '';
const inFolder = (name: string) => path.join(folder, name);
const data = () => inFolder('volume/server');

/** Puts a program in front of those of the machine. */
function putProgram(name: string, lines: string): void {
  writeFileSync(inFolder(`bin/${name}`), `#!/bin/bash\n${lines}\n`);
  chmodSync(inFolder(`bin/${name}`), 0o755);
}

/** Runs the shipped script in place of the server. @returns what PostgreSQL was started with */
function startReplica(...settings: string[]): string {
  const { status, stderr } = spawnSync('bash', [path.join(root, 'deploy/postgres/replica.sh'), ...settings], {
    env: {
      NODE_ENV: 'test',
      PATH: `${inFolder('bin')}:${process.env.PATH}`,
      PGDATA: data(),
      REPLICATOR_PASSWORD: 'word',
    },
    encoding: 'utf8',
    timeout: 10_000,
  });
  if (status !== 0) throw new Error(stderr);
  return readFileSync(inFolder('started'), 'utf8').trim();
}

/** How often the primary was copied. */
const copies = () => readFileSync(inFolder('copies'), 'utf8').split('\n').length - 1;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'replica-'));
  mkdirSync(inFolder('bin'));
  mkdirSync(inFolder('volume'));
  // copies into the folder that it is told, which must be new
  putProgram('pg_basebackup', `mkdir "$2" && echo >> ${inFolder('copies')} && touch "$2/whole"`);
  putProgram('postgres', `echo "$@" > ${inFolder('started')}`);
});
afterEach(() => rmSync(folder, { recursive: true }));

it('the primary is copied once, then only followed', () => {
  startReplica();
  expect(existsSync(path.join(data(), 'whole'))).toBe(true);
  startReplica();
  expect(copies()).toBe(1);
});

it('a copy that was stopped midway is begun anew', () => {
  mkdirSync(`${data()}.copy`);
  startReplica();
  expect(existsSync(path.join(data(), 'whole'))).toBe(true);
  expect(existsSync(`${data()}.copy`)).toBe(false);
});

it('further settings reach PostgreSQL, for a restore to a moment', () => {
  const started = startReplica('-c', 'archive_mode=off');
  expect(started).toContain(`data_directory=${data()}`);
  expect(started).toMatch(/ -c archive_mode=off$/);
});
