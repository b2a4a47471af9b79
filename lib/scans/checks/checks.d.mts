/** What the columns of a table say of each other; columns are counted from 0. */
export interface Relations {
  sums: { total: number; parts: number[] }[];
  /** a percentage of a total whose full value is given */
  shares: { percent: number; total: number; full: number }[];
  orders: { rank: number; value: number }[];
  /** the columns that number the rows */
  serials: number[];
  /** the columns of numbers */
  numeric: number[];
  /** what the text above or below the table says of a column */
  announced?: (Announcement & { column: number; row: number | null })[];
}

/** An average or an extreme that a text announces. */
export interface Announcement {
  kind: 'average' | 'highest' | 'lowest';
  /** as printed, with a comma */
  text: string;
  value: number;
  isPercent: boolean;
  /** the unit that has the extreme; null where the text names none, or several */
  name: string | null;
}

/** A check that a row fails, with the columns that may be wrong. */
export interface Failed {
  kind: 'number' | 'sum' | 'percent' | 'serial' | 'rank' | 'announced';
  columns: number[];
}

/** A printed number, or null for anything else. */
export function toNumber(text: string): number | null;

/**
 * What most rows of a table say of its columns: which are a sum of others, a percentage of another, the places by
 * another, or the numbers of the rows.
 * @param texts the texts of each row
 * @param numeric the columns of numbers
 */
export function findRelations(texts: readonly (readonly string[])[], numeric: readonly number[]): Relations;

/** The checks that each row fails, each with the columns that may be wrong. */
export function checkRows(texts: readonly (readonly string[])[], relations: Relations): Failed[][];

/** The texts that stand in a column more than once. */
export function findTwice(texts: readonly (readonly string[])[], column: number): Set<string>;

/** Half of the last decimal of a printed number. */
export function halfUnit(text: string): number;

/** The mean of numbers. */
export function meanOf(numbers: readonly number[]): number;

/**
 * The announcements that are of a column of the table, each with its column and the row of the unit that it names.
 * @param percents the columns of percentages, of which alone a percentage is
 * @param isWhole true when the table has every unit, so that an average of them is one of its rows
 */
export function findAnnounced(
  texts: readonly (readonly string[])[],
  announcements: readonly Announcement[],
  about: { numeric: readonly number[]; percents: readonly number[]; isWhole: boolean },
): NonNullable<Relations['announced']>;
