import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

interface Locked {
  license?: string;
  dev?: boolean;
}

const lock = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
const { packages } = JSON.parse(await readFile(lock, 'utf8')) as { packages: Record<string, Locked> };

/** Licences under which a package may be used and distributed with this code; those with further duties are below. */
const free = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'OFL-1.1',
]);

/** Packages with another licence, or one that is not an SPDX expression, and the reason why they may be used. */
const known: Record<string, string> = {
  'node_modules/seq-queue': 'its package names none; its README says MIT',
};
/** Packages under a copyleft licence that are used unchanged and are not linked into our code. */
const unchanged = /^node_modules\/(?:@img\/sharp-|@resvg\/|lightningcss|elkjs$)/;
const data = new Set(['CC-BY-4.0']);

const partsOf = (licence: string): string[] => licence.replace(/[()]/g, '').split(/ (?:and|or) /i);

it('every package that the site runs on may be passed on with it', () => {
  const run = Object.entries(packages).filter(([name, { dev }]) => name !== '' && !dev);
  expect(run.length).toBeGreaterThan(100);
  const doubtful = run.filter(
    ([name, { license = '' }]) =>
      !known[name] &&
      !unchanged.test(name) &&
      !data.has(license) &&
      !partsOf(license).every((part) => free.has(part)),
  );
  expect(doubtful.map(([name, { license }]) => `${name}: ${license}`)).toEqual([]);
});

it('no exception outlives its package', () =>
  expect(Object.keys(known).filter((name) => !packages[name])).toEqual([]));
