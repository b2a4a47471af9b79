import sharp from 'sharp';
import type { Text } from '@/lib/dataset/problem';
import { checkRows, type Failed, findRelations, findTwice, type Relations } from './checks/checks.mjs';
import { findRepairs } from './checks/repairs';
import type { Load } from './engines/load';
import { type PaddleReading, readWithPaddle } from './engines/paddle';
import { readWithTesseract } from './engines/tesseract';
import { cleanCells, type Layout } from './layout/cells';
import type { Box, Grey } from './layout/grey';
import { findTable } from './layout/table';
import { type MatchedName, matchNames } from './names';
import { openPicture, type Picture } from './picture';

/** Why a person must look at a cell. */
export type Doubt = 'header' | 'differ' | 'empty' | 'name' | Failed['kind'] | 'twice';

/** A cell of the table as it was read. */
export interface ScannedCell {
  box: Box;
  /** the reading that is proposed */
  text: string;
  /** both engines' readings, as they are */
  readings: [string, string];
  /** null when both engines agree and no check fails */
  doubt: Doubt | null;
  /** the only text that would satisfy the checks, where it differs from the reading */
  repair: string | null;
}

/** A table as it was read from a picture. */
export interface Scan {
  picture: Picture & { sha256: string };
  layout: Layout['kind'];
  edges: Layout['edges'];
  /** the text above the table */
  title: string;
  header: ScannedCell[];
  rows: ScannedCell[][];
  relations: Relations;
  /** the column of names, or null */
  nameColumn: number | null;
}

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
  if (tall && tall.y1 - tall.y0 < leastRowHeight) return { problem: tooLow(tall.y1 - tall.y0) };

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
  const title = { kind: 'names' as const, cells: [titleBox(layout, clean, scale)] };
  const headers = kinds.map((_, column) => ({
    kind: 'names' as const,
    cells: joinBoxes(boxes.slice(0, begin), column),
  }));
  const enlarged = await enlarge(picture.grey, scale);
  const second = await readWithTesseract(clean, columns, load);
  const above = await readWithTesseract(clean, headers, load);
  const [over = []] = await readWithTesseract(enlarged, [title], load);
  const matched = matchNames(
    layout.cells.slice(begin).map((_, at) => ({
      plain: first[begin + at]?.[nameColumn]?.free ?? '',
      accented: second[nameColumn]?.[at] ?? '',
    })),
    nameColumn < 0 ? [] : names,
  );
  if (matched.filter(Boolean).length * 2 < matched.length) return { problem: noNames };
  const rows = toRows(layout, begin, kinds, { first, second, nameColumn, matched });
  return {
    picture,
    layout: layout.kind,
    edges: layout.edges,
    title: over.join(' '),
    header: kinds.map((_, column) => toHeaderCell(layout, begin, column, above[column]?.[0] ?? '')),
    ...judge(rows, kinds, nameColumn < 0 ? null : nameColumn),
    nameColumn: nameColumn < 0 ? null : nameColumn,
  };
}

const [mostCells, leastRowHeight] = [4000, 10];

type Kind = 'digits' | 'names';

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

const isNumeral = ({ free }: PaddleReading): boolean => /^[\d.,%\s]*\d[\d.,%\s]*$/.test(free);

