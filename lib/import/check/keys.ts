import { fileNames, files } from '../files';
import type { Rows } from '../parse';
import { type Problem, problemAt } from '../problem';

/** Rows that repeat the key of an earlier one; the two claims files share their keys. */
export function checkKeys(rows: Rows): Problem[] {
  const seen = new Map<string, { file: string; line: number }>();
  return fileNames.flatMap((name) =>
    rows[name].flatMap((row) => {
      const columns: readonly string[] = files[name].key;
      const cells = columns.map((column) => row[column as keyof typeof row] ?? '');
      const key = JSON.stringify([name.replace('claims-papi', 'claims'), ...cells]);
      const first = seen.get(key);
      seen.set(key, first ?? row);
      if (!first) return [];
      const place = `${first.file}:${first.line}`;
      return [
        problemAt(
          row,
          columns.at(-1) ?? '',
          cells.join(' '),
          `khóa này đã có ở ${place}`,
          `this key stands already at ${place}`,
        ),
      ];
    }),
  );
}
