import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { toLine } from './cells';

const chunkLength = 64 * 1024;

/** The size and hash of a file that was written. */
export interface WrittenFile {
  columns: readonly string[];
  bytes: number;
  /** SHA-256, as hexadecimal digits */
  hash: string;
}

/** A CSV file that is written to the disk a piece at a time. */
export class CsvFile {
  readonly #hash = createHash('sha256');
  #bytes = 0;
  #text: string;

  private constructor(
    readonly handle: FileHandle,
    readonly columns: readonly string[],
    mark: string,
  ) {
    this.#text = mark + toLine(columns);
  }

  /**
   * @param columns the header
   * @param mark a byte-order mark to begin the file with
   */
  static async create(file: string, columns: readonly string[], mark = ''): Promise<CsvFile> {
    return new CsvFile(await open(file, 'w'), columns, mark);
  }

  async add(texts: readonly string[]): Promise<void> {
    this.#text += toLine(texts);
    if (this.#text.length > chunkLength) await this.#flush();
  }

  async finish(): Promise<WrittenFile> {
    await this.#flush();
    return { columns: this.columns, bytes: this.#bytes, hash: this.#hash.digest('hex') };
  }

  close(): Promise<void> {
    return this.handle.close();
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.from(this.#text);
    this.#text = '';
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
    await this.handle.write(bytes);
  }
}
