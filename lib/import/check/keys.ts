import { files, referenceFiles } from '@/lib/dataset/files';
import type { Rows } from '@/lib/dataset/parse';
import { type Origin, type Problem, problemAt } from '@/lib/dataset/problem';

/** The problems of reference rows that repeat the key of an earlier row. */
export function checkKeys(rows: Rows): Problem[] {
  return referenceFiles.flatMap((name) => {
    const columns: readonly string[] = files[name].key;
    const seen = new Map<string, Origin>();
    return rows[name].flatMap((row) => {
      const cells = columns.map((column) => String(row[column as keyof typeof row] ?? ''));
      const key = JSON.stringify(cells);
      const first = seen.get(key);
      if (!first) seen.set(key, row);
      return first ? [repeatedKey(row, columns.at(-1) ?? '', cells, first)] : [];
    });
  });
}

/** The problem of a row whose key an earlier row has. */
export const repeatedKey = (row: Origin, column: string, cells: readonly string[], first: Origin): Problem =>
  problemAt(
    row,
    column,
    cells.join(' '),
    `khóa này đã có ở ${first.file}:${first.line}`,
    `this key stands already at ${first.file}:${first.line}`,
  );
