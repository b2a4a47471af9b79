import type { Problem } from './problem';

/** The text of a data set's CSV files by file name, as it lies in a folder or a release. */
export type FileTexts = ReadonlyMap<string, string>;

/** A line of a claims file, its cells in the order of the columns in files.ts. */
export interface RawClaim {
  file: string;
  line: number;
  cells: readonly string[];
  /** for a printed table: the header that its value stands under */
  printed?: string;
  /** a claim of a file laid over the current data set, which takes the place of the same source's earlier one */
  overlay?: boolean;
}

/** A data set on its way in or out: the small reference files as text, the claims as a stream of rows. */
export interface DataSetInput {
  references: FileTexts;
  /** @param report is told what is wrong with a claims file, while it is read */
  claims: (report: (problem: Problem) => void) => AsyncIterable<RawClaim> | Iterable<RawClaim>;
  /** true when claims are laid over those of the current release: only they are news to whoever imports */
  isOverlay?: boolean;
}
