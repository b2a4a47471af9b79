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
}

/** A check that a row fails, with the columns that may be wrong. */
export interface Failed {
  kind: 'number' | 'sum' | 'percent' | 'serial' | 'rank';
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
