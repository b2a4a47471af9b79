import { toColumnName, toKey } from '../grid';
import type { ColumnReading, SavedColumn } from '../reading';

const yearMark = '{year}';
const toMarked = (header: string, year: number): string => header.replaceAll(String(year), yearMark);

/** The columns of a reading as they are kept for the next table of the same form, its year as `{year}`. */
export const toSavedColumns = (columns: readonly ColumnReading[], year: number): SavedColumn[] =>
  columns.flatMap(({ column, header, meaning }) =>
    meaning === null ? [] : [{ column, header: toMarked(header, year), meaning }],
  );

/**
 * What a saved reading says of a column: the meaning of its header, if that had one only; of headers that stand more
 * than once or are empty, the one in the same place, if all headers are the same.
 */
export function findSaved(
  headers: readonly string[],
  at: number,
  saved: readonly SavedColumn[],
  year: number,
): string | null {
  const keyOf = (header: string) => toKey(toMarked(header, year));
  const header = keyOf(headers[at] ?? '');
  const alike = saved.filter((one) => toKey(one.header) === header);
  const meanings = new Set(alike.map(({ meaning }) => meaning));
  if (header !== '' && meanings.size === 1) return alike[0]?.meaning ?? null;
  const isSameForm = saved.every((one) =>
    headers.some((other, place) => toColumnName(place) === one.column && keyOf(other) === toKey(one.header)),
  );
  return (isSameForm && alike.find(({ column }) => column === toColumnName(at))?.meaning) || null;
}
