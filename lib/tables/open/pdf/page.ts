/** A text of a page. Lengths are points; y is the baseline, from the top. */
export interface PageText {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A box of a page in points, from the top left. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** The texts and the ruling lines of a page. */
export interface Page {
  /** from 1 */
  number: number;
  width: number;
  height: number;
  texts: PageText[];
  /** thin boxes */
  rulings: Box[];
  /** the share of the letters that are there and nobody sees, from 0 to 1 */
  hidden: number;
}

/** A text on one line that white space parts from its neighbours. */
export interface Piece extends Box {
  text: string;
}

/** The pieces on one height of a page, from the left. */
export type Line = Piece[];

/** The table of a part of a page, with the titles above it. */
export interface PageTable {
  titles: string[];
  /** the distances of the columns from the left, one more than there are columns */
  edges: number[];
  rows: { text: string; covered?: boolean }[][];
}

/** The middle of a span. */
export const middle = (from: number, to: number): number => (from + to) / 2;

/** The texts of the pieces of a line, as one text. */
export const textOf = (line: Line): string => line.map(({ text }) => text).join(' ');

/** The topmost point of a line. */
export const topOf = (line: Line): number => Math.min(...line.map(({ y0 }) => y0));
/** The lowest point of a line. */
export const bottomOf = (line: Line): number => Math.max(...line.map(({ y1 }) => y1));
