import { fold } from '@/lib/domain/names/names';
import type { UnitNames } from '@/lib/domain/names/unit-names';
import { groupBy } from '@/lib/domain/values/group-by';
import { blank, type Cell, cellAt, type Grid, type GridRow, isFilled } from './grid';
import { isMissing, isNumeric } from './numbers';

/** A table in a grid: what stands above its columns, and its rows. */
export interface FoundTable {
  titles: GridRow[];
  header: GridRow[];
  /** by column, the parts of its header from the top */
  columns: string[][];
  /** the column of names; a header may say otherwise */
  nameColumn: number;
  body: GridRow[];
}

const mostHeaderRows = 4;
const belowLabel = /^\(?(?:%|tỷ lệ.*|điểm.*|chỉ số.*|xếp hạng|thứ hạng|hạng|tối đa.*|giá trị.*)\)?$/iu;

/** Finds the table by its first row of a known unit with figures, and the header above it. */
export function findTable(grid: Grid, names: UnitNames): FoundTable | null {
  const rows = grid.rows.filter(({ cells }) => cells.some(({ text }) => text !== ''));
  const nameColumn = findNameColumn(grid.loose ? ofUsualWidth(rows) : rows, names);
  if (nameColumn === null) return null;
  const isUnitRow = (row: GridRow) =>
    row.cells.some(isFigure) && names.find(nameTextOf(row, nameColumn, grid)) !== null;
  let at = rows.findIndex((row, index) => isUnitRow(row) || startsSplitRow(rows, index, nameColumn, names));
  if (at < 0) return null;
  // a row above the first known unit may be of one that is misspelt
  while (at > 0 && isDataRow(rows[at - 1], nameColumn, grid)) at -= 1;

  const bottom = skipSections(rows, at, names);
  let top = bottom;
  while (top > 0 && bottom - top < mostHeaderRows && isHeaderRow(rows, top - 1, names)) top -= 1;
  const above = rows.slice(top, bottom);
  const header = above.filter((row) => !isNumbering(row) && !isFigureRow(row));
  const body = [...above.filter((row) => isNumbering(row) || isFigureRow(row)), ...rows.slice(bottom)];
  const columns = grid.loose
    ? spreadHeader(header, usualWidth(rows.slice(at, at + 200)))
    : stackHeader(header);
  return { titles: rows.slice(0, top), header, columns, nameColumn, body };
}

/** True for a cell that holds a figure, or stands for one; a year is a heading. */
export const isFigure = (cell: Cell): boolean =>
  isFilled(cell) && (isNumeric(cell) || isMissing(cell)) && !/^20\d\d$/.test(cell.text);

const isDataRow = (row: GridRow | undefined, nameColumn: number, grid: Grid): boolean =>
  row?.cells.some(isFigure) === true &&
  !isNumbering(row) &&
  !isFigureRow(row) &&
  /\p{L}/u.test(nameTextOf(row, nameColumn, grid));

/** Where the header ends: headings of sections ("Nhóm A") may stand between it and the first unit. */
function skipSections(rows: readonly GridRow[], at: number, names: UnitNames): number {
  let bottom = at;
  while (bottom > 0 && at - bottom < 3 && !isHeaderRow(rows, bottom - 1, names)) bottom -= 1;
  return bottom > 0 && isHeaderRow(rows, bottom - 1, names) ? bottom : at;
}

/** The column in which most cells name units. */
function findNameColumn(rows: readonly GridRow[], names: UnitNames): number | null {
  const found = new Map<number, number>();
  for (const { cells } of rows.slice(0, 1000)) {
    cells.slice(0, 12).forEach((cell, at) => {
      if (!isFilled(cell) || isNumeric(cell) || cell.text.length > 120) return;
      if (names.find(cell.text)) found.set(at, (found.get(at) ?? 0) + 1);
    });
  }
  const [best] = [...found].sort(([a, x], [b, y]) => y - x || a - b);
  return best?.[0] ?? null;
}

/** The name in a row; where cells have no fixed place, the first text among them. */
function nameTextOf(row: GridRow, nameColumn: number, { loose }: Grid): string {
  if (!loose) return cellAt(row, nameColumn).text;
  return row.cells.find((cell) => cell.text !== '' && !isFigure(cell))?.text ?? '';
}

/** True where a name begins that goes on below: "Thừa Thiên -" above "Huế". */
function startsSplitRow(rows: readonly GridRow[], at: number, nameColumn: number, names: UnitNames): boolean {
  const textOf = (row: GridRow | undefined) =>
    row?.cells.find((cell, column) => cell.text !== '' && !isFigure(cell) && column <= nameColumn)?.text ??
    '';
  const group = rows.slice(at, at + 3);
  return [2, 3].some((count) => {
    const parts = group.slice(0, count);
    const texts = parts.map(textOf).filter((text) => text !== '');
    return (
      parts.length === count &&
      texts.length > 1 &&
      texts.every((text) => !names.find(text) || text.length < 8) &&
      names.find(texts.join(' ')) !== null &&
      parts.some(({ cells }) => cells.filter(isFigure).length > 1)
    );
  });
}

