import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { removeEmbedded } from '@/lib/db/embedded/index.ts';
import { freePort, postmasterOf } from '@/lib/db/embedded/probe.ts';
import { commandLine, parentOf, poll } from '@/lib/db/embedded/processes.ts';
import { withClient } from '@/lib/db/with-client.ts';
import { fictionalSet } from '../fictional-set.ts';
import { createTestDatabase } from './database.ts';
import { importTexts } from './import-helpers.ts';
import { endPrograms, type Program, run } from './processes.ts';

let dataDir: string;
let port: number;

/** Starts a site that makes a page when it is asked for: the listed ones would take the time of every test. */
const start = (env: Record<string, string | undefined> = {}) =>
  run('lib/cli/start.ts', [], {
    DATABASE_URL: undefined,
    DATA_DIR: dataDir,
    PORT: String(port),
    PREPARE: 'no',
    ...env,
  });
const opened = (program: Program) => program.says(`Open http://localhost:${port}`);
const status = () => fetch(`http://127.0.0.1:${port}/vi`).then((response) => response.status);
const postmaster = () => postmasterOf(join(dataDir, 'postgres', 'cluster'))?.pid;
const portIsFree = () => poll(async () => ((await freePort(port)) === port ? true : null), 10_000);

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'start-'));
});

beforeEach(async () => {
  port = await freePort();
});

afterEach(endPrograms);

afterAll(() => removeEmbedded(join(dataDir, 'postgres')));

describe('what cannot be served is refused in one line', () => {
  const refused = async (program: Program, message: RegExp) => {
    expect(await program.ended).toBe(1);
    expect(program.errorLines()).toEqual([expect.stringMatching(message)]);
    expect(program.output()).not.toContain('secret');
  };
  const onTestServer = (change: (url: URL) => void) => {
    const url = new URL(process.env.TEST_DATABASE_URL ?? '');
    change(url);
    return url.href;
  };

  it('a port in use', async () => {
    const other = await new Promise<Server>((resolve) => {
      const server = createServer().listen(port, () => resolve(server));
    });
    await refused(start(), new RegExp(`Port ${port} is in use`));
    other.close();
  });

  it.each([
    ['a port that is none', { PORT: '99999' }, /^PORT \("99999"\).*1 to 65535/],
    [
      'an address that is none',
      { DATABASE_URL: 'mysql://me:secret@here/db' },
      /^DATABASE_URL is not valid.*postgresql:\/\//,
    ],
    [
      'an address with a broken escape',
      { DATABASE_URL: 'postgresql://me:secret@127.0.0.1/%zz' },
      /^DATABASE_URL is not valid.*postgresql:\/\//,
    ],
    [
      'a schema of its own',
      { DATABASE_URL: 'postgresql://me:secret@here/db?schema=cchc' },
      /^DATABASE_URL is not valid.*without \?schema=/,
    ],
    [
      'the same in Vietnamese',
      { DATABASE_URL: 'secret', LC_ALL: 'vi_VN.UTF-8' },
      /^DATABASE_URL không hợp lệ: cần /,
    ],
    [
      'a server that is not there',
      { DATABASE_URL: 'postgresql://me:secret@127.0.0.1:9/db' },
      /cannot connect to 127\.0\.0\.1:9/,
    ],
    [
      'a host that is not there',
      { DATABASE_URL: 'postgresql://me:secret@nowhere.invalid/db' },
      /cannot connect to nowhere\.invalid:5432/,
    ],
  ])('%s', async (_, env, message) => {
    await refused(start(env), message);
  });

  it('a wrong password', async () => {
    const url = onTestServer((address) => {
      address.password = 'secret';
    });
    await refused(start({ DATABASE_URL: url }), /refuses the user "postgres": wrong password/);
  });

  it('a database that does not exist', async () => {
    const url = onTestServer((address) => {
      address.pathname = '/nowhere';
    });
    await refused(start({ DATABASE_URL: url }), /has no database "nowhere"/);
  });
});

