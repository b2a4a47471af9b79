import type { Text } from '@/lib/dataset/problem';
import { tidy } from '@/lib/domain/values/tidy-text';

/** A cell of a printed table. */
export interface Cell {
  /** as it is shown, NFC, without invisible characters */
  text: string;
  /** what a number cell of a workbook holds, as a decimal; text cells have none */
  number?: string;
  /** shown with a percent sign by the cell's format */
  percent?: boolean;
  /** why the cell cannot be read as a value: a date, an error, a formula that was never computed */
  unreadable?: Text;
  /** covered by a merged cell that begins elsewhere; the text is that cell's */
  covered?: boolean;
}

export interface GridRow {
  /** of the file or the sheet, from 1 */
  line: number;
  cells: readonly Cell[];
}

/** A sheet, or a text: rows of cells. */
export interface Grid {
  /** of the sheet; empty for text */
  name: string;
  rows: readonly GridRow[];
  /** cells of a line are known by their order alone: a missing one moves the rest */
  loose?: boolean;
}

export const blank: Cell = { text: '' };

/** The cell in a column, counted from 0; blank where the row ends before it. */
export const cellAt = ({ cells }: GridRow, column: number): Cell => cells[column] ?? blank;

/** True for a cell that holds something of its own. */
export const isFilled = ({ text, covered }: Cell): boolean => text !== '' && !covered;

/** A column as spreadsheets name it: 0 → A, 27 → AB. */
export function toColumnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : toColumnName(Math.floor(column / 26) - 1) + last;
}

/** Text by which names of columns and sheets are compared: tidy, in lower case. */
export const toKey = (text: string): string => tidy(text).toLowerCase();
