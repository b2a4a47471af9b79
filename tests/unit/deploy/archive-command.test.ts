import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../sources';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'archive-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const settings = readFileSync(path.join(root, 'deploy/postgres/primary.conf'), 'utf8');
const [, command = ''] = /^archive_command = '(.+)'$/m.exec(settings) ?? [];

/** Archives a file of the log as PostgreSQL does; whether PostgreSQL may forget it. */
function archive(content: string): boolean {
  const log = path.join(folder, 'log');
  writeFileSync(log, content);
  const filled = command
    .replaceAll('/archive/', `${folder}/kept-`)
    .replaceAll('%p', log)
    .replaceAll('%f', '000000010000000000000001');
  return spawnSync('sh', ['-c', filled]).status === 0;
}

it('a file of the log is archived once, again without harm, and never over another one', () => {
  const kept = path.join(folder, 'kept-000000010000000000000001');
  expect(archive('first')).toBe(true);
  expect(readFileSync(kept, 'utf8')).toBe('first');
  expect(archive('first')).toBe(true);
  expect(archive('other')).toBe(false);
  expect(readFileSync(kept, 'utf8')).toBe('first');
});
