import { toSpreadsheetText } from '@/lib/domain/values/spreadsheet-text';
import type { WordedCell, WordedTable } from '../exhibit-table-words';

/** by which spreadsheets recognise UTF-8 */
const mark = '\uFEFF';

/** The rows of a table as CSV (RFC 4180): a heading in the reader's language, decimals with a point. */
export function toCsv({ columns, rows }: Pick<WordedTable, 'columns' | 'rows'>): string {
  const lines = [
    columns.map(({ name }) => quoted(toSpreadsheetText(name))),
    ...rows.map((row) => row.map((cell, at) => toField(cell, columns[at]?.kind === 'decimal'))),
  ];
  return mark + lines.map((line) => `${line.join(',')}\r\n`).join('');
}

const toField = (cell: WordedCell, isDecimal: boolean): string =>
  cell === null ? '' : typeof cell === 'number' || isDecimal ? String(cell) : quoted(toSpreadsheetText(cell));

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
