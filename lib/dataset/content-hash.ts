import { createHash } from 'node:crypto';
import { CsvError, parse } from 'csv-parse/sync';
import { fromCell } from './cells';
import type { FileTexts } from './data-set-input';

const modulus = 1n << 256n;

/**
 * SHA-256 of what a data set says: the same for another row order of the claims, another quoting, line
 * ending or byte-order mark. Claims are added up one by one, as a multiset (each line's SHA-256, summed
 * modulo 2²⁵⁶), so that a long file need not be sorted.
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

  /** @param cells of a claim, in the order of files.ts */
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

/** The cells of a CSV; text that is no CSV stands for itself, so that it can still be refused later. */
function toContent(text: string): string[][] | string {
  try {
    const records: string[][] = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
    return records.map((cells) => clean(cells.map(fromCell)));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return text;
  }
}
