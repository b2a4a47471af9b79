import { fold } from '@/lib/domain/names/names';
import type { UnitNames } from '@/lib/domain/names/unit-names';
import { groupBy } from '@/lib/domain/values/group-by';
import { isNameHeader } from '../columns/meanings';
import { blank, type Cell, cellAt, type Grid, type GridRow, isFilled } from '../grid';
import { isMissing, isNumeric } from '../numbers';

/** A table in a grid: the titles above it, its header and its rows. */
export interface FoundTable {
  titles: GridRow[];
  header: GridRow[];
  /** the parts of the header of each column, from the top */
  columns: string[][];
  /** the column that seems to hold names; a header or the command line may name another */
  nameColumn: number;
  body: GridRow[];
  /** the columns of the table, when others stand beside it */
  span?: { from: number; to: number };
}

const mostHeaderRows = 4;
const belowLabel = /^\(?(?:%|tỷ lệ.*|điểm.*|chỉ số.*|xếp hạng|thứ hạng|hạng|tối đa.*|giá trị.*)\)?$/iu;

/** Finds the table by its first row with a known unit and figures, and the header above that row. */
export function findTable(grid: Grid, names: UnitNames): FoundTable | null {
  const rows = grid.rows.filter(({ cells }) => cells.some(({ text }) => text !== ''));
  const nameColumn = findNameColumn(grid.loose ? ofUsualWidth(rows) : rows, names);
  if (nameColumn === null) return null;
  const isUnitRow = (row: GridRow) =>
    row.cells.some(isFigure) && names.find(nameTextOf(row, nameColumn, grid)) !== null;
  let at = rows.findIndex((row, index) => isUnitRow(row) || startsSplitRow(rows, index, nameColumn, names));
  if (at < 0) return null;
  // the rows above the first known unit may be of units with misspelt names
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

/** True for a cell with a figure or a sign for a missing one; a year is part of a heading. */
export const isFigure = (cell: Cell): boolean =>
  isFilled(cell) && (isNumeric(cell) || isMissing(cell)) && !/^20\d\d$/.test(cell.text);

const isDataRow = (row: GridRow | undefined, nameColumn: number, grid: Grid): boolean =>
  row?.cells.some(isFigure) === true &&
  !isNumbering(row) &&
  !isFigureRow(row) &&
  // criteria are often headed by their numbers alone: "1.1"
  !isNameHeader(nameTextOf(row, nameColumn, grid)) &&
  /\p{L}/u.test(nameTextOf(row, nameColumn, grid));

/** The end of the header: headings of sections ("Nhóm A") may separate it from the first unit. */
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
      const named = names.find(cell.text);
      // averages of wholes may stand in a column before the names of units
      if (named) found.set(at, (found.get(at) ?? 0) + (named.isAggregate ? 0.01 : 1));
    });
  }
  const [best] = [...found].sort(([a, x], [b, y]) => y - x || a - b);
  return best?.[0] ?? null;
}

/** The name in a row; in a loose grid, its first text that is no figure. */
function nameTextOf(row: GridRow, nameColumn: number, { loose }: Grid): string {
  if (!loose) return cellAt(row, nameColumn).text;
  return row.cells.find((cell) => cell.text !== '' && !isFigure(cell))?.text ?? '';
}

/** True at the first row of a name that is split over rows: "Thừa Thiên -" above "Huế". */
function startsSplitRow(rows: readonly GridRow[], at: number, nameColumn: number, names: UnitNames): boolean {
  const textOf = (row: GridRow | undefined) =>
    row?.cells.find((cell, column) => cell.text !== '' && !isFigure(cell) && column <= nameColumn)?.text ??
    '';
  // "Tỉnh | 1.1 | 1.2" above "Huế | 3,5 | 6,0" heads it, and is no part of its name
  const isWhole = (row: GridRow | undefined) =>
    row !== undefined && row.cells.filter(isFigure).length > 1 && names.find(textOf(row)) !== null;
  const group = rows.slice(at, at + 3);
  return [2, 3].some((count) => {
    const parts = group.slice(0, count);
    const texts = parts.map(textOf).filter((text) => text !== '');
    return (
      parts.length === count &&
      texts.length > 1 &&
      !isHeading(parts[0]) &&
      !(isNameHeader(texts[0] ?? '') && isWhole(parts[1])) &&
      texts.every((text) => !names.find(text) || text.length < 8) &&
      names.find(texts.join(' ')) !== null &&
      parts.some(({ cells }) => cells.filter(isFigure).length > 1)
    );
  });
}

/** True for a row of several words that begins with the header of names: "Tỉnh | Điểm" above "Huế" is no name. */
const isHeading = (row: GridRow | undefined): boolean => {
  const texts = (row?.cells ?? []).filter((cell) => isFilled(cell) && !isFigure(cell));
  return texts.length > 1 && texts.some(({ text }) => isNameHeader(text));
};

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
/** True for the name of the row of maxima. */
export const isMaxName = (text: string): boolean => maxRow.test(fold(text)) && text.length < 60;

/** True for the row of maxima, which has figures but may be above the units. */
const isFigureRow = ({ cells }: GridRow): boolean =>
  cells.some(isFigure) && cells.some((cell) => isFilled(cell) && isMaxName(cell.text));

/**
 * The parts of the header of each column. A merged cell belongs to all columns that it covers. Where a copy lost
 * the merging, a label also belongs to the empty cells to its right, if these have a label below.
 */
export function stackHeader(header: readonly GridRow[]): string[][] {
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

/** The column of the label that belongs to this column too. */
function leadOf(cells: readonly Cell[], column: number): number {
  let at = column;
  while (at > 0 && cells[at]?.text === '') at -= 1;
  return at;
}

/**
 * The parts of the header of each column of a loose grid. The labels of a second row are divided evenly among the
 * labels of the first that need one.
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

/** The rows with the usual number of cells, which lack none. */
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
