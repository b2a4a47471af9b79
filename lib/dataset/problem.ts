/** A sentence for the operator in both languages. */
export interface Text {
  vi: string;
  en: string;
}

/** One thing wrong with a data set: where it stands and what was expected there. */
export interface Problem {
  file: string;
  /** 1 is the header */
  line: number;
  column: string;
  expected: Text;
  found: string;
  /** true when it is a claim's that is laid over the current data set */
  overlay?: boolean;
}

/** Where a row came from; its problems are reported there. */
export interface Origin {
  file: string;
  line: number;
  /** for a printed table: the header that the value stands under */
  printed?: string;
  /** true for a claim laid over the current data set */
  overlay?: boolean;
}

/** A problem in a row's column. */
export const problemAt = (
  { file, line, printed, overlay }: Origin,
  column: string,
  found: string | number | null,
  vi: string,
  en: string,
): Problem => ({
  file,
  line,
  column: column === 'value' && printed ? printed : column,
  found: found === null ? '' : String(found),
  expected: { vi, en },
  ...(overlay && { overlay }),
});
