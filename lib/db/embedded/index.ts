import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { withClient } from '../with-client.ts';
import { EmbeddedError } from './error.ts';
import { initialise, isInitialised, removeLeftovers } from './initialise.ts';
import { takeLock } from './lock.ts';
import { choosePlace, elsewhereFor } from './place.ts';
import { findRunning } from './probe.ts';
import { identityOf } from './processes.ts';
import { halt, launch } from './run.ts';
import { connectionUrl, readState, type State, writeState } from './state.ts';

const user = 'postgres';
const database = 'cchc';

export interface StartOptions {
  /** The folder of the server: its data, state and log. */
  dir: string;
  log?: (line: string) => void;
  say?: (vi: string, en: string) => string;
  /** Faster, but the data do not survive a power cut. */
  disposable?: boolean;
}

/**
 * Starts the PostgreSQL of a folder, or adopts the one that a killed command left running there. It listens on
 * a free port of loopback only. This process then owns the server: `stop` stops it, unless another process has
 * adopted it meanwhile.
 * @returns the address of the project's database, which is created when missing.
 * @throws EmbeddedError in one line, when the server does not start.
 */
export async function startEmbedded(
  options: StartOptions,
): Promise<{ url: string; adopted: boolean; stop(): Promise<void> }> {
  const dir = resolve(options.dir);
  mkdirSync(dir, { recursive: true });
  const lock = await takeLock(join(dir, 'starting.lock'), 60_000);
  if ('heldBy' in lock) {
    throw new EmbeddedError(
      `Process ${lock.heldBy} has been starting the same database for a minute: ${dir}`,
    );
  }
  try {
    const before = readState(dir);
    const running = before && (await findRunning(before));
    const owner = identityOf(process.pid);
    const state = { ...(running ?? (await startServer(dir, before, options))), owner };
    try {
      writeState(dir, state);
      await ensureDatabase(state);
    } catch (error) {
      // a server that nobody knows of would be left behind
      if (!running) await halt(state);
      const { code, message } = error as Error & { code?: string };
      const isFull = code === '53100' || code === 'ENOSPC';
      const say = options.say ?? ((_vi: string, en: string) => en);
      throw new EmbeddedError(
        isFull
          ? say(
              `Đĩa chứa ${state.dataDir} đã đầy: hãy dọn chỗ rồi chạy lại. (${message})`,
              `The disk of ${state.dataDir} is full: make room, then start again. (${message})`,
            )
          : say(
              `Cơ sở dữ liệu đi kèm không dùng được: ${message}`,
              `The embedded PostgreSQL cannot be used: ${message}`,
            ),
      );
    }
    return {
      url: connectionUrl(state, database),
      adopted: running !== null,
      stop: async () => {
        if (readState(dir)?.owner === owner) await halt(state);
      },
    };
  } finally {
    lock.release();
  }
}

/** The running server of a folder, verified by its data folder; null when none runs. It starts none. */
export async function findEmbedded(dir: string): Promise<{ url: string } | null> {
  const state = readState(resolve(dir));
  const running = state && (await findRunning(state));
  return running && { url: connectionUrl(running, database) };
}

/** Stops the server of a folder, if one runs, and removes it with all its data. */
export async function removeEmbedded(dir: string): Promise<void> {
  const folder = resolve(dir);
  const state = readState(folder);
  if (state) await halt(state);
  for (const path of [folder, elsewhereFor(folder)]) {
    rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function startServer(dir: string, before: State | null, options: StartOptions): Promise<State> {
  const { log = () => {}, say = (_vi: string, en: string) => en, disposable = false } = options;
  const place = await choosePlace(dir);
  if (place.elsewhere) {
    const why = say('không ai khác vào được thư mục này', 'nobody else can enter this folder');
    log(say(`Dữ liệu nằm ở ${place.dataDir}: ${why}`, `The data are kept in ${place.dataDir}: ${why}`));
  }
  removeLeftovers(place.dataDir);
  const whole = isInitialised(place.dataDir);
  if (whole && !before) {
    throw new EmbeddedError(
      say(
        `Mất tệp ${join(dir, 'state.json')}, nơi giữ mật khẩu của ${place.dataDir}: khôi phục tệp đó, hoặc chuyển thư mục dữ liệu đi nơi khác.`,
        `${join(dir, 'state.json')} is gone, and with it the password of ${place.dataDir}: restore that file, or move the data folder away.`,
      ),
    );
  }
  const password = whole && before ? before.password : randomBytes(24).toString('base64url');
  const { dataDir } = place;
  const state = {
    host: '127.0.0.1',
    port: before?.port ?? 0,
    user,
    password,
    dataDir,
    pid: null,
    owner: null,
  };
  if (!whole) {
    writeState(dir, state); // first, because data without their password would be lost
    await initialise(place, state, { disposable });
  }
  return launch(place, state, { logFile: join(dir, 'postgres.log'), disposable });
}

async function ensureDatabase(state: State): Promise<void> {
  await withClient(connectionUrl(state, 'postgres'), async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
    if (!rowCount) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)}`);
  });
}
