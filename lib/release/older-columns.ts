import { parse } from 'csv-parse/sync';
import { toLine } from '@/lib/dataset/cells';
import { files, type ReferenceFile } from '@/lib/dataset/files';

/**
 * A file of an earlier release with every column that the file has now: a column that came later is empty.
 * A file that lacks none stays as it was.
 */
export function addColumns(file: ReferenceFile, text: string): string {
  const records: string[][] = parse(text, { bom: true, skip_empty_lines: true });
  const [header = [], ...rows] = records;
  const missing = Object.keys(files[file].row.shape).filter((column) => !header.includes(column));
  if (missing.length === 0) return text;
  return [[...header, ...missing], ...rows.map((row) => [...row, ...missing.map(() => '')])]
    .map(toLine)
    .join('');
}
