import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { removeEmbedded, startEmbedded } from '../db/embedded/index.ts';
import { freePort } from '../db/embedded/probe.ts';
import { startOf } from '../db/embedded/processes.ts';
import { withClient } from '../db/with-client.ts';
import { type Env, readEnv } from '../env.ts';
import { findBrowser } from './browser.ts';
import { ensureBuilt } from './build.ts';
import { runNode } from './children.ts';
import { chooseTests, type Suite } from './chosen-tests.ts';
import { ensureGenerated } from './generate.ts';
import { atEnd, runCommand } from './lifetime.ts';
import { ensureMigrated } from './migrate.ts';
import { dataFolder, inProject } from './project.ts';
import { CommandError, print, say, step } from './say.ts';
import { serve } from './serve.ts';
import { nextEnv } from './server-env.ts';
import { add, checkLint, checkTypes, runPlaywright, runVitest, type Tally } from './suites.ts';

/** The settings of the site under test; its own build folder leaves a served site intact. */
const testSettings = {
  NEXT_DIST_DIR: '.next-test',
  SITE_URL: 'https://cchc.example',
  CONTACT_NAME: 'Nhóm kiểm thử',
  CONTACT_EMAIL: 'kiem-thu@cchc.example',
};

/** `npm test [suite or file…]`: runs every chosen suite, even after a failure, and prints one closing line. */
async function test(): Promise<number> {
  const chosen = chooseTests(process.argv.slice(2));
  const env = readEnv({ ...process.env, ...testSettings, DATABASE_URL: undefined }, say);
  const childEnv = { ...testSettings, DATABASE_URL: undefined, NODE_ENV: undefined };
  const folder = await makeFolder(env);
  const tallies = new Map<Suite, Tally>();

  const run = async (suite: Suite, work: (files: readonly string[]) => Promise<Tally>) => {
    const files = chosen.get(suite);
    if (!files) return;
    const tally = await step(
      () => survive(() => work(files)),
      ({ passed, failed }) =>
        say(`${suite}: ${passed} đạt, ${failed} hỏng`, `${suite}: ${passed} passed, ${failed} failed`),
    );
    tallies.set(suite, tally);
  };

  await step(ensureGenerated, () => say('Mã Prisma', 'Prisma client'));
  await run('types', () => checkTypes({ ...childEnv, NODE_ENV: 'production' }));
  await run('lint', checkLint);
  await run('unit', (files) => runVitest('unit', folder, childEnv, files));
  const template = once(() => prepareTemplate(folder));
  const built = once(() =>
    step(
      () => ensureBuilt(env),
      () => say('Trang web', 'Site'),
    ),
  );
  const shipped = once(async () => prepareShipped(await template()));
  const browser = once(() =>
    step(findBrowser, ({ path }) => say(`Trình duyệt: ${path}`, `Browser: ${path}`)),
  );
  const browse = async (project: string, sites: number, files: readonly string[]) => {
    const found = await browser();
    await built();
    const served = await serveCopies(env, await shipped(), project, sites);
    try {
      return await runPlaywright(project, folder, found, served.env, files);
    } finally {
      await served.stop();
    }
  };
  await run('data', async (files) =>
    runVitest('data', folder, { ...childEnv, TEST_DATABASE_URL: await template() }, files),
  );
  await run('integration', async (files) => {
    await built(); // the start command, which is tested there, must find it
    const databases = { TEST_DATABASE_URL: await template(), TEST_SHIPPED_URL: await shipped() };
    return runVitest('integration', folder, { ...childEnv, ...databases }, files);
  });
  await run('e2e', async (files) => add(await browse('pages', 1, files), await browse('live', 2, files)));
  await run('crawl', (files) => browse('crawl', 1, files));
  await run('cluster', async (files) => {
    const { code } = await runNode('lib/cli/image.ts', [], { typescript: true, output: 'inherit' });
    if (code !== 0) throw new CommandError(say('Không dựng được .image.', 'The folder .image was not made.'));
    return runVitest('cluster', folder, childEnv, files);
  });
  return closingLine(tallies);
}