it('prepares a database and ends, and keeps what was imported by hand', async () => {
  const database = await createTestDatabase();
  const prepare = async () => {
    const program = run('lib/cli/start.ts', ['--prepare'], {
      DATABASE_URL: database.url,
      DATA_DIR: dataDir,
      PORT: String(port),
    });
    expect(await program.ended).toBe(0);
    return program.output();
  };
  expect(await prepare()).toContain('Data loaded: release 1');
  await importTexts(fictionalSet().texts, database.url, { origin: 'files' });
  expect(await prepare()).toContain('Kept release 2');
  await database.drop();
});

it('serves from the server that DATABASE_URL names and starts none', async () => {
  const database = await createTestDatabase();
  const metricsPort = await freePort();
  const site = start({ DATABASE_URL: database.url, METRICS_PORT: String(metricsPort), LOG: 'all' });
  await opened(site);
  expect(await status()).toBe(200);
  const metrics = await (await fetch(`http://127.0.0.1:${metricsPort}`)).text();
  expect(metrics).toMatch(/^cchc_release 1$/m);
  expect(metrics).toMatch(/^cchc_answers_total\{status="200"\} [1-9]/m);
  expect(logged(site)).toContainEqual(
    expect.objectContaining({ address: '/vi', status: 200, release: 1, time: expect.any(Number) }),
  );
  expect(await site.kill('SIGTERM')).toBe(0);
  expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
  await withClient(database.url, (client) => client.query('SELECT 1'));
  await database.drop();
});

describe('with the embedded database', () => {
  it('serves, and on Ctrl-C ends the site and the database, in the midst of preparing pages', async () => {
    const site = start({ PREPARE: 'yes' });
    await opened(site);
    expect(await status()).toBe(200);
    expect(postmaster()).toBeDefined();
    // readers are at it meanwhile
    const load = Array.from({ length: 40 }, (_, at) =>
      fetch(`http://127.0.0.1:${port}/vi/xep-hang/par/${2012 + (at % 13)}?sap-xep=ten`).catch(() => null),
    );
    expect(await site.kill('SIGINT')).toBe(0);
    await Promise.all(load);
    expect(postmaster()).toBeUndefined();
    expect(await portIsFree()).toBe(true);
  });

  it('does nothing twice, runs once in a folder, and recovers when killed', async () => {
    const killed = start();
    await opened(killed);
    expect(killed.output()).toMatch(/Migrations up to date.*Data unchanged.*Built site up to date/s);
    const second = start({ PORT: String(await freePort()) });
    expect(await second.ended).toBe(1);
    expect(second.errorLines()).toEqual([expect.stringContaining(`process ${killed.pid}`)]);

    const server = postmaster();
    await killed.kill('SIGKILL');
    expect(await portIsFree()).toBe(true);
    expect(postmaster()).toBe(server);

    const recovered = start();
    await opened(recovered);
    expect(recovered.output()).toContain('taken over');
    expect(await status()).toBe(200);
    expect(await recovered.kill('SIGTERM')).toBe(0);
    expect(postmaster()).toBeUndefined();
  });

  it('recovers when the database is killed with it', async () => {
    const killed = start();
    await opened(killed);
    process.kill(postmaster() ?? 0, 'SIGKILL');
    await killed.kill('SIGKILL');
    expect(await portIsFree()).toBe(true);

    const recovered = start();
    await opened(recovered);
    expect(await status()).toBe(200);
    expect(await recovered.kill('SIGTERM')).toBe(0);
    expect(readFileSync(join(dataDir, 'postgres', 'postgres.log'), 'utf8')).toContain('shut down');
  });

  it('starts the database again when it alone is killed, and readers notice nothing', async () => {
    const site = start();
    await opened(site);
    expect(await status()).toBe(200);
    const before = postmaster();
    process.kill(before ?? 0, 'SIGKILL');
    expect(await poll(async () => ((await isReady()) ? null : true), 10_000)).toBe(true);
    expect(await status()).toBe(200);
    expect(await poll(async () => ((await isReady()) ? true : null), 60_000)).toBe(true);
    expect(postmaster()).not.toBe(before);
    expect(site.output()).toContain('The embedded database ended by itself');
    expect(await site.kill('SIGTERM')).toBe(0);
    expect(postmaster()).toBeUndefined();
  });

  it.each([
    ['the page server', /next-server|dist\/bin\/next/],
    ['the web server', /front\/main/],
  ])('starts %s again when it is killed', async (_, command) => {
    const site = start();
    await opened(site);
    expect(await status()).toBe(200);
    const [server] = childrenOf(site.pid).filter((pid) => command.test(commandLine(pid) ?? ''));
    process.kill(server ?? 0, 'SIGKILL');
    expect(await poll(async () => ((await isReady()) ? true : null), 60_000)).toBe(true);
    expect(await status()).toBe(200);
    expect(site.output()).toContain('ended by itself');
    expect(await site.kill('SIGTERM')).toBe(0);
    expect(childrenOf(site.pid)).toEqual([]);
    expect(await portIsFree()).toBe(true);
  });
});

