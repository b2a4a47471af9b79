import type { RawClaim } from '@/lib/dataset/data-set-input';
import type { References } from '@/lib/dataset/normalise';
import type { Problem, Text } from '@/lib/dataset/problem';
import type { DecimalMark } from '@/lib/domain/values/printed-number';
import type { Level } from '@/lib/domain/vocabulary';
import type { Excerpt } from './grid';

/** What the person who imports says about the table: its edition and its source. */
export interface TableContext {
  index: string;
  /** the measured year */
  year: number;
  level: Level;
  /** the province of an internal index */
  owner?: string | null;
  /** a code of sources.csv */
  source: string;
  references: References;
}

/** What a table may say of itself otherwise than the command: its year, its index, the set of its units. */
export const sures = ['units', 'year', 'index'] as const;
export type Sure = (typeof sures)[number];

export interface TableOptions {
  /** meanings (`name`, `quote`, `skip`, `percent`, `the-che score`) by header, or by place (`#3`) */
  columns?: Readonly<Record<string, string>>;
  decimal?: DecimalMark;
  /** the sheets to read, by name; all unless given */
  sheets?: readonly string[];
  /** the pages of a PDF to read, from and to; all unless given */
  pages?: readonly (readonly [number, number])[];
  /** the tables of a PDF to read, by number, or all; one that has several is asked about unless given */
  tables?: readonly number[] | 'all';
  /** the headers or places (`#3`) of the only columns to read; all unless given */
  only?: readonly string[];
  /** `skip` leaves out every column that would be asked about */
  rest?: 'skip';
  /** the columns of an earlier table of the same form */
  saved?: readonly SavedColumn[];
  /** true to read the hidden sheets, rows and columns of a workbook too */
  hidden?: boolean;
  /** what the command says for certain, although the table seems to say otherwise */
  sure?: readonly Sure[];
  /** true to quote the whole printed row with each of its claims */
  quote?: boolean;
}

/** A column of a reading that was kept for the next table of the same form. */
export interface SavedColumn {
  /** as spreadsheets name it */
  column: string;
  /** with `{year}` in place of the year of the table */
  header: string;
  meaning: string;
}

/** How a column was read, and why. */
export interface ColumnReading {
  /** with the name of the sheet, if there is one: `bang.xlsx [Biểu 1]` */
  file: string;
  /** the column as spreadsheets name it: C */
  column: string;
  header: string;
  /** the meaning as the command line writes it, or null when it is asked for */
  meaning: string | null;
  why: Text;
}

/** A claim in the columns of claims.csv, with the cell that it was read from. */
export interface TableClaim extends RawClaim {
  printed: string;
  /** the cell as spreadsheets name it: C7 */
  cell: string;
  /** what the picture shows of that cell, for a table that was read from one */
  excerpt?: Excerpt;
}

/** A question that the table leaves open, with the command-line option of each answer. */
export interface Question {
  file: string;
  line: number;
  text: Text;
  /** such as `--column "Chỉ số=percent"` */
  choices: string[];
  /** what each choice means, in the same order */
  means?: Text[];
}

/** A row that belongs to no unit: a title, a footnote, a heading, a total. */
export interface SkippedRow {
  file: string;
  line: number;
  text: string;
  why: Text;
}

/** The result of reading a table. A question or a problem refuses it: nothing is guessed. */
export interface TablesReading {
  file: string;
  /** `XLSX`, `PDF`, or the encoding of a text */
  format: string;
  /** the number of units with claims, over all sheets */
  units: number;
  /** the number of cells with a sign or words for a value that nobody published */
  missing: number;
  columns: ColumnReading[];
  claims: TableClaim[];
  questions: Question[];
  problems: Problem[];
  skipped: SkippedRow[];
  /** the pages of a PDF that has no letters to read: only their pictures can be read */
  scanned?: number[];
}