function isHeaderRow(rows: readonly GridRow[], at: number, names: UnitNames): boolean {
  const row = rows[at];
  if (!row) return false;
  if (isNumbering(row) || isFigureRow(row)) return true;
  const texts = new Set(row.cells.filter(isFilled).map(({ text }) => text));
  // "II | Nhóm B" heads a section, not the columns
  if (texts.size === 2 && /^(?:[IVX]+|[A-Z])$/.test([...texts][0] ?? '')) return false;
  if (texts.size > 1) return true;
  const [only = ''] = texts;
  const above = rows[at - 1];
  const widerAbove = above && new Set(above.cells.filter(isFilled).map(({ text }) => text)).size > 1;
  return widerAbove === true && belowLabel.test(only) && names.find(only) === null;
}

/** A row that numbers the columns: (1) (2) (3)=(1)+(2), A B 1 2 3. */
export function isNumbering({ cells }: GridRow): boolean {
  const texts = cells.filter(isFilled).map(({ text }) => text);
  return (
    texts.length > 2 &&
    (texts.every((text) => /^\([\dA-Z][^a-zà-ỹ]*\)?(?:[=+(].*)?$/u.test(text)) ||
      texts.every((text, at) =>
        /^(?:\d{1,2}|[A-D])$/.test(text) ? /[A-D]/.test(text) || at === 0 || isNext(texts, at) : false,
      ))
  );
}

const isNext = (texts: readonly string[], at: number): boolean =>
  /[A-D]/.test(texts[at - 1] ?? '') ? texts[at] === '1' : Number(texts[at]) === Number(texts[at - 1]) + 1;

const maxRow = /^(?:diem |muc )?(?:toi da|chuan|toi da cua bo noi vu|max|thang diem)\b/;
/** True for the name of the row that prints every column's maximum. */
export const isMaxName = (text: string): boolean => maxRow.test(fold(text)) && text.length < 60;

/** A row above the units that already holds figures: the maxima. */
const isFigureRow = ({ cells }: GridRow): boolean =>
  cells.some(isFigure) && cells.some((cell) => isFilled(cell) && isMaxName(cell.text));

/**
 * The header of each column from its rows: a merged cell stands over all the columns it covers, and where
 * a copy lost the merging, a label goes on over the empty cells to its right that have a label below.
 */
function stackHeader(header: readonly GridRow[]): string[][] {
  const width = widestOf(header);
  const own = header.map((row) => Array.from({ length: width }, (_, column) => cellAt(row, column)));
  const filled = own.map((cells, level) => {
    let going = blank;
    return cells.map((cell, column) => {
      if (cell.text !== '') {
        going = cell;
        return cell;
      }
      const below = own.slice(level + 1).some((lower) => isFilled(lower[column] ?? blank));
      const beginsBelow = own
        .slice(level + 1)
        .some((lower) => isFilled(lower[leadOf(cells, column)] ?? blank));
      return below && beginsBelow ? going : blank;
    });
  });
  return Array.from({ length: width }, (_, column) =>
    distinct(filled.map((cells) => cells[column]?.text ?? '')),
  );
}

/** The column where the label that goes on over this one begins. */
function leadOf(cells: readonly Cell[], column: number): number {
  let at = column;
  while (at > 0 && cells[at]?.text === '') at -= 1;
  return at;
}

/**
 * The header of each column where its cells have no fixed place: the labels of a second row are dealt
 * evenly to those of the first that say nothing by themselves.
 */
function spreadHeader(header: readonly GridRow[], width: number): string[][] {
  const [first, second, ...more] = header.map(({ cells }) => cells.map(({ text }) => text));
  if (!first) return [];
  if (!second) return first.map((text) => [text]);
  if (more.length > 0) return [];
  const alone = /^(?:tt|stt|ten|tinh|don vi|dia phuong|bo|xep hang|thu hang|hang|tong|chi so)\b/;
  const groups = first.filter((text) => !alone.test(fold(text)));
  const each = second.length / groups.length;
  if (!Number.isInteger(each) || first.length - groups.length + second.length !== width) return [];
  let dealt = 0;
  return first.flatMap((text) => {
    if (!groups.includes(text)) return [[text]];
    dealt += each;
    return second.slice(dealt - each, dealt).map((below) => [text, below]);
  });
}

const distinct = (parts: readonly string[]): string[] =>
  parts.filter((part, at) => part !== '' && part !== parts[at - 1]);

function usualWidth(rows: readonly GridRow[]): number {
  const counts = groupBy(rows, ({ cells }) => cells.length);
  const [usual] = [...counts].sort(([, a], [, b]) => b.length - a.length);
  return usual?.[0] ?? 0;
}

/** The rows that lack no cell. */
function ofUsualWidth(rows: readonly GridRow[]): GridRow[] {
  const figured = rows.filter(({ cells }) => cells.some(isFigure));
  const usual = usualWidth(figured);
  return figured.filter(({ cells }) => cells.length === usual);
}

const widestOf = (rows: readonly GridRow[]): number => {
  let widest = 0;
  for (const { cells } of rows) widest = Math.max(widest, cells.length);
  return widest;
};
