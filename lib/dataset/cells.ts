import { isDecimal } from '@/lib/domain/values/decimal';

const formula = /^'*[=+\-@\t\r]/;
const marked = /^'+[=+\-@\t\r]/;

/**
 * A text as a CSV cell that no spreadsheet takes for a formula: one that begins with = + - @, a tab or a
 * carriage return, or with apostrophes before such a sign, gets one apostrophe more. A plain number stays
 * as it is, so that −2.94 remains a number.
 */
export const toCell = (text: string): string => (formula.test(text) && !isDecimal(text) ? `'${text}` : text);

/** The text of a CSV cell; undoes toCell, whatever the text. */
export const fromCell = (cell: string): string => (marked.test(cell) ? cell.slice(1) : cell);

/** A record as a line of CSV, harmless to a spreadsheet. */
export const toLine = (texts: readonly string[]): string =>
  `${texts.map((text) => quoteCell(toCell(text))).join(',')}\n`;

/** A cell as CSV writes it: in quotation marks where it must be. */
export const quoteCell = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
