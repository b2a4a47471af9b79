import { createHash } from 'node:crypto';
import { CsvError, parse } from 'csv-parse/sync';
import { fromCell } from './cells';
import type { FileTexts } from './data-set-input';

const modulus = 1n << 256n;

/**
 * The SHA-256 of the content of a data set. It does not depend on the order of the claims, the quoting, the
 * line endings or a byte-order mark. The claims are hashed as a multiset (the SHA-256 of each line, summed modulo
 * 2²⁵⁶), so that a long file need not be sorted.
 */
export class ContentHash {
  readonly #references = createHash('sha256');
  #claims = 0n;
  #count = 0;

  constructor(references: FileTexts) {
    for (const name of [...references.keys()].sort()) {
      this.#references.update(JSON.stringify([name, toContent(references.get(name) ?? '')]));
    }
  }

  /** @param cells of a claim, in the order of the columns in files.ts */
  add(cells: readonly string[]): void {
    const line = createHash('sha256')
      .update(JSON.stringify(clean(cells)))
      .digest('hex');
    this.#claims = (this.#claims + BigInt(`0x${line}`)) % modulus;
    this.#count += 1;
  }

  digest(): string {
    return this.#references
      .copy()
      .update(JSON.stringify([this.#count, this.#claims.toString(16)]))
      .digest('hex');
  }
}

const clean = (cells: readonly string[]): string[] => cells.map((cell) => cell.normalize('NFC').trim());

/** The cells of a CSV. Text that is no CSV is hashed as it is; the import refuses it later. */
function toContent(text: string): string[][] | string {
  try {
    const records: string[][] = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
    return records.map((cells) => clean(cells.map(fromCell)));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return text;
  }
}
