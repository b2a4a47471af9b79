import { isDecimal } from '@/lib/domain/values/decimal';

const formula = /^'*[=+\-@\t\r]/;
const marked = /^'+[=+\-@\t\r]/;

/**
 * A text as a CSV cell that no spreadsheet takes for a formula. A text that begins with = + - @, a tab or a
 * carriage return, or with apostrophes before one of these, gets one more apostrophe. A plain number such as
 * -2.94 gets none, so that it remains a number.
 */
export const toCell = (text: string): string => (formula.test(text) && !isDecimal(text) ? `'${text}` : text);

/** The text of a CSV cell; the inverse of toCell for every text. */
export const fromCell = (cell: string): string => (marked.test(cell) ? cell.slice(1) : cell);

/** A record as a line of CSV that no spreadsheet takes for a formula. */
export const toLine = (texts: readonly string[]): string =>
  `${texts.map((text) => quoteCell(toCell(text))).join(',')}\n`;

/** A cell as CSV writes it, in quotation marks where they are needed. */
export const quoteCell = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
