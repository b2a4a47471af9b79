import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { expectations } from './columns';
import { type FileName, fileNames, files } from './files';
import { type Origin, type Problem, problemAt, type Text } from './problem';
import type { FileTexts } from './read';

export type Row<F extends FileName> = z.output<(typeof files)[F]['row']> & Origin;
export type Rows = { [F in FileName]: Row<F>[] };

/**
 * Types every row of every file. Rows that do not parse are left out and reported, all in one run.
 * @returns the rows in file order, and a problem for each missing file, wrong header and bad cell
 */
export function parseFiles(texts: FileTexts): { rows: Rows; problems: Problem[] } {
  const problems: Problem[] = [];
  for (const name of texts.keys()) {
    if (!fileNames.includes(name as FileName)) {
      problems.push(
        problemAt(
          { file: name, line: 1 },
          '',
          name,
          'tệp lạ trong bộ dữ liệu',
          'a file that the data set does not have',
        ),
      );
    }
  }
  const parsed = fileNames.map((name) => [name, parseFile(name, texts.get(name), problems)]);
  return { rows: Object.fromEntries(parsed) as Rows, problems };
}

function parseFile(file: FileName, text: string | undefined, problems: Problem[]): Row<FileName>[] {
  if (text === undefined) {
    problems.push(problemAt({ file, line: 1 }, '', null, 'thiếu tệp này', 'this file is missing'));
    return [];
  }
  const schema: z.ZodObject = files[file].row;
  const columns = Object.keys(schema.shape);
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as never;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number('lines' in error ? error.lines : 1);
    problems.push(
      problemAt({ file, line }, '', error.message, 'CSV không đọc được', 'this is not readable CSV'),
    );
    return [];
  }
  const header = records.shift()?.record ?? [];
  if (!checkHeader(file, header, columns, problems)) return [];

  return records.flatMap(({ record, info }) => {
    const lineBreaks = record.reduce((count, cell) => count + (cell.match(/\n/g)?.length ?? 0), 0);
    const origin = { file, line: info.lines - lineBreaks };
    if (record.length !== columns.length) {
      const firstMissing = header[record.length] ?? '';
      const [vi, en] = [`cần ${columns.length} cột`, `expected ${columns.length} columns`];
      problems.push(problemAt(origin, firstMissing, record.length, vi, en));
      return [];
    }
    const cells = Object.fromEntries(header.map((column, at) => [column, record[at] ?? '']));
    const result = schema.safeParse(cells);
    if (result.success) return [{ ...result.data, ...origin } as Row<FileName>];
    for (const issue of result.error.issues) {
      const column = String(issue.path[0]);
      const expected = toText(issue);
      problems.push(problemAt(origin, column, cells[column] ?? '', expected.vi, expected.en));
    }
    return [];
  });
}

function checkHeader(file: FileName, header: string[], columns: string[], problems: Problem[]): boolean {
  const before = problems.length;
  for (const column of columns.filter((known) => !header.includes(known))) {
    problems.push(problemAt({ file, line: 1 }, column, null, 'thiếu cột này', 'this column is missing'));
  }
  for (const column of header.filter((found) => !columns.includes(found))) {
    problems.push(problemAt({ file, line: 1 }, column, column, 'cột lạ', 'an unknown column'));
  }
  for (const column of header.filter((found, at) => header.indexOf(found) !== at)) {
    problems.push(problemAt({ file, line: 1 }, column, column, 'cột lặp lại', 'a column that stands twice'));
  }
  return problems.length === before;
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
