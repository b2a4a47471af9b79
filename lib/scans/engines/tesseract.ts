import path from 'node:path';
import sharp from 'sharp';
import type { Box, Grey } from '../layout/grey';
import type { Load } from './load';

interface Word {
  text: string;
  bbox: Box;
}

/** The part of tesseract.js that is used. */
interface Tesseract {
  createWorker(language: string, mode: number, options: object): Promise<Reader>;
}

interface Reader {
  setParameters(parameters: Record<string, string>): Promise<unknown>;
  recognize(
    picture: Uint8Array,
    options: object,
    output: { blocks: boolean; text: boolean },
  ): Promise<{ data: { text: string; blocks: { paragraphs: { lines: { words: Word[] }[] }[] }[] | null } }>;
  terminate(): Promise<unknown>;
}

/** A column of cells below each other. */
export interface Column {
  cells: readonly Box[];
  kind: 'digits' | 'names';
}

/** Digits are read with the English model, which keeps more commas than the Vietnamese one. */
const languages = { digits: 'eng', names: 'vie' } as const;
/** Pixels of white beside a column, without which letters at its edge are lost. */
const margin = 20;

/** Reads columns of a clean picture with Tesseract, each as a block; the texts of the cells of each column. */
export async function readWithTesseract(
  grey: Grey,
  columns: readonly Column[],
  load: Load,
): Promise<string[][]> {
  const readers = new Map<string, Reader>();
  const readerOf = async (kind: Column['kind']) => {
    const known = readers.get(kind) ?? (await startReader(languages[kind], load));
    readers.set(kind, known);
    return known;
  };
  const texts: string[][] = [];
  try {
    for (const column of columns) {
      const reader = await readerOf(column.kind);
      await reader.setParameters({
        user_defined_dpi: '300',
        tessedit_char_whitelist: column.kind === 'digits' ? '0123456789,' : '',
        tessedit_pageseg_mode: '6',
      });
      texts.push(await readColumn(reader, grey, column.cells));
    }
  } finally {
    for (const reader of readers.values()) await reader.terminate();
  }
  return texts;
}

function startReader(language: string, load: Load): Promise<Reader> {
  const { createWorker } = load.module<Tesseract>('tesseract.js');
  return createWorker(language, 1, {
    langPath: path.join(load.folderOf(`@tesseract.js-data/${language}`), '4.0.0_best_int'),
    corePath: load.folderOf('tesseract.js-core'),
    gzip: true,
    cacheMethod: 'none',
  });
}

async function readColumn(reader: Reader, grey: Grey, cells: readonly Box[]): Promise<string[]> {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return [];
  const picture = await cut(grey, { x0: first.x0, x1: first.x1, y0: first.y0, y1: last.y1 });
  const { data } = await reader.recognize(picture, {}, { blocks: true, text: false });
  const texts = cells.map(() => '');
  const words = (data.blocks ?? []).flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ lines }) => lines.flatMap((line) => line.words)),
  );
  for (const { text, bbox } of words) {
    const middle = (bbox.y0 + bbox.y1) / 2 + first.y0 - margin;
    const at = cells.findIndex(({ y0, y1 }) => middle >= y0 - 4 && middle < y1 + 4);
    if (at >= 0) texts[at] = `${texts[at]} ${text}`.trim();
  }
  return texts;
}

/** A part of a picture as a file, with white around it. */
export const cut = ({ data, width, height }: Grey, { x0, y0, x1, y1 }: Box): Promise<Buffer> =>
  sharp(data, { raw: { width, height, channels: 1 } })
    .extract({ left: x0, top: y0, width: x1 - x0, height: y1 - y0 })
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background: '#fff' })
    .png()
    .toBuffer();
