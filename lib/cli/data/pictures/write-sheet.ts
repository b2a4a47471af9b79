import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readPicture } from '@/lib/scans/read-picture';
import { renderSheet } from '@/lib/scans/sheet/page';
import { CommandError, print, say, seconds } from '../../say.ts';
import { printJson } from '../answer.ts';
import type { Values } from '../options.ts';
import { loadEngines } from './engines.ts';
import type { PictureFound } from './picture-found.ts';

/** Reads a picture, writes its review sheet and says where; the exit code. */
export async function writeSheet(
  { at, bytes, names }: PictureFound,
  { html, json }: Values,
): Promise<number> {
  const began = performance.now();
  const load = await loadEngines();
  const scan = await readPicture(bytes, { names, load });
  if ('problem' in scan) throw new CommandError(`${at}: ${say(scan.problem.vi, scan.problem.en)}`);
  const sheet = html ?? `${at.replace(/\.\w+$/, '')}.duyet.html`;
  const file = path.basename(at);
  await writeFile(sheet, await renderSheet(scan, { language: say('vi', 'en'), file, names }));
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
  const saved = `${file.replace(/\.\w+$/, '')}.bang.json`;
  print(
    say(
      `Chưa nạp gì. Mở ${sheet} bằng trình duyệt, duyệt, lưu ${saved}, rồi: npm run data -- import ${saved} …`,
      `Nothing was loaded. Open ${sheet} in a browser, review it, save ${saved}, then: npm run data -- import ${saved} …`,
    ),
  );
  return 0;
}
