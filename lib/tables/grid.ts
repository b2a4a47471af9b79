import type { Text } from '@/lib/dataset/problem';
import { tidy } from '@/lib/domain/values/tidy-text';

/** A cell of a printed table. */
export interface Cell {
  /** the shown text, NFC, without invisible characters */
  text: string;
  /** the stored number of a workbook's number cell, as a decimal; absent for text cells */
  number?: string;
  /** true when the format of the cell adds a percent sign */
  percent?: boolean;
  /** why the cell cannot be read as a value: a date, an error, a formula that was never computed */
  unreadable?: Text;
  /** true when a merged cell that begins elsewhere covers it; it has the text of that cell */
  covered?: boolean;
  /** what a picture shows of it, for a table that was read from one */
  excerpt?: Excerpt;
}

/** A cell of a picture. */
export interface Excerpt {
  /** the SHA-256 of the picture's file */
  picture: string;
  /** WebP, in base64 */
  crop: string;
}

export interface GridRow {
  /** the line of the file or the row of the sheet, from 1 */
  line: number;
  cells: readonly Cell[];
}

/** The rows of cells of a sheet or a text. */
export interface Grid {
  /** the name of the sheet; empty for text */
  name: string;
  rows: readonly GridRow[];
  /** true when a missing cell moves the rest of its line, because only the order of the cells is known */
  loose?: boolean;
  /** the column of the file that each column comes from, where a column was parted in two */
  origins?: readonly number[];
  /** true for a table that was turned: its lines are the columns of the file, its origins the lines */
  isTurned?: boolean;
}

export const blank: Cell = { text: '' };

/** The cell in a column, counted from 0; blank where the row ends before it. */
export const cellAt = ({ cells }: GridRow, column: number): Cell => cells[column] ?? blank;

/** True for a cell with a text of its own. */
export const isFilled = ({ text, covered }: Cell): boolean => text !== '' && !covered;

/** A column as spreadsheets name it: 0 → A, 27 → AB. */
export function toColumnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : toColumnName(Math.floor(column / 26) - 1) + last;
}

/** The key by which names of columns and sheets are compared: tidy, in lower case. */
export const toKey = (text: string): string => tidy(text).toLowerCase();

/** How problems name a sheet: the file, with the sheet's name where it has one. */
export const toPlaceName = (file: string, { name }: Pick<Grid, 'name'>): string =>
  name ? `${file} [${name}]` : file;