/** The first row of figures: from there on most rows have as many numbers as rows usually have. */
function findBody(rows: readonly (readonly PaddleReading[])[]): number {
  const counts = rows.map((row) => row.filter(isNumeral).length);
  const usual = [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
  return Math.max(
    0,
    counts.findIndex((count) => count >= Math.max(1, usual * 0.6)),
  );
}

function columnKinds(rows: readonly (readonly PaddleReading[])[]): Kind[] {
  return (rows[0] ?? []).map((_, column) => {
    const cells = rows.flatMap((row) => row[column] ?? []).filter(({ free }) => free !== '');
    return cells.filter(isNumeral).length >= cells.length * 0.5 ? 'digits' : 'names';
  });
}

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

interface Readings {
  first: readonly (readonly PaddleReading[])[];
  /** by column, then by row */
  second: readonly (readonly string[])[];
  nameColumn: number;
  /** by row */
  matched: readonly (MatchedName | null)[];
}

function toRows(
  layout: Layout,
  begin: number,
  kinds: readonly Kind[],
  { first, second, nameColumn, matched }: Readings,
): ScannedCell[][] {
  const body = first.slice(begin);
  const decimals = kinds.map((_, column) =>
    decimalsOf(body.flatMap((row, at) => [row[column]?.digits ?? '', second[column]?.[at] ?? ''])),
  );
  return body.map((row, at) =>
    row.map((paddle, column) => {
      const box = layout.cells[begin + at]?.[column] ?? { x0: 0, y0: 0, x1: 0, y1: 0 };
      const tesseract = second[column]?.[at] ?? '';
      if (kinds[column] === 'names') {
        const found = column === nameColumn ? matched[at] : null;
        return toNameCell(box, [paddle.free, tesseract], found ?? null);
      }
      const readings: [string, string] = [
        toDecimal(paddle.digits, decimals[column] ?? 0),
        toDecimal(tesseract, decimals[column] ?? 0),
      ];
      const doubt =
        readings[0] === '' && readings[1] === '' ? 'empty' : readings[0] !== readings[1] ? 'differ' : null;
      return { box, text: readings[0] || readings[1], readings, doubt, repair: null };
    }),
  );
}

function toNameCell(box: Box, readings: [string, string], found: MatchedName | null): ScannedCell {
  const text = found?.name ?? readings[1] ?? readings[0];
  return { box, text, readings, doubt: found && !found.doubtful ? null : 'name', repair: null };
}

/** How many decimals the numbers of a column have: what most of those with a mark have, if these are many. */
function decimalsOf(texts: readonly string[]): number {
  const marked = texts.flatMap((text) => /[.,](\d+)$/.exec(text)?.[1]?.length ?? []);
  if (marked.length < texts.filter((text) => text !== '').length * 0.3) return 0;
  const counts = [1, 2, 3, 4].map((count) => marked.filter((length) => length === count).length);
  return counts.indexOf(Math.max(...counts)) + 1;
}

/** The digits of a reading with the mark at its place, or empty. */
function toDecimal(text: string, decimals: number): string {
  const digits = text.replace(/\D/g, '');
  if (digits === '') return '';
  if (decimals === 0) return digits.replace(/^0+(?=\d)/, '');
  return digits.length <= decimals ? digits : `${digits.slice(0, -decimals)},${digits.slice(-decimals)}`;
}

/** Adds what the checks say: which cells fail one, and the repairs that alone would do. */
function judge(
  rows: readonly ScannedCell[][],
  kinds: readonly Kind[],
  nameColumn: number | null,
): { rows: ScannedCell[][]; relations: Relations } {
  const texts = rows.map((row) => row.map(({ text }) => text));
  const numeric = kinds.flatMap((kind, column) => (kind === 'digits' ? [column] : []));
  const relations = findRelations(texts, numeric);
  const failed = checkRows(texts, relations);
  const second = rows.map((row) => row.map(({ readings }) => readings[1]));
  const repairs = findRepairs(texts, second, relations);
  const twice = nameColumn === null ? new Set<string>() : findTwice(texts, nameColumn);
  return {
    relations,
    rows: rows.map((row, at) =>
      row.map((cell, column): ScannedCell => {
        const failure = failed[at]?.find(({ columns }) => columns.includes(column));
        const again = column === nameColumn && twice.has(cell.text) ? 'twice' : null;
        const repair = repairs[at]?.get(column) ?? null;
        return { ...cell, doubt: cell.doubt ?? again ?? failure?.kind ?? (repair ? 'differ' : null), repair };
      }),
    ),
  };
}

const noNames: Text = {
  vi: 'không thấy cột tên đơn vị của kỳ này trong ảnh: ảnh không phải một bảng (danh sách thanh màu chưa đọc được), hoặc sai --level, --owner, --year',
  en: 'no column names the units of this edition: the picture is no table (lists of bars are not read), or --level, --owner or --year is wrong',
};
const noTable: Text = {
  vi: 'không thấy bảng trong ảnh: cần các đường kẻ, hoặc các dòng chữ cách đều và các cột cách nhau khoảng trắng',
  en: 'no table found in the picture: expected ruling lines, or rows at even distances and columns with white between them',
};
const tooManyCells: Text = {
  vi: `ảnh có hơn ${mostCells} ô: hãy cắt thành nhiều ảnh`,
  en: `the picture has more than ${mostCells} cells: cut it into several`,
};
const tooLow = (height: number): Text => ({
  vi: `các dòng của bảng chỉ cao ${height} điểm ảnh: cần ít nhất ${leastRowHeight}; hãy tìm ảnh gốc, đừng phóng to`,
  en: `the rows of the table are only ${height} pixels high: expected at least ${leastRowHeight}; find the original instead of enlarging it`,
});