/** A copy of the shipped data in which one value differs. */
function changedSet(): string {
  const folder = mkdtempSync(join(tmpdir(), 'changed-'));
  cpSync('prisma/data', folder, { recursive: true });
  const claims = join(folder, 'claims.csv');
  const text = readFileSync(claims, 'utf8');
  writeFileSync(claims, text.replaceAll(/^(par,2020,da-nang,overall,percent,)86\.56/gm, '$186.57'));
  return folder;
}

/** Only root may mount a disk that is small enough to fill. */
const isRoot = process.getuid?.() === 0;

describe('a disk that becomes full', () => {
  it.runIf(isRoot)(
    'takes no page down, loses nothing, and the site recovers when there is room',
    async () => {
      const disk = mkdtempSync(join(tmpdir(), 'disk-'));
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=240m', 'tmpfs', disk]);
      try {
        const onDisk = { DATA_DIR: disk };
        const site = start(onDisk);
        await opened(site);
        expect(await status()).toBe(200);
        const ballast = join(disk, 'ballast');
        expect(() =>
          execFileSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=64k'], { stdio: 'ignore' }),
        ).toThrow();

        const desk = run('lib/cli/data.ts', ['import', changedSet()], { DATABASE_URL: undefined, ...onDisk });
        expect(await desk.ended).toBe(1);
        expect(desk.errorLines().join()).toMatch(/full/);
        process.kill(postmasterOf(join(disk, 'postgres', 'cluster'))?.pid ?? 0, 'SIGKILL');
        expect(await poll(async () => ((await isReady()) ? null : true), 10_000)).toBe(true);
        expect(await status()).toBe(200);

        rmSync(ballast);
        expect(await poll(async () => ((await isReady()) ? true : null), 90_000)).toBe(true);
        expect(await (await fetch(`http://127.0.0.1:${port}/api/ban-du-lieu`)).json()).toMatchObject({
          id: 1,
        });
        expect(await site.kill('SIGTERM')).toBe(0);
        expect(postmasterOf(join(disk, 'postgres', 'cluster'))).toBeNull();
      } finally {
        endPrograms();
        execFileSync('umount', ['--lazy', disk]);
      }
    },
  );
});

/** The lines of JSON that a program wrote. */
const logged = (program: Program): unknown[] =>
  program
    .output()
    .split('\n')
    .flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));

/** Whether the site can make new pages. */
const isReady = () =>
  fetch(`http://127.0.0.1:${port}/api/suc-khoe/san-sang`).then(
    ({ ok }) => ok,
    () => false,
  );

/** The processes that a process started and that still run. */
const childrenOf = (pid: number): number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((child) => child > 0 && parentOf(child) === pid);
