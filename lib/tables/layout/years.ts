import { fold } from '@/lib/domain/names/names';
import { cellAt } from '../grid';
import type { TableRow } from './rows';

const yearHeader = /^(?:nam|year|nam danh gia|nam do|ky|ky danh gia|nam du lieu)$/;
const isYear = (text: string): boolean => /^(?:năm\s+)?20[0-4]\d$/iu.test(text);

/** The column with the year of each row, or null when the table has none. */
export function findYearColumn(
  rows: readonly TableRow[],
  headers: readonly (readonly string[])[],
): number | null {
  const units = rows.filter(({ kind }) => kind === 'unit' || kind === 'unknown');
  const at = headers.findIndex((parts, column) => {
    const texts = units.map((row) => cellAt(row, column).text).filter((text) => text !== '');
    const isNamed = yearHeader.test(fold(parts.at(-1) ?? ''));
    return texts.length > 0 && texts.filter(isYear).length >= texts.length * (isNamed ? 0.5 : 1);
  });
  return at < 0 ? null : at;
}

/**
 * The rows, in which a row without a name but with a year is of the unit above it, as below a merged cell; any other row
 * between them ends that.
 */
export function carryNames(rows: readonly TableRow[], column: number): TableRow[] {
  let above: (TableRow & { kind: 'unit' }) | null = null;
  return rows.map((row) => {
    if (row.kind === 'unknown' && row.name === '' && above && isYear(cellAt(row, column).text)) {
      const { named, name } = above;
      return { ...row, kind: 'unit', named, name };
    }
    if (row.text !== '') above = row.kind === 'unit' && !row.named.isAggregate ? row : null;
    return row;
  });
}

/** The rows with the years that their column gives them; a cell left empty has the year above it. */
export function yearsOf(rows: readonly TableRow[], column: number): Map<TableRow, number> {
  const years = new Map<TableRow, number>();
  let going: number | undefined;
  for (const row of rows) {
    const { text } = cellAt(row, column);
    if (isYear(text)) going = Number(text.slice(-4));
    if (going !== undefined && (row.kind === 'unit' || row.kind === 'unknown')) years.set(row, going);
  }
  return years;
}
