import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '@/lib/db/embedded';
import { withQuery } from '@/lib/db/with-client';
import type { Env } from '@/lib/env';
import { exportRelease } from '@/lib/release/package';
import { getLatestRelease } from '@/lib/release/releases';
import { withDatabase } from '../../database.ts';
import { atEnd } from '../../lifetime.ts';
import { CommandError, print, say } from '../../say.ts';
import { importFiles } from '../import.ts';
import type { Call } from '../options.ts';

/**
 * Works on a database of its own that has the current release and, over it, files that nobody published. It lies in
 * a temporary folder, which goes with it.
 * @returns 0, or the exit code of an import that was refused
 */
export async function withPrivateCopy(
  env: Env,
  { files, options }: { files: string[]; options: Call['options'] },
  work: (copy: Env) => Promise<void>,
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'private-'));
  const remove = atEnd(() => rm(folder, { recursive: true, force: true }));
  try {
    const release = join(folder, 'release.zip');
    await withDatabase(env, async (url) => {
      const id = (await withQuery(url, getLatestRelease))?.id;
      if (id === undefined || !(await exportRelease(url, id, release, env.SITE_URL)))
        throw new CommandError(
          say('Chưa nạp dữ liệu: hãy chạy npm start một lần.', 'No data are loaded yet: run npm start once.'),
        );
    });
    const database = await startEmbedded({ dir: join(folder, 'postgres'), say, disposable: true });
    const stop = atEnd(() => database.stop());
    try {
      const copy = { ...env, DATABASE_URL: database.url };
      print(
        say(
          'Trong một bản sao riêng, xong việc sẽ xóa, không công bố gì:',
          'In a private copy, which is deleted afterwards; nothing is published:',
        ),
      );
      const code =
        (await importFiles({ operands: [release], options: {}, env: copy })) ||
        (await importFiles({ operands: files, options, env: copy }));
      if (code === 0) await work(copy);
      return code;
    } finally {
      await stop();
    }
  } finally {
    await remove();
  }
}