/** Counts a suite that cannot run as one failure, so that the others still run. */
async function survive(work: () => Promise<Tally>): Promise<Tally> {
  try {
    return await work();
  } catch (error) {
    print(error instanceof CommandError ? error.message : String((error as Error).stack));
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Makes the folder of this run, for its databases and reports, and removes those of killed runs. */
async function makeFolder(env: Env): Promise<string> {
  const parent = dataFolder(env);
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    const pid = Number(/^test-(\d+)$/.exec(name)?.[1]);
    if (pid && startOf(pid) === null) await removeFolder(join(parent, name));
  }
  const folder = join(parent, `test-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  atEnd(() => removeFolder(folder));
  return folder;
}

async function removeFolder(folder: string): Promise<void> {
  await removeEmbedded(join(folder, 'postgres'));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Starts the work when it is first asked for, and gives every caller the same outcome. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= work();
    return running;
  };
}

/**
 * Starts a server of the run's own.
 * @returns the address of a migrated database without rows and without connections, for tests to copy
 */
async function prepareTemplate(folder: string): Promise<string> {
  const starting = startEmbedded({ dir: join(folder, 'postgres'), log: print, say, disposable: true });
  atEnd(async () => (await starting.catch(() => null))?.stop());
  const { url } = await step(
    () => starting,
    () => say('PostgreSQL để kiểm thử', 'PostgreSQL for the tests'),
  );
  await step(
    () => ensureMigrated(url),
    () => say('Cấu trúc cơ sở dữ liệu', 'Migrations'),
  );
  return url;
}

/**
 * Loads the shipped data into a copy of the template.
 * @returns the address of a database without connections, for the site and for tests to copy
 */
async function prepareShipped(templateUrl: string): Promise<string> {
  const url = await copyDatabase(templateUrl, 'shipped');
  await step(
    () => loadData(url),
    () => say('Dữ liệu', 'Data'),
  );
  return url;
}

/** Copies a database of the run's server. */
async function copyDatabase(of: string, name: string): Promise<string> {
  const url = new URL(of);
  const source = url.pathname.slice(1);
  await withClient(new URL('/postgres', of).href, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${source}`),
  );
  url.pathname = `/${name}`;
  return url.href;
}

async function loadData(databaseUrl: string): Promise<void> {
  const { importFolder } = await import('../import/index.ts');
  const result = await importFolder({ folder: inProject('prisma/data'), databaseUrl, by: 'test' });
  if (result.kind !== 'refused') return;
  const { formatProblemList } = await import('../dataset/report.ts');
  throw new CommandError(formatProblemList(result.problems));
}

/** Serves sites for the browser tests of a project, each with a copy of the shipped data of its own. */
async function serveCopies(env: Env, shippedUrl: string, project: string, count: number) {
  // while the data change, pages that no test asks for would be made again and again
  const PREPARE = project === 'live' ? 'no' : 'yes';
  const sites = await Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const databaseUrl = await copyDatabase(shippedUrl, `${project}_${at}`);
      const settings = { ...testSettings, ...nextEnv(env, databaseUrl), PREPARE };
      return { ...(await serve(await freePort(), settings)), databaseUrl };
    }),
  );
  return {
    env: {
      E2E_SITES: JSON.stringify(
        sites.map(({ url, databaseUrl }) => ({ E2E_URL: url, E2E_DATABASE_URL: databaseUrl })),
      ),
      DATABASE_URL: undefined,
      // so that a command that needs the site takes the build under test
      NEXT_DIST_DIR: testSettings.NEXT_DIST_DIR,
    },
    async stop() {
      if (sites.some(({ restarts }) => restarts() > 0))
        print(say('Máy chủ web đã tự dừng giữa chừng.', 'The web server ended by itself meanwhile.'));
      await Promise.all(sites.map(({ stop }) => stop()));
    },
  };
}

/** Prints the sum over all suites and returns the exit code; a suite in which no test ran is a failure. */
function closingLine(tallies: Map<Suite, Tally>): number {
  const empty = [...tallies]
    .filter(([, { passed, failed }]) => passed + failed === 0)
    .map(([suite]) => suite);
  for (const suite of empty) print(say(`${suite}: không có kiểm thử nào chạy`, `${suite}: no test ran`));
  const sum = [...tallies.values()].reduce(add, { passed: 0, failed: 0, skipped: 0 });
  const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
  print(`${sum.passed} passed, ${sum.failed} failed${skipped}`);
  return sum.failed > 0 || empty.length > 0 ? 1 : 0;
}

await runCommand(test);
