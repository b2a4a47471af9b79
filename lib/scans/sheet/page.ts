import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Box } from '../layout/grey';
import type { Scan, ScannedCell } from '../scan';
import { cropCells } from './crops';
import { type Language, sheetWords } from './words';

interface SheetContext {
  language: Language;
  /** the name of the picture's file */
  file: string;
  /** the name of the file that it saves */
  saved: string;
  /** the closed list of names */
  names: readonly string[];
}

const module = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), 'utf8');

/**
 * The review sheet of a picture as one HTML file that works without a network: the picture, each doubtful cell beside
 * its readings, and the checks of each row as they are typed. It saves the confirmed table as a file.
 */
export async function renderSheet(
  scan: Scan,
  { language, file, saved, names }: SheetContext,
): Promise<string> {
  const { grey, sha256, angle } = scan.picture;
  const raw = { width: grey.width, height: grey.height, channels: 1 as const };
  const picture = await sharp(grey.data, { raw }).webp({ quality: 82 }).toBuffer();
  const words = sheetWords[language];
  const table = {
    file,
    saved,
    names,
    words,
    language,
    relations: scan.relations,
    nameColumn: scan.nameColumn,
    title: scan.title,
    picture: { name: file, sha256, width: grey.width, height: grey.height, angle },
    data: `data:image/webp;base64,${picture.toString('base64')}`,
    header: scan.header.map(toCell),
    crops: await cropCells(scan),
    rows: scan.rows.map((row) => row.map(toCell)),
  };
  const [style, checks, script] = await Promise.all([
    module('./sheet.css'),
    module('../checks/checks.mjs'),
    module('./sheet.mjs'),
  ]);
  const plain = (code: string) => code.replace(/^import .*$/gm, '').replace(/^export /gm, '');
  const json = JSON.stringify(table).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeText(`${words.title}: ${file}`)}</title><style>${style}</style></head>
<body><main id="sheet"></main><script type="application/json" id="table">${json}</script><script type="module">${plain(checks)}
${plain(script)}</script></body>
</html>
`;
}

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const toCell = ({ box, text, readings, doubt, repair }: ScannedCell) => ({
  box: toCorners(box),
  text,
  readings,
  doubt,
  repair,
});

const toCorners = ({ x0, y0, x1, y1 }: Box): number[] => [x0, y0, x1 - x0, y1 - y0];
