import type { Problem } from './problem';

/** The text of a data set's CSV files by file name, as it lies in a folder or a release. */
export type FileTexts = ReadonlyMap<string, string>;

/** A line of a claims file, its cells in the order of the columns in files.ts. */
export interface RawClaim {
  file: string;
  line: number;
  cells: readonly string[];
  /** for a claim read from a printed table: the header of its value's column */
  printed?: string;
  /** true when the claim replaces what its source says of the figure in the current release */
  overlay?: boolean;
}

/** A data set to read from: the small reference files as text, the claims as a stream of rows. */
export interface DataSetInput {
  references: FileTexts;
  /** @param report is called with each problem of a claims file while it is read */
  claims: (report: (problem: Problem) => void) => AsyncIterable<RawClaim> | Iterable<RawClaim>;
  /** true when imported claims are laid over those of the current release: only the imported ones give warnings */
  isOverlay?: boolean;
}
