import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureMigrated } from '@/lib/cli/migrate';
import { importTexts } from '../integration/import-helpers';
import { fictionalCountry } from '../integration/queries/country';
import { Cluster, statusOf } from './cluster';
import type { Postgres } from './postgres';
import { run, until } from './programs';
import { ask, Readers, releaseOf } from './readers';

// Each test goes on where the one before it ended, while readers keep reading.

/** The changed figure, as every release of this test writes it. */
const figure = /90[.,][56]\d/g;
const withFigure = [
  '/vi/xep-hang/par/2020',
  '/en/xep-hang/par/2020?sap-xep=ten',
  '/api/v1/rankings/par/2020',
  '/embed/vi/xep-hang.par.2020',
];
const addresses = [
  ...['/vi', '/en', '/vi/tinh', '/vi/tinh/tinh-a', '/en/tinh/tinh-b', '/vi/bien-dong/par/2020'],
  ...['/vi/nguon', '/vi/du-lieu', '/vi/tim?q=tinh', '/vi/so-sanh?don-vi=tinh-a,tinh-b', '/api/v1/indices'],
  ...['/api/bang/vi/xep-hang.par.2020.csv', '/api/hinh/vi/xep-hang.par.2020.png', '/sitemap.xml'],
];

let cluster: Cluster;
let replica: Postgres;
/** the server that imports go to */
let current: Postgres;
let database = 'cchc';
let readers: Readers;
const values = new Map<number, string>();

/** Imports the fictional country with another value, as owner, on the server itself. */
async function importValue(value: string): Promise<number> {
  const set = fictionalCountry();
  const row = { unit: 'tinh-a', year: '2020', dimension: 'overall', measure: 'percent' };
  set.edit('claims.csv', row, { value });
  const outcome = await importTexts(set.texts, current.url('owner', database));
  if (outcome.kind !== 'loaded') throw new Error(`the import was ${outcome.kind}`);
  values.set(outcome.release, value);
  return outcome.release;
}

/** Waits until every instance, and nginx before them, shows a release. @returns the time in ms */
const untilAllShow = (release: number, patienceMs = 10_000) =>
  until(
    `release ${release} is shown everywhere`,
    async () => {
      const origins = [...cluster.sites.map(({ origin }) => origin), cluster.origin];
      const answers = await Promise.all(
        origins.flatMap((origin) => withFigure.map((address) => ask(origin + address))),
      );
      return answers.every((answer) => answer.status === 200 && releaseOf(answer) === release);
    },
    patienceMs,
  );

const isReady = async (at: 0 | 1) => (await statusOf(`${cluster.sites[at]?.origin}/api/suc-khoe`)) === 200;

/** What readers saw until now. */
function expectNoFault(): void {
  expect(readers.failures).toEqual([]);
  expect(readers.torn(values)).toEqual([]);
}

/** Waits until the readers have read all addresses again. */
async function readOn(): Promise<void> {
  const enough = readers.asked + 3 * (addresses.length + withFigure.length);
  await until('readers read on', () => readers.asked >= enough);
}

beforeAll(async () => {
  cluster = await Cluster.create();
  current = cluster.primary;
  await ensureMigrated(current.url('owner'));
  await importValue('90.50');
  replica = cluster.own(await current.copy('replica', { follows: true }));
  await replica.start();
  await cluster.open([{ server: current }, { server: replica }]);
});
afterAll(async () => {
  await readers?.stop();
  await cluster?.close();
});

it('the role of the site reads everything and writes nothing', async () => {
  expect(await current.ask('SELECT max(id) AS id FROM release', 'site')).toEqual([{ id: 1 }]);
  const writes = [
    'DELETE FROM release',
    'CREATE TABLE x ()',
    'CREATE TEMPORARY TABLE x ()',
    'SELECT keep_references(1)',
  ];
  for (const write of writes) {
    await expect(current.ask(write, 'site'), write).rejects.toThrow(/read-only transaction/);
    // the rights alone suffice, should someone ask for more
    const asked = current.ask(`BEGIN READ WRITE; ${write}`, 'site');
    await expect(asked, write).rejects.toThrow(/permission denied/);
  }
});

it('every page that is read below is there', async () => {
  for (const address of [...addresses, ...withFigure])
    expect([address, await statusOf(cluster.origin + address)]).toEqual([address, 200]);
  for (const address of withFigure)
    expect((await ask(cluster.origin + address)).text.match(figure)?.length, address).toBeGreaterThan(0);
});

it('an import on the primary is shown by both instances within 10 s', async () => {
  const toNew = (asked: string) => `/vi/tim?q=${asked}`;
  readers = new Readers({ origin: cluster.origin, addresses, withFigure, toNew, figure, atOnce: 6 });
  await readOn();
  await untilAllShow(await importValue('90.61'));
  expectNoFault();
});

