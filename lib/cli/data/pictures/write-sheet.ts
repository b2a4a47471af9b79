import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readPicture } from '@/lib/scans/read-picture';
import { renderSheet } from '@/lib/scans/sheet/page';
import { CommandError, print, say, seconds } from '../../say.ts';
import { printJson } from '../answer.ts';
import type { Call } from '../options.ts';
import { loadEngines } from './engines.ts';
import type { PictureFound } from './picture-found.ts';

/** Reads a picture, writes its review sheet and says where; the exit code. */
export async function writeSheet(
  { at, picture, names }: PictureFound,
  { options: { html, json }, env }: Pick<Call, 'options' | 'env'>,
): Promise<number> {
  const began = performance.now();
  const load = await loadEngines(env);
  const scan = await readPicture(picture.bytes, { names, load, sha256: picture.sha256 });
  if ('problem' in scan) throw new CommandError(`${at}: ${say(scan.problem.vi, scan.problem.en)}`);
  const { page } = picture;
  const stem = `${at.replace(/\.\w+$/, '')}${page === undefined ? '' : `-${page}`}`;
  const sheet = html ?? `${stem}.duyet.html`;
  const saved = `${path.basename(stem)}.bang.json`;
  const file = path.basename(at) + (page === undefined ? '' : say(`, trang ${page}`, `, page ${page}`));
  await writeFile(sheet, await renderSheet(scan, { language: say('vi', 'en'), file, saved, names }));
  const cells = scan.rows.flat();
  const doubtful = cells.filter(({ doubt }) => doubt !== null).length;
  if (json) {
    printJson({ outcome: 'to-review', sheet, rows: scan.rows.length, cells: cells.length, doubtful });
    return 0;
  }
  print(
    say(
      `${file}: ${scan.rows.length} dòng, ${scan.header.length} cột, ${doubtful} trong ${cells.length} ô cần xem (${seconds(performance.now() - began)} s).`,
      `${file}: ${scan.rows.length} rows, ${scan.header.length} columns, ${doubtful} of ${cells.length} cells to look at (${seconds(performance.now() - began)} s).`,
    ),
  );
  print(
    say(
      `Chưa nạp gì. Mở ${sheet} bằng trình duyệt, duyệt, lưu ${saved}, rồi: npm run data -- import ${saved} …`,
      `Nothing was loaded. Open ${sheet} in a browser, review it, save ${saved}, then: npm run data -- import ${saved} …`,
    ),
  );
  return 0;
}
