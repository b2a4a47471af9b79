import { CsvError, type Info, parse } from 'csv-parse/sync';
import type { Text } from '@/lib/dataset/problem';
import { tidy } from '@/lib/domain/values/tidy-text';
import type { Cell, Grid, GridRow } from '../grid';
import { type IsName, readLined, readSingleSpaced } from './lined';

/** A longer text is no results table, and reading it would only cost time. */
const mostLines = 20_000;
export const mostColumns = 400;
const longestCell = 2000;

/** What separates the cells of a line. */
type Delimiter = 'tab' | ';' | ',' | 'spaces';

/**
 * The cells of a text, separated by tabs, semicolons, commas, or two or more spaces; else, by the names of units,
 * those of a text with one cell a line or with single spaces.
 */
export function toTextGrid(text: string, isName: IsName): { grid: Grid } | { problem: Text; found: string } {
  const lines = text.split(/\r\n|\r|\n/, mostLines + 1);
  const [firstFigures = ''] = lines.filter((line) => /\d/.test(line) && line.trim().length > 3);
  const refuse = (problem: Text) => ({ problem, found: tidy(firstFigures.slice(0, 200)) });
  if (lines.length > mostLines) return refuse(tooLong);
  if (text.trim() === '') return refuse(nothing);
  const delimiter = findDelimiter(lines);
  if (!delimiter) {
    const grid = readLined(lines, isName) ?? readSingleSpaced(lines, isName);
    if (!grid) return refuse(isOneCellALine(lines, isName) ? onePerLine : noColumns);
    return 'problem' in grid ? grid : { grid };
  }
  const rows = delimiter === 'spaces' ? readSpaced(lines) : readDelimited(text, delimiter);
  if (rows.some(({ cells }) => cells.length > mostColumns)) return refuse(tooWide);
  if (delimiter === ',' && areNumbersCut(rows)) return refuse(cutNumbers);
  return { grid: { name: '', rows, ...(delimiter === 'spaces' && { loose: true }) } };
}

/** True for lines of which several are a name of a unit and nothing else. */
const isOneCellALine = (lines: readonly string[], isName: IsName): boolean =>
  lines.slice(0, 1000).filter((line) => isName(tidy(line.slice(0, 200)))).length > 1;

/** True where most lines are longer than the header by digits, as the decimals of "91,80" that a comma cut off. */
function areNumbersCut(rows: readonly GridRow[]): boolean {
  const begins = rows.findIndex(({ cells }) => cells.some(({ text }) => isWhole(text)));
  const width = Math.max(
    -1,
    ...rows.slice(0, Math.max(1, begins)).map(({ cells }) => cells.findLastIndex(({ text }) => text !== '')),
  );
  const filled = rows.filter(({ cells }) => cells.some(({ text }) => text !== ''));
  const cut = filled.filter(({ cells }) => {
    const [whole, decimals] = cells.slice(-2).map(({ text }) => text);
    return cells.length > width + 1 && isWhole(whole ?? '') && isWhole((decimals ?? '').replace(/\s*%$/, ''));
  });
  return width > 0 && cut.length * 2 > filled.length;
}

/** True for digits that are no year. */
const isWhole = (text: string): boolean => /^-?\d{1,4}$/.test(text) && !/^20\d\d$/.test(text);

const nothing = { vi: 'tệp không có gì', en: 'there is nothing in the file' };
const cutNumbers = {
  vi: 'dấu phẩy vừa ngăn các ô vừa nằm trong các số: hãy lưu lại với dấu chấm phẩy hoặc tab giữa các ô, hay dưới dạng .xlsx',
  en: 'commas part the cells and stand in the numbers too: save the file with semicolons or tabs between the cells, or as .xlsx',
};
const tooLong = { vi: `cần không quá ${mostLines} dòng`, en: `expected at most ${mostLines} lines` };
const tooWide = { vi: `cần không quá ${mostColumns} cột`, en: `expected at most ${mostColumns} columns` };
const noColumns = {
  vi: 'không thấy các cột, ví dụ ở dòng này: hãy chép bảng vào một sổ tính rồi nạp tệp đó, hoặc ngăn các ô bằng tab, dấu chấm phẩy, hay từ hai dấu cách',
  en: 'no columns found, as in this line: paste the table into a spreadsheet and give that file, or part the cells by tabs, semicolons, or two and more spaces',
};
const onePerLine = {
  vi: 'mỗi ô đứng trên một dòng riêng, mà các dòng không lặp lại đều: hãy dán bảng từ trình duyệt vào một sổ tính rồi nạp tệp đó',
  en: 'each cell stands on a line of its own, and the rows have not the same number of lines: paste the table from the browser into a spreadsheet and give that file',
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
