import { CsvError, type Info, type Options, parse as parseStream } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { fromCell } from './cells';
import { type FileName, files } from './files';
import { type Problem, problemAt } from './problem';

/** A record of a CSV with the line that it begins on; 1 is the header. */
export interface CsvRecord {
  line: number;
  /** by the columns of files.ts, in their order */
  cells: string[];
}

type Report = (problem: Problem) => void;
interface Parsed {
  record: string[];
  info: Info;
}

const options: Options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true };

/** The records of a file's text, with the cells in the order of its columns; problems are reported. */
export function* readRecords(file: FileName, text: string, report: Report): Generator<CsvRecord> {
  const { toRecord, end } = createReader(file, report);
  let parsed: Parsed[];
  try {
    parsed = parse(text, options) as unknown as Parsed[];
  } catch (error) {
    report(toUnreadable(file, error));
    return;
  }
  for (const one of parsed) {
    const record = toRecord(one);
    if (record) yield record;
  }
  end();
}

/** Like readRecords, from a stream of bytes or text. */
export async function* streamRecords(
  file: FileName,
  source: NodeJS.ReadableStream,
  report: Report,
): AsyncGenerator<CsvRecord> {
  const { toRecord, end } = createReader(file, report);
  const parser = parseStream({ ...options, max_record_size: 1_000_000 });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const one of parser as AsyncIterable<Parsed>) {
      const record = toRecord(one);
      if (record) yield record;
    }
    end();
  } catch (error) {
    report(toUnreadable(file, error));
  }
}

function toUnreadable(file: FileName, error: unknown): Problem {
  if (!(error instanceof CsvError)) throw error;
  const line = Number('lines' in error ? error.lines : 1);
  return problemAt({ file, line }, '', error.message, 'CSV không đọc được', 'this is not readable CSV');
}

/** Takes the first record as the header and the later ones as rows; `end` reports a file without any record. */
function createReader(file: FileName, report: Report) {
  const columns = Object.keys(files[file].row.shape);
  let header: string[] | null = null;
  let places: number[] = [];
  let usable = false;

  const readHeader = (record: string[]) => {
    header = record;
    usable = checkHeader(file, record, columns, report);
    places = columns.map((column) => record.indexOf(column));
  };
  const toRecord = ({ record, info }: Parsed): CsvRecord | null => {
    if (!header) {
      readHeader(record);
      return null;
    }
    if (!usable) return null;
    const lineBreaks = record.reduce((count, cell) => count + (cell.match(/\n/g)?.length ?? 0), 0);
    const line = info.lines - lineBreaks;
    if (record.length !== header.length) {
      const [vi, en] = [`cần ${header.length} cột`, `expected ${header.length} columns`];
      report(problemAt({ file, line }, header[record.length] ?? '', record.length, vi, en));
      return null;
    }
    return { line, cells: places.map((at) => fromCell(record[at] ?? '')) };
  };
  const end = () => {
    if (!header) readHeader([]);
  };
  return { toRecord, end };
}

function checkHeader(
  file: FileName,
  header: readonly string[],
  columns: readonly string[],
  report: Report,
): boolean {
  const at = { file, line: 1 };
  const { missing, strange } = compareHeader(header, columns);
  const twice = header.filter((found, position) => header.indexOf(found) !== position);
  for (const column of missing)
    report(problemAt(at, column, null, 'thiếu cột này', 'this column is missing'));
  for (const column of strange) report(problemAt(at, column, column, 'cột lạ', 'an unknown column'));
  for (const column of twice)
    report(problemAt(at, column, column, 'cột lặp lại', 'a column that stands twice'));
  return missing.length + strange.length + twice.length === 0;
}

/** The columns that a header lacks, and its columns that are unknown. */
export const compareHeader = (header: readonly string[], columns: readonly string[]) => ({
  missing: columns.filter((known) => !header.includes(known)),
  strange: header.filter((found) => !columns.includes(found)),
});
