import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from '../db/embedded/lock.ts';
import { withQuery } from '../db/with-client.ts';
import { type Env, readEnv } from '../env.ts';
import { ensureBuilt } from './build.ts';
import { type OpenDatabase, openDatabase } from './database.ts';
import { ensureGenerated } from './generate.ts';
import { atEnd, runCommand } from './lifetime.ts';
import { ensureMigrated } from './migrate.ts';
import { dataFolder, inProject } from './project.ts';
import { CommandError, print, say, seconds, step } from './say.ts';
import { checkPort, serve, serveForChange } from './serve.ts';
import { nextEnv } from './server-env.ts';

/**
 * `npm start`: opens the database, migrates it, loads the data, builds and serves; skips what is up to date. With
 * `--prepare` it ends when the database is ready, for a site that `npm run serve` serves.
 */
async function start(): Promise<number> {
  const began = performance.now();
  const mode = process.argv.includes('--dev') ? 'dev' : 'start';
  const env = readEnv(process.env, say);
  await takeTurn(env);
  if (!process.argv.includes('--prepare')) await checkPort(env.PORT);

  const database = await step(() => openDatabase(env, { own: true }), describeDatabase);
  await step(ensureGenerated, (done) =>
    done
      ? say('Đã sinh mã Prisma', 'Prisma client generated')
      : say('Mã Prisma còn mới', 'Prisma client up to date'),
  );
  await step(
    () => ensureMigrated(database.url),
    (count) =>
      count > 0
        ? say(`Đã cập nhật cấu trúc cơ sở dữ liệu: ${count} bước`, `Migrations applied: ${count}`)
        : say('Cấu trúc cơ sở dữ liệu còn mới', 'Migrations up to date'),
  );
  await importData(database.url);
  if (process.argv.includes('--prepare')) return 0;
  const environment = nextEnv(env, database.url);
  if (mode === 'dev') environment.NODE_ENV = 'development';
  else {
    await step(
      () => ensureBuilt(env),
      (built) =>
        built
          ? say('Đã dựng trang web', 'Site built')
          : say('Bản dựng trang web còn mới', 'Built site up to date'),
    );
  }
  const site = await step(
    () => (mode === 'dev' ? serveForChange(env.PORT, environment) : serve(env.PORT, environment)),
    () => say('Máy chủ web đã chạy', 'Web server running'),
  );
  database.keep((url) => site.reconnect(url));
  const total = seconds(performance.now() - began);
  print(
    say(
      `Mở ${site.url} (sau ${total} s; dừng bằng Ctrl-C)`,
      `Open ${site.url} (after ${total} s; Ctrl-C stops)`,
    ),
  );
  if (!env.SITE_URL) {
    print(
      say(
        `SITE_URL chưa đặt: các đường dẫn đầy đủ ghi ${site.url}.`,
        `SITE_URL is not set: full addresses say ${site.url}.`,
      ),
    );
  }
  // the servers keep themselves running until the command is ended
  return new Promise(() => {});
}

/** Lets one start run in a folder at a time; the lock of a killed one is taken over. */
async function takeTurn(env: Env): Promise<void> {
  const folder = dataFolder(env);
  mkdirSync(folder, { recursive: true });
  // a start whose caller was just killed needs some seconds to stop its database
  const lock = await takeLock(join(folder, 'start.lock'), 4000);
  if ('heldBy' in lock) {
    throw new CommandError(
      say(
        `Trang này đang chạy từ cùng thư mục (tiến trình ${lock.heldBy}): hãy dừng tiến trình đó trước.`,
        `The site already runs from this folder (process ${lock.heldBy}): stop that one first.`,
      ),
    );
  }
  atEnd(lock.release);
}

function describeDatabase({ kind, url }: OpenDatabase): string {
  const { hostname, port, pathname } = new URL(url);
  const where = `${hostname}:${port || 5432}${pathname}`;
  if (kind === 'given')
    return say(`Cơ sở dữ liệu: ${where} (DATABASE_URL)`, `Database: ${where} (DATABASE_URL)`);
  if (kind === 'adopted') {
    return say(
      `Cơ sở dữ liệu đi kèm còn chạy từ lần trước: ${where}`,
      `Embedded database still running, taken over: ${where}`,
    );
  }
  return say(`Cơ sở dữ liệu đi kèm: ${where}`, `Embedded database: ${where}`);
}

/** Loads `prisma/data` when it changed. A refused data set stops the start only if no release was ever loaded. */
async function importData(databaseUrl: string): Promise<void> {
  const { importFolder } = await import('../import/index.ts');
  const result = await step(
    () => importFolder({ folder: inProject('prisma/data'), databaseUrl, by: 'start', onlyIfChanged: true }),
    (outcome) => {
      if (outcome.kind === 'loaded') {
        return say(`Đã nạp dữ liệu: phiên bản ${outcome.release}`, `Data loaded: release ${outcome.release}`);
      }
      if (outcome.kind === 'unchanged') {
        return say(
          `Dữ liệu không đổi: phiên bản ${outcome.release}`,
          `Data unchanged: release ${outcome.release}`,
        );
      }
      if (outcome.kind === 'kept-newer') {
        return say(
          `Giữ phiên bản ${outcome.release} đã nạp bằng tay, mới hơn prisma/data`,
          `Kept release ${outcome.release}, loaded by hand and newer than prisma/data`,
        );
      }
      return say('Dữ liệu bị từ chối', 'Data refused');
    },
  );
  if (result.kind !== 'refused') return;
  const [{ formatProblemList }, { getLatestRelease }] = await Promise.all([
    import('../dataset/report.ts'),
    import('../release/releases.ts'),
  ]);
  process.stderr.write(`${formatProblemList(result.problems, say('vi', 'en'))}\n`);
  const release = await withQuery(databaseUrl, getLatestRelease);
  if (!release) {
    throw new CommandError(
      say(
        'prisma/data không nạp được và chưa có dữ liệu nào: không có gì để hiển thị.',
        'prisma/data was refused and nothing was ever loaded: there is nothing to show.',
      ),
    );
  }
  print(
    say(
      `Tiếp tục với phiên bản ${release.id}; hãy sửa prisma/data.`,
      `Going on with release ${release.id}; correct prisma/data.`,
    ),
  );
}

await runCommand(start, 0);
