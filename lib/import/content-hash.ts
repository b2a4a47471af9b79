import { createHash } from 'node:crypto';
import { CsvError, parse } from 'csv-parse/sync';
import type { FileTexts } from './read';

/**
 * SHA-256 of what the files say: the same for another row order of the claims, another quoting, line
 * ending or byte-order mark.
 */
export function toContentHash(texts: FileTexts): string {
  const hash = createHash('sha256');
  for (const name of [...texts.keys()].sort()) {
    const [header = [], ...records] = toRecords(texts.get(name) ?? '');
    const rows = records.map((cells) => JSON.stringify(cells.map((cell) => cell.normalize('NFC').trim())));
    if (name.startsWith('claims')) rows.sort();
    hash.update(JSON.stringify([name, header, rows.length]));
    for (const row of rows) hash.update(row);
  }
  return hash.digest('hex');
}

/** The cells of a CSV; text that is no CSV stands for itself, so that it can still be refused later. */
function toRecords(text: string): string[][] {
  try {
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return [[text]];
  }
}