it('a past release is read through PgBouncer beside the latest one', async () => {
  const asked = Array.from({ length: 60 }, (_, at) => {
    const { origin } = cluster.sites[at % 2] ?? { origin: '' };
    // the cursor differs, so that no answer is a kept one
    const past = at % 3 > 0;
    return { past, url: `${origin}/api/v1/rankings/par/2020?limit=${20 + at}${past ? '&release=1' : ''}` };
  });
  const answers = await Promise.all(asked.map(({ url }) => ask(url)));
  const shown = answers.map(({ text }) => [...new Set(text.match(figure))].join(' '));
  expect(shown).toEqual(asked.map(({ past }) => (past ? '90.50' : '90.61')));
  for (const { origin } of cluster.sites)
    for (const release of [1, 2])
      for (const ending of ['zip', 'csv'])
        expect(await statusOf(`${origin}/api/phien-ban/${release}.${ending}`)).toBe(200);
});

it('readers go on when an instance is killed, and it comes back', async () => {
  await cluster.sites[0]?.running.kill();
  await readOn();
  expectNoFault();
  await cluster.startSite(0);
  await until('the instance is ready', () => isReady(0));
  await readOn();
  expectNoFault();
});

it('readers go on when the primary fails, also to pages that nobody kept', async () => {
  await current.fail();
  await readOn();
  await until('the instance on the primary knows', async () => !(await isReady(0)));
  expect(await isReady(1)).toBe(true);
  for (let at = 0; at < 20; at += 1) {
    const address = `/api/v1/rankings/par/2020?limit=${100 + at}`;
    expect([address, await statusOf(cluster.origin + address)]).toEqual([address, 200]);
  }
  await readOn();
  expectNoFault();
});

it('the replica is promoted, takes imports, and both instances show them within 10 s', async () => {
  await replica.promote();
  current = replica;
  cluster.lead([{ server: current }, { server: current }]);
  await until('both instances are ready', async () => (await isReady(0)) && (await isReady(1)));
  await untilAllShow(await importValue('90.62'));
  await readOn();
  expectNoFault();
});

/** What a restore ends with, so that a number of a release, which stands in addresses, is never given twice. */
const skip = (lost: number) => `SELECT setval(pg_get_serial_sequence('release', 'id'), ${lost})`;

it('a dump is restored, and readers go on', async () => {
  const file = path.join(cluster.folder, 'tmp', 'cchc.dump');
  const options = { cwd: cluster.folder };
  await run('pg_dump', ['-Fc', '-f', file, current.url('owner')], options);
  const kept = Math.max(...values.keys());
  const mistake = await importValue('90.63');
  await untilAllShow(mistake);

  await current.makeDatabase('cchc_again');
  const restored = current.url('owner', 'cchc_again');
  const said = await run('pg_restore', ['--no-owner', '--exit-on-error', '-d', restored, file], options);
  expect(said).not.toMatch(/error/i);
  database = 'cchc_again';
  await run('psql', [restored, '-c', skip(mistake)], options);
  cluster.lead([
    { server: current, database },
    { server: current, database },
  ]);
  await untilAllShow(kept);
  const next = await importValue('90.64');
  expect(next).toBeGreaterThan(mistake);
  await untilAllShow(next);
  await readOn();
  expectNoFault();
});

it('a moment is restored from a copy and the archived log, and readers go on', async () => {
  const copy = cluster.own(await current.copy('restored', { follows: false }));
  const kept = await importValue('90.65');
  await current.ask("SELECT pg_create_restore_point('before the mistake')");
  const mistake = await importValue('90.66');
  await untilAllShow(mistake);
  const [last] = await current.ask<{ file: string }>(
    'SELECT pg_walfile_name(pg_current_wal_lsn()) AS file FROM pg_switch_wal()',
  );
  const archive = path.join(cluster.folder, 'archive');
  await until('the log is archived', () =>
    readdirSync(archive).some((file) => /^[0-9A-F]{24}$/.test(file) && file >= (last?.file ?? '~')),
  );

  await copy.recover("recovery_target_name = 'before the mistake'");
  await copy.ask(skip(mistake), 'postgres', database);
  current = copy;
  cluster.lead([
    { server: current, database },
    { server: current, database },
  ]);
  await untilAllShow(kept);
  const next = await importValue('90.67');
  expect(next).toBeGreaterThan(mistake);
  await untilAllShow(next);
  await readOn();
  await readers.stop();
  expectNoFault();
  expect(readers.asked).toBeGreaterThan(1000);
});

it('what was read can still be read when both instances are killed', async () => {
  const all = [...addresses, ...withFigure];
  for (const address of all) expect(await statusOf(cluster.origin + address), address).toBe(200);
  for (const { running } of cluster.sites) await running.kill();
  for (const address of all) expect(await statusOf(cluster.origin + address), address).toBe(200);
  const { status, headers } = await ask(`${cluster.origin}/vi/tim?q=never`);
  expect([status, headers['retry-after']]).toEqual([503, '5']);
});
