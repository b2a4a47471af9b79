import sharp from 'sharp';
import { renderSheetPage } from '@/lib/sheets/page';
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

const file = (name: string): URL => new URL(name, import.meta.url);
/** The scripts of the sheet, each after those that it imports. */
const scripts = [
  file('../checks/checks.mjs'),
  ...['table', 'picture', 'items', 'whole', 'sheet'].map((name) => file(`./script/${name}.mjs`)),
];

/**
 * The review sheet of a picture as one HTML file that works without a network: the picture, each doubtful cell beside
 * its readings, and the checks of each row as they are typed. It saves the confirmed table as a file.
 */
export async function renderSheet(
  scan: Scan,
  { language, file: name, saved, names }: SheetContext,
): Promise<string> {
  const { grey, sha256, angle } = scan.picture;
  const raw = { width: grey.width, height: grey.height, channels: 1 as const };
  const picture = await sharp(grey.data, { raw }).webp({ quality: 82 }).toBuffer();
  const words = sheetWords[language];
  return renderSheetPage({
    language,
    title: `${words.title}: ${name}`,
    styles: [file('./sheet.css')],
    scripts,
    body: '<main id="sheet"></main>',
    facts: {
      file: name,
      saved,
      names,
      words,
      relations: scan.relations,
      nameColumn: scan.nameColumn,
      title: scan.title,
      picture: { name, sha256, width: grey.width, height: grey.height, angle },
      data: `data:image/webp;base64,${picture.toString('base64')}`,
      header: scan.header.map(toCell),
      crops: await cropCells(scan),
      rows: scan.rows.map((row) => row.map(toCell)),
    },
  });
}

const toCell = ({ box, text, readings, doubt, repair }: ScannedCell) => ({
  box: toCorners(box),
  text,
  readings,
  doubt,
  repair,
});

const toCorners = ({ x0, y0, x1, y1 }: Box): number[] => [x0, y0, x1 - x0, y1 - y0];
