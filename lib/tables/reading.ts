import type { RawClaim } from '@/lib/dataset/data-set-input';
import type { References } from '@/lib/dataset/normalise';
import type { Problem, Text } from '@/lib/dataset/problem';
import type { DecimalMark } from '@/lib/domain/values/printed-number';
import type { Level } from '@/lib/domain/vocabulary';

/** What the person who imports says of the table: what it is of, and whose it is. */
export interface TableContext {
  index: string;
  /** the measured one */
  year: number;
  level: Level;
  /** the province of an internal index */
  owner?: string | null;
  /** a code of sources.csv */
  source: string;
  references: References;
}

export interface TableOptions {
  /** by header, or `#3` for the third column: `name`, `quote`, `skip`, `percent`, `the-che score` */
  columns?: Readonly<Record<string, string>>;
  decimal?: DecimalMark;
  /** the sheets to read, by name; all unless given */
  sheets?: readonly string[];
  /** true to keep each row as it is printed as the quotation of its claims */
  quote?: boolean;
}

/** How a column was read, and why. */
export interface ColumnReading {
  /** with the sheet's name, where there is one: `bang.xlsx [Biểu 1]` */
  file: string;
  /** as spreadsheets name it: C */
  column: string;
  header: string;
  /** as the command line writes it, or null while it is asked */
  meaning: string | null;
  why: Text;
}

/** A claim in the columns of claims.csv, with the cell that it was read from. */
export interface TableClaim extends RawClaim {
  printed: string;
  /** as spreadsheets name it: C7 */
  cell: string;
}

/** What the table leaves open, with the words of the command line that each answer takes. */
export interface Question {
  file: string;
  line: number;
  text: Text;
  /** such as `--column "Chỉ số=percent"` */
  choices: string[];
}

/** A row that is no unit's: a title, a footnote, a heading, a total. */
export interface SkippedRow {
  file: string;
  line: number;
  text: string;
  why: Text;
}

/** A table as it was read. With a question or a problem it is refused: nothing is guessed. */
export interface TablesReading {
  file: string;
  /** of text, its encoding; `XLSX` for a workbook */
  format: string;
  /** units with claims, over all sheets */
  units: number;
  columns: ColumnReading[];
  claims: TableClaim[];
  questions: Question[];
  problems: Problem[];
  skipped: SkippedRow[];
}
