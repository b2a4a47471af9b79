import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { withQuery } from '@/lib/db/with-client';
import { exportRelease } from '@/lib/release/package';
import { getLatestRelease } from '@/lib/release/releases';
import { withDatabase } from '../database.ts';
import { CommandError, print, say } from '../say.ts';
import { printJson } from './answer.ts';
import type { Call } from './options.ts';
import { noSuchRelease, parseReleaseNumber } from './release-number.ts';

/** `export`: writes a release, the current one unless told, as a data package: a ZIP or a folder. */
export async function exportPackage({ options, env }: Call): Promise<number> {
  const wanted = options.release === undefined ? null : parseReleaseNumber([options.release]);
  const { id, to } = await withDatabase(env, async (url) => {
    const id = wanted ?? (await withQuery(url, getLatestRelease))?.id;
    if (id === undefined)
      throw new CommandError(say('Chưa có phiên bản nào để xuất.', 'There is no release to export yet.'));
    const to = resolve(options.out ?? `cchc-${id}.zip`);
    if (!to.endsWith('.zip')) await checkEmpty(to);
    if (!(await exportRelease(url, id, to, env.SITE_URL))) throw noSuchRelease(id);
    return { id, to };
  });
  if (options.json) printJson({ release: id, file: to });
  else print(say(`Đã ghi phiên bản ${id} vào ${to}`, `Wrote release ${id} to ${to}`));
  return 0;
}

/** @throws CommandError when the folder has files in it */
async function checkEmpty(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  if (names.length === 0) return;
  throw new CommandError(
    say(
      `${folder} đã có tệp: hãy chọn một thư mục trống, hoặc một tệp .zip.`,
      `${folder} has files in it: choose an empty folder, or a .zip file.`,
    ),
  );
}
