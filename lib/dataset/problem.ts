/** A sentence for the operator in both languages. */
export interface Text {
  vi: string;
  en: string;
}

/** One problem of a data set: where it is, what was expected there and what was found. */
export interface Problem {
  file: string;
  /** 1 is the header */
  line: number;
  column: string;
  expected: Text;
  found: string;
  /** true for a problem of a claim that is laid over the current release */
  overlay?: boolean;
}

/** The file and line of a row, at which its problems are reported. */
export interface Origin {
  file: string;
  line: number;
  /** for a claim read from a printed table: the header of its value's column */
  printed?: string;
  /** true for a claim that is laid over the current release */
  overlay?: boolean;
}

/** A problem of a row in one column, with what was expected there in both languages. */
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
