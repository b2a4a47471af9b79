import { join } from 'node:path';
import { findEmbedded, startEmbedded } from '../db/embedded/index.ts';
import { withClient } from '../db/with-client.ts';
import type { Env } from '../env.ts';
import { ensureGenerated } from './generate.ts';
import { keepDatabase } from './keep-database.ts';
import { atEnd } from './lifetime.ts';
import { ensureMigrated } from './migrate.ts';
import { dataFolder } from './project.ts';
import { CommandError, print, say } from './say.ts';

const oldestSupported = 15;

export interface OpenDatabase {
  url: string;
  /**
   * `given`: the operator's server; `found`: an embedded one that another command runs; `adopted`: one that a
   * killed command left running; `started`: one that this command started
   */
  kind: 'given' | 'found' | 'adopted' | 'started';
  /** Stops the server if this command owns it. */
  close(): Promise<void>;
  /** Keeps the server running if this command owns it, and calls back when its address changes. */
  keep(onMoved: (url: string) => void): void;
}

/**
 * Opens the database that DATABASE_URL names, else the embedded one.
 * @param own whether this command takes over an embedded server that already runs, and stops it at the end
 * @throws CommandError or EmbeddedError in one line
 */
export async function openDatabase(env: Env, { own }: { own: boolean }): Promise<OpenDatabase> {
  if (env.DATABASE_URL) {
    await checkServer(env.DATABASE_URL);
    return { url: env.DATABASE_URL, kind: 'given', close: async () => {}, keep: () => {} };
  }
  const dir = join(dataFolder(env), 'postgres');
  const found = own ? null : await findEmbedded(dir);
  if (found) return { ...found, kind: 'found', close: async () => {}, keep: () => {} };
  let starting = startEmbedded({ dir, log: print, say });
  // registered before the server runs, so that an interrupted start leaves no server behind
  const close = atEnd(async () => (await starting.catch(() => null))?.stop());
  const { url, adopted } = await starting;
  const restart = async () => {
    starting = startEmbedded({ dir, log: print, say });
    return (await starting).url;
  };
  return {
    url,
    kind: adopted ? 'adopted' : 'started',
    close,
    keep: (onMoved) => void keepDatabase({ dir, url, restart, onMoved }),
  };
}

/**
 * Runs the work on the migrated database, for commands other than start. An embedded server that already runs
 * is left running; otherwise one is started and stopped again.
 */
export async function withDatabase<T>(env: Env, work: (url: string) => Promise<T>): Promise<T> {
  const database = await openDatabase(env, { own: false });
  try {
    await ensureGenerated();
    await ensureMigrated(database.url);
    return await work(database.url);
  } finally {
    await database.close();
  }
}

async function checkServer(url: string): Promise<void> {
  const version = await withClient(url, async (client) => {
    const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num');
    return Math.floor(Number(rows[0]?.server_version_num) / 10_000);
  }).catch((error: Error & { code?: string }) => {
    throw new CommandError(refusal(url, error));
  });
  if (version < oldestSupported) {
    throw new CommandError(
      say(
        `DATABASE_URL: máy chủ là PostgreSQL ${version}, cần từ bản ${oldestSupported} trở lên.`,
        `DATABASE_URL: the server is PostgreSQL ${version}; version ${oldestSupported} or later is needed.`,
      ),
    );
  }
}

/** The server's error in one line, without the password. */
function refusal(url: string, error: Error & { code?: string }): string {
  const { hostname, port, pathname, username } = new URL(url);
  const server = `${hostname}:${port || 5432}`;
  const name = decodeURIComponent(pathname.slice(1));
  switch (error.code) {
    case '28P01':
    case '28000':
      return say(
        `DATABASE_URL: ${server} từ chối người dùng "${username}": sai mật khẩu hoặc không có quyền.`,
        `DATABASE_URL: ${server} refuses the user "${username}": wrong password or no permission.`,
      );
    case '3D000':
      return say(
        `DATABASE_URL: ${server} không có cơ sở dữ liệu "${name}": hãy tạo trước, hoặc sửa tên.`,
        `DATABASE_URL: ${server} has no database "${name}": create it first, or correct the name.`,
      );
    default: {
      const why = error.message.split('\n')[0] || error.code;
      return say(
        `DATABASE_URL: không kết nối được với ${server} (${why}). Kiểm tra máy chủ và địa chỉ, hoặc bỏ trống DATABASE_URL để dùng cơ sở dữ liệu đi kèm.`,
        `DATABASE_URL: cannot connect to ${server} (${why}). Check the server and the address, or unset DATABASE_URL to use the embedded database.`,
      );
    }
  }
}
