import type { z } from 'zod';
import { expectations } from './columns';
import { readRecords } from './csv-records';
import type { FileTexts, RawClaim } from './data-set-input';
import { type FileName, files, type ReferenceFile, referenceFiles } from './files';
import { type Origin, type Problem, problemAt, type Text } from './problem';

export type Row<F extends FileName> = z.output<(typeof files)[F]['row']> & Origin;
export type ClaimRow = Row<'claims.csv'>;
/** The rows of the reference files. */
export type Rows = { [F in ReferenceFile]: Row<F>[] };

/**
 * Parses every row of every reference file. Rows that do not parse are left out, and all of them are reported.
 * @returns the rows in file order, and a problem for each missing file, wrong header and bad cell
 */
export function parseReferences(texts: FileTexts): { rows: Rows; problems: Problem[] } {
  const problems: Problem[] = [];
  for (const name of texts.keys()) {
    if (name in files) continue;
    const [vi, en] = ['tệp lạ trong bộ dữ liệu', 'a file that the data set does not have'];
    problems.push(problemAt({ file: name, line: 1 }, '', name, vi, en));
  }
  const parsed = referenceFiles.map((name) => [name, parseFile(name, texts.get(name), problems)]);
  return { rows: Object.fromEntries(parsed) as Rows, problems };
}

/** The problem of a data set without one of its files. */
export const missingFile = (file: string): Problem =>
  problemAt({ file, line: 1 }, '', null, 'thiếu tệp này', 'this file is missing');

function parseFile(file: ReferenceFile, text: string | undefined, problems: Problem[]): Row<FileName>[] {
  if (text === undefined) {
    problems.push(missingFile(file));
    return [];
  }
  const schema: z.ZodObject = files[file].row;
  const columns = Object.keys(schema.shape);
  const rows: Row<FileName>[] = [];
  for (const { line, cells } of readRecords(file, text, (problem) => problems.push(problem))) {
    const record = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
    const result = schema.safeParse(record);
    if (result.success) rows.push({ ...result.data, file, line } as Row<FileName>);
    else problems.push(...result.error.issues.map((issue) => toProblem(issue, { file, line }, record)));
  }
  return rows;
}

const claimColumns = Object.entries(files['claims.csv'].row.shape) as [string, z.ZodType<unknown, string>][];
const [longestKept, mostKept] = [40, 20_000];

/**
 * Makes a parser of claims. The same cells recur in a long file, so the parser keeps what each of them means.
 * @returns a function from a raw claim to its row, or to its problems
 */
export function createClaimParser(): (raw: RawClaim) => { row: ClaimRow } | { problems: Problem[] } {
  const kept = claimColumns.map(() => new Map<string, z.ZodSafeParseResult<unknown>>());
  const parseCell = (at: number, cell: string) => {
    const known = kept[at]?.get(cell);
    if (known) return known;
    const result = claimColumns[at]?.[1].safeParse(cell) as z.ZodSafeParseResult<unknown>;
    if (cell.length <= longestKept) {
      if (kept[at]?.size === mostKept) kept[at].clear();
      kept[at]?.set(cell, result);
    }
    return result;
  };
  return ({ file, line, cells, printed, overlay }) => {
    const origin: Origin = { file, line, ...(printed && { printed }), ...(overlay && { overlay }) };
    const row: Record<string, unknown> = { ...origin };
    const problems: Problem[] = [];
    claimColumns.forEach(([column], at) => {
      const cell = cells[at] ?? '';
      const result = parseCell(at, cell);
      if (result.success) row[column] = result.data;
      else
        for (const issue of result.error.issues)
          problems.push(toProblem({ ...issue, path: [column] }, origin, { [column]: cell }));
    });
    return problems.length > 0 ? { problems } : { row: row as unknown as ClaimRow };
  };
}

function toProblem(issue: z.core.$ZodIssue, origin: Origin, cells: Record<string, string>): Problem {
  const column = String(issue.path[0]);
  const { vi, en } = toText(issue);
  return problemAt(origin, column, cells[column] ?? '', vi, en);
}

function toText(issue: z.core.$ZodIssue): Text {
  const leaf = deepest(issue);
  if (leaf.message in expectations) return expectations[leaf.message as keyof typeof expectations];
  if (leaf.code === 'invalid_value') {
    const values = leaf.values.join(', ');
    return { vi: `cần một trong: ${values}`, en: `expected one of: ${values}` };
  }
  return { vi: 'giá trị không hợp lệ', en: 'not a valid value' };
}

function deepest(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors
    .map((issues) => issues[0])
    .filter((found) => found && found.code !== 'invalid_type');
  return inner[0] ? deepest(inner[0]) : issue;
}
