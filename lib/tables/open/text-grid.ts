import { CsvError, type Info, parse } from 'csv-parse/sync';
import type { Text } from '@/lib/dataset/problem';
import { tidy } from '@/lib/domain/values/tidy-text';
import type { Cell, Grid, GridRow } from '../grid';

/** A longer text is no results table, and reading it would only cost time. */
const mostLines = 20_000;
export const mostColumns = 400;
const longestCell = 2000;

/** What separates the cells of a line. */
type Delimiter = 'tab' | ';' | ',' | 'spaces';

/** The cells of a text, separated by tabs, semicolons, commas, or two or more spaces. */
export function toTextGrid(text: string): { grid: Grid } | { problem: Text } {
  const lines = text.split(/\r\n|\r|\n/, mostLines + 1);
  if (lines.length > mostLines) return { problem: tooLong };
  const delimiter = findDelimiter(lines);
  if (!delimiter) return { problem: noColumns };
  const rows = delimiter === 'spaces' ? readSpaced(lines) : readDelimited(text, delimiter);
  if (rows.some(({ cells }) => cells.length > mostColumns)) return { problem: tooWide };
  return { grid: { name: '', rows, ...(delimiter === 'spaces' && { loose: true }) } };
}

const tooLong = { vi: `cần không quá ${mostLines} dòng`, en: `expected at most ${mostLines} lines` };
const tooWide = { vi: `cần không quá ${mostColumns} cột`, en: `expected at most ${mostColumns} columns` };
const noColumns = {
  vi: 'không thấy các cột: ngăn các ô bằng tab, dấu chấm phẩy, hoặc từ hai dấu cách',
  en: 'no columns found: part the cells by tabs, semicolons, or two and more spaces',
};

const space = /[^\S\t]/;
const wideGap = new RegExp(`\\S${space.source}{2,}\\S`);

/** The delimiter of the lines with figures; tabs have priority, because copied tables have them. */
function findDelimiter(lines: readonly string[]): Delimiter | null {
  const withFigures = lines.filter((line) => /\d/.test(line)).map((line) => line.slice(0, 10_000));
  const share = (test: (line: string) => boolean) =>
    withFigures.filter(test).length / Math.max(1, withFigures.length);
  const count = (line: string, sign: string) => line.split(sign).length - 1;
  if (share((line) => line.includes('\t')) >= 0.3) return 'tab';
  if (share((line) => count(line, ';') >= 1) >= 0.5) return ';';
  if (share((line) => wideGap.test(line.trim())) >= 0.5) return 'spaces';
  // a single comma may be a decimal mark: "1 Quảng Ninh 91,04"
  return share((line) => /^\s*"|,\s*"|,\D|\D,/.test(line) && count(line, ',') >= 1) >= 0.5 ? ',' : null;
}

function readSpaced(lines: readonly string[]): GridRow[] {
  return lines.flatMap((line, at) => {
    const cells = line
      .replace(/\t/g, '  ')
      .trim()
      .split(new RegExp(`${space.source}{2,}`), mostColumns + 1);
    return line.trim() === '' ? [] : [{ line: at + 1, cells: cells.map(toCell) }];
  });
}

function readDelimited(text: string, delimiter: Exclude<Delimiter, 'spaces'>): GridRow[] {
  const options = {
    delimiter: delimiter === 'tab' ? '\t' : delimiter,
    info: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  };
  let parsed: { record: string[]; info: Info }[];
  try {
    parsed = parse(text, options) as unknown as typeof parsed;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // an unclosed quotation mark is read as an ordinary character
    parsed = parse(text, { ...options, quote: null }) as unknown as typeof parsed;
  }
  return parsed.map(({ record, info }) => ({
    line: info.lines - record.reduce((breaks, cell) => breaks + (cell.match(/\n/g)?.length ?? 0), 0),
    cells: record.slice(0, mostColumns + 1).map(toCell),
  }));
}

const toCell = (text: string): Cell => ({ text: tidy(text.slice(0, longestCell)) });
