import sharp from 'sharp';
import type { Text } from '@/lib/dataset/problem';
import { readAnnounced } from './checks/read-announced';
import type { Load } from './engines/load';
import { readWithPaddle } from './engines/paddle';
import { readWithTesseract } from './engines/tesseract';
import { judge } from './judge';
import { cleanCells, type Layout } from './layout/cells';
import type { Box, Grey } from './layout/grey';
import { findTable } from './layout/table';
import { matchNames } from './names';
import { openPicture } from './picture';
import { mostCells, noNames, noTable, tooLow, tooManyCells } from './refusals';
import { columnKinds, findBody, toRows } from './rows';
import type { Scan, ScannedCell } from './scan';

interface Reading {
  /** the closed list of names that the table may have */
  names: readonly string[];
  load: Load;
  /** of the file that the picture is, or that it is a page of */
  sha256: string;
}

/** Reads the table of a picture with two engines; a picture that cannot be read is refused with the reason. */
export async function readPicture(
  bytes: Uint8Array,
  { names, load, sha256 }: Reading,
): Promise<Scan | { problem: Text }> {
  const opened = await openPicture(bytes);
  if ('problem' in opened) return opened;
  const table = findTable(opened.grey);
  if (!table) return { problem: noTable };
  const { layout } = table;
  const picture = { ...opened, grey: table.grey, sha256 };
  if (layout.cells.flat().length > mostCells) return { problem: tooManyCells };
  const tall = layout.cells.at(-1)?.[0];
  if (tall && tall.y1 - tall.y0 < leastRowHeight)
    return { problem: tooLow(tall.y1 - tall.y0, leastRowHeight) };

  const scale = picture.grey.width < 1300 ? 3 : 2;
  const clean = await enlarge(cleanCells(table.plain, layout.cells), scale);
  const boxes = layout.cells.map((row) => row.map((box) => scaleBox(box, scale)));
  const flat = await readWithPaddle(clean, boxes.flat(), load);
  const width = layout.edges.xs.length - 1;
  const first = layout.cells.map((_, row) => flat.slice(row * width, (row + 1) * width));
  const begin = findBody(first);
  const kinds = columnKinds(first.slice(begin));
  if (!kinds.includes('digits')) return { problem: noTable };
  const nameColumn = kinds.indexOf('names');
  const columns = kinds.map((kind, column) => ({
    kind,
    cells: boxes.slice(begin).flatMap((row) => row[column] ?? []),
  }));
  const beside = [titleBox(layout, clean, scale), footBox(layout, clean, scale)];
  const headers = kinds.map((_, column) => ({
    kind: 'names' as const,
    cells: joinBoxes(boxes.slice(0, begin), column),
  }));
  const enlarged = await enlarge(picture.grey, scale);
  const second = await readWithTesseract(clean, columns, load);
  const above = await readWithTesseract(clean, headers, load);
  const [over = [], under = []] = await readWithTesseract(
    enlarged,
    beside.map((box) => ({ kind: 'names' as const, cells: box ? [box] : [] })),
    load,
  );
  const matched = matchNames(
    layout.cells.slice(begin).map((_, at) => ({
      plain: first[begin + at]?.[nameColumn]?.free ?? '',
      accented: second[nameColumn]?.[at] ?? '',
    })),
    nameColumn < 0 ? [] : names,
  );
  if (matched.filter(Boolean).length * 2 < matched.length) return { problem: noNames };
  const rows = toRows(layout, begin, kinds, { first, second, nameColumn, matched });
  const header = kinds.map((_, column) => toHeaderCell(layout, begin, column, above[column]?.[0] ?? ''));
  const known = nameColumn < 0 ? null : nameColumn;
  const judged = judge(rows, {
    kinds,
    nameColumn: known,
    announcements: [...over, ...under].flatMap((text) => readAnnounced(text, names)),
    isWhole: rows.length === names.length,
    isPercent: (column) => header[column]?.text.includes('%') ?? false,
  });
  return {
    picture,
    layout: layout.kind,
    edges: layout.edges,
    title: over.join(' '),
    header,
    ...judged,
    nameColumn: known,
  };
}

const leastRowHeight = 10;

const enlarge = async ({ data, width, height }: Grey, scale: number): Promise<Grey> => {
  const large = await sharp(data, { raw: { width, height, channels: 1 } })
    .resize({ width: width * scale, height: height * scale, kernel: 'lanczos3', fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: large.data, width: large.info.width, height: large.info.height };
};

const scaleBox = ({ x0, y0, x1, y1 }: Box, scale: number): Box => ({
  x0: x0 * scale,
  y0: y0 * scale,
  x1: x1 * scale,
  y1: y1 * scale,
});

/** The boxes of a column's header as one. */
function joinBoxes(rows: readonly (readonly Box[])[], column: number): Box[] {
  const boxes = rows.flatMap((row) => row[column] ?? []);
  const [first, last] = [boxes[0], boxes.at(-1)];
  return first && last ? [{ ...first, y1: last.y1 }] : [];
}

/** What stands above the table, at most a fifth of the picture. */
function titleBox({ edges }: Layout, { width, height }: Grey, scale: number): Box {
  const bottom = Math.max(12, (edges.ys[0] ?? 0) * scale - 4);
  return { x0: 0, x1: width, y0: Math.max(0, bottom - Math.round(height / 5)), y1: Math.min(height, bottom) };
}

/** What stands below the table, at most a sixth of the picture; null where there is no room for a line. */
function footBox({ edges }: Layout, { width, height }: Grey, scale: number): Box | null {
  const top = Math.min(height, (edges.ys.at(-1) ?? 0) * scale + 4);
  const bottom = Math.min(height, top + Math.round(height / 6));
  return bottom - top < 12 * scale ? null : { x0: 0, x1: width, y0: top, y1: bottom };
}

function toHeaderCell({ cells }: Layout, begin: number, column: number, text: string): ScannedCell {
  const [box] = joinBoxes(cells.slice(0, begin), column);
  const below = cells[0]?.[column];
  return {
    box: box ?? { x0: below?.x0 ?? 0, x1: below?.x1 ?? 0, y0: 0, y1: below?.y0 ?? 0 },
    text: text.replace(/\s+/g, ' ').trim(),
    readings: [text, ''],
    doubt: 'header',
    repair: null,
  };
}
