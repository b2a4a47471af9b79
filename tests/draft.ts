import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { quoteCell } from '@/lib/dataset/cells';
import type { DataSetInput, FileTexts } from '@/lib/dataset/data-set-input';
import { openFiles, readFolder } from '@/lib/dataset/read';

export const shippedFolder = fileURLToPath(new URL('../prisma/data', import.meta.url));
export const readShipped = (): Promise<FileTexts> => readFolder(shippedFolder);

export type Cells = Record<string, string>;
type Records = readonly (readonly string[])[];

/** The records of a CSV, the header first. */
export const toRecords = (text: string): string[][] => parse(text, { skip_empty_lines: true });

/** The rows of a CSV by column. */
export const toRows = (text: string | undefined): Cells[] => parse(text ?? '', { columns: true });

/** Records as CSV text. */
export const toCsv = (records: Records): string =>
  records.map((cells) => `${cells.map(quoteCell).join(',')}\n`).join('');

/** A data set held in memory, opened as one in a folder is. */
export const openTexts = (texts: FileTexts): Promise<DataSetInput> =>
  openFiles({
    place: 'a data set of a test',
    names: [...texts.keys()].filter((name) => name.endsWith('.csv')).sort(),
    async *open(name) {
      yield Buffer.from(texts.get(name) ?? '');
    },
  });

/**
 * A data set to edit. An edit returns the place that the import should name, `file:line: column`, where the
 * column is the first that it changed.
 */
export class Draft {
  readonly texts: Map<string, string>;

  constructor(texts: FileTexts) {
    this.texts = new Map(texts);
  }

  /** Changes cells of the one row that has the given ones. */
  edit(file: string, where: Cells, cells: Cells): string {
    const records = this.#records(file);
    const at = this.#find(file, records, where);
    return this.#write(file, records.with(at, this.#change(records, at, cells)), at, cells);
  }

  /** Adds a copy of the one row that has the given cells, with some of them changed. */
  copy(file: string, where: Cells, cells: Cells): string {
    const records = this.#records(file);
    const changed = this.#change(records, this.#find(file, records, where), cells);
    return this.#write(file, [...records, changed], records.length, cells);
  }

  /** Adds a row; the columns that are not given stay empty. The place is the given column. */
  add(file: string, cells: Cells, column = Object.keys(cells)[0] ?? ''): string {
    const records = this.#records(file);
    const blank = [...records, (records[0] ?? []).map(() => '')];
    const added = blank.with(-1, this.#change(blank, blank.length - 1, cells));
    return this.#write(file, added, records.length, { [column]: '' });
  }

  /** Removes the rows that have the given cells; there must be one. */
  remove(file: string, where: Cells): void {
    const records = this.#records(file);
    const kept = records.filter((record, at) => at === 0 || !this.#matches(records, record, where));
    if (kept.length === records.length) throw new Error(`${file}: no row ${JSON.stringify(where)}`);
    this.texts.set(file, toCsv(kept));
  }

  /** Rewrites a file's text; the place is its header. */
  rewrite(file: string, change: (text: string) => string): string {
    const before = this.texts.get(file) ?? '';
    const after = change(before);
    if (after === before) throw new Error(`${file}: nothing changed`);
    this.texts.set(file, after);
    return `${file}:1`;
  }

  /** The place of a column in the one row that has the given cells. */
  place(file: string, where: Cells, column: string): string {
    return `${file}:${this.#find(file, this.#records(file), where) + 1}: ${column}`;
  }

  #records(file: string): string[][] {
    return toRecords(this.texts.get(file) ?? '');
  }

  #matches(records: Records, record: readonly string[], where: Cells): boolean {
    return Object.entries(where).every(([column, cell]) => record[this.#column(records, column)] === cell);
  }

  #column(records: Records, column: string): number {
    const at = records[0]?.indexOf(column) ?? -1;
    if (at < 0) throw new Error(`no column ${column}`);
    return at;
  }

  #find(file: string, records: Records, where: Cells): number {
    const [found, ...more] = records.flatMap((record, at) =>
      at > 0 && this.#matches(records, record, where) ? [at] : [],
    );
    if (found === undefined || more.length > 0) {
      throw new Error(`${file}: ${more.length + Number(found !== undefined)} rows ${JSON.stringify(where)}`);
    }
    return found;
  }

  #change(records: Records, at: number, cells: Cells): string[] {
    return Object.entries(cells).reduce(
      (record, [column, cell]) => record.with(this.#column(records, column), cell),
      [...(records[at] ?? [])],
    );
  }

  #write(file: string, records: Records, at: number, cells: Cells): string {
    this.texts.set(file, toCsv(records));
    return `${file}:${at + 1}: ${Object.keys(cells)[0] ?? ''}`;
  }
}
