import type { Decimal } from '../values/decimal';

/** Points as a reader may write them, in the syntax of browsers: a comma or a point before the decimals. */
export const writtenPoints = String.raw`\d{1,3}([.,]\d{1,6})?`;

/** Points that a reader sets for a dimension: as they are written, and null where that is no number. */
export interface SetPoints {
  code: string;
  text: string;
  points: Decimal | null;
}

/** What a reader asks to simulate; words that name nothing are kept. */
export interface SimulationQuery {
  unit: string | null;
  index: string | null;
  year: string | null;
  set: SetPoints[];
}
