import { files } from '@/lib/dataset/files';
import type { Problem } from '@/lib/dataset/problem';
import type { NamedUnit, UnitNames } from '@/lib/domain/names/unit-names';
import type { DecimalMark } from '@/lib/domain/values/printed-number';
import { type ClaimBasis, overall } from '@/lib/domain/vocabulary';
import type { Meaning, ValueMeasure } from './columns/meanings';
import type { Column } from './columns/plan';
import { type Cell, cellAt, toColumnName } from './grid';
import type { TableRow } from './layout/rows';
import { isNumeric, readCell, readNumber, toPrintedRank, toSignedText } from './numbers';
import type { SkippedRow, TableClaim, TableContext } from './reading';

export interface ClaimTable {
  file: string;
  rows: readonly TableRow[];
  columns: readonly Column[];
  mark: DecimalMark;
  context: TableContext;
  /** the main measure of the index, which the average of a whole is read in */
  valueMeasure: 'percent' | 'score';
  /** the maximum of the whole index, if it has one */
  totalMax: string | null;
  names: UnitNames;
  quoteRows: boolean;
  /** true for a table of a workbook, whose cells have places */
  isWorkbook: boolean;
  /** the column of the file that each column comes from */
  origins?: readonly number[] | undefined;
  isTurned?: boolean | undefined;
}

export interface TableClaims {
  claims: TableClaim[];
  problems: Problem[];
  skipped: SkippedRow[];
  /** the number of cells that say that there is no value */
  missing: number;
}

type ValueColumn = Column & { meaning: Meaning & { kind: 'value' } };
const isValue = (column: Column): column is ValueColumn => column.meaning?.kind === 'value';
const cellOrder = Object.keys(files['claims.csv'].row.shape);
const basis: ClaimBasis = 'published';

/** The claims of the rows of units, their problems, and the columns that were skipped in rows of wholes. */
export function toClaims(table: ClaimTable): TableClaims {
  const { file, rows, columns, names, mark } = table;
  const result: TableClaims = { claims: [], problems: [], skipped: [], missing: 0 };
  const values = columns.filter(isValue);
  const maxima = readMaxima(table, values);
  const lines = new Map<string, number>();
  const report = (line: number, column: string, found: string, vi: string, en: string) =>
    result.problems.push({ file, line, column, found, expected: { vi, en } });
  const ragged = table.isWorkbook ? beyondHeader(columns.length) : wrongLength(columns.length);
  const nameHeader = columns.find(({ meaning }) => meaning?.kind === 'name')?.header || 'tên đơn vị';

  for (const row of rows) {
    if (row.kind === 'unknown') {
      const { vi, en } = expectedUnit(row.name, names, table.context.year);
      report(row.line, nameHeader, row.name, vi, en);
    } else if (row.kind === 'ragged') {
      report(row.line, '', row.text, ragged.vi, ragged.en);
    } else if (row.kind === 'unit') {
      const key = `${row.named.slug} ${row.named.extreme ?? ''}`;
      const before = lines.get(key);
      if (before !== undefined) {
        report(
          row.line,
          nameHeader,
          row.name,
          `đơn vị này đã có ở dòng ${before}: bỏ một dòng`,
          `this unit stands already on line ${before}: leave one out`,
        );
        continue;
      }
      lines.set(key, row.line);
      readUnit(row, row.named, values, maxima, table, result);
    }
  }
  const units = rows.filter(({ kind }) => kind === 'unit');
  for (const column of values) {
    const absurd = absurdTotal(column, units, table);
    if (absurd) report(units[0]?.line ?? 1, column.header, absurd.found, absurd.vi, absurd.en);
    if (column.meaning.measure !== 'percent') continue;
    const numbers = units.flatMap((row) => readNumber(cellAt(row, column.at), mark)?.value ?? []).map(Number);
    if (numbers.length < 2 || numbers.some((value) => value > 1)) continue;
    report(
      units[0]?.line ?? 1,
      column.header,
      String(numbers[0]),
      'các số như phân số của 1: cần phần trăm, ví dụ 91,04',
      'these look like parts of 1: expected percents, such as 91.04',
    );
  }
  return result;
}

const beyondHeader = (columns: number) => ({
  vi: `có ô nằm ngoài ${columns} cột có tiêu đề: thêm tiêu đề, hoặc xóa các ô đó`,
  en: `there are cells beyond the ${columns} columns with a header: give them one, or delete them`,
});
const wrongLength = (columns: number) => ({
  vi: `cần ${columns} ô như tiêu đề; ô trống ghi “–”, hoặc ngăn các ô bằng tab`,
  en: `expected ${columns} cells as in the header; write “–” for a missing one, or part the cells by tabs`,
});

/** The share of its maximum that some total of an index always exceeds, by what says that the column is the total. */
const leastTotal = { header: 0.05, answer: 0.2 };

/** Figures that are all far below the maximum of the whole index are those of a part of it. */
function absurdTotal(
  { meaning, at, isGiven }: ValueColumn,
  units: readonly TableRow[],
  { mark, totalMax }: ClaimTable,
) {
  const { dimension, measure } = meaning;
  const max = measure === 'percent' ? '100' : totalMax;
  if (dimension !== overall || max === null || (measure !== 'percent' && measure !== 'score')) return null;
  const numbers = units.flatMap((row) => readNumber(cellAt(row, at), mark)?.value ?? []);
  const greatest = numbers.toSorted((a, b) => Number(b) - Number(a))[0];
  // parts of 1 have a problem of their own
  if (
    greatest === undefined ||
    Number(greatest) >= Number(max) * leastTotal[isGiven ? 'answer' : 'header'] ||
    (measure === 'percent' && Number(greatest) <= 1)
  )
    return null;
  return {
    found: greatest,
    vi: `tổng của cả bộ chỉ số tối đa ${max} mà cao nhất chỉ ${greatest}: cột này có phải của một lĩnh vực?`,
    en: `the whole index is out of ${max}, and the greatest here is ${greatest}: is this column of a dimension?`,
  };
}

function expectedUnit(name: string, names: UnitNames, year: number) {
  const sharers = names.findSharers(name);
  if (sharers.length > 1) {
    const list = sharers.join(', ');
    return {
      vi: `tên này là của nhiều đơn vị: hãy ghi mã, một trong ${list}`,
      en: `several units have this name: write the code instead, one of ${list}`,
    };
  }
  const other = names.findOtherYear(name);
  if (other) {
    return {
      vi: `“${other.nameVi}” không tồn tại ngày 31/12/${year}`,
      en: `“${other.nameVi}” did not exist on 31 December ${year}`,
    };
  }
  const near = names.suggest(name);
  return {
    vi: `cần tên một đơn vị có trong năm ${year}${near ? `; có phải ${near}?` : ''}`,
    en: `expected the name of a unit of ${year}${near ? `; is it ${near}?` : ''}`,
  };
}

/** The printed maximum of a score: of its own row, else of the row of maxima, else of the header. */
function readMaxima({ rows, mark }: ClaimTable, values: readonly ValueColumn[]) {
  const maxRow = rows.find(({ kind }) => kind === 'max');
  const numberAt = (row: TableRow | undefined, column: number) =>
    row && readNumber(cellAt(row, column), mark)?.value;
  return (row: TableRow, column: ValueColumn): string => {
    if (column.meaning.measure !== 'score') return '';
    const beside = values.find(
      ({ meaning }) => meaning.measure === 'max' && meaning.dimension === column.meaning.dimension,
    );
    return (beside && numberAt(row, beside.at)) ?? numberAt(maxRow, column.at) ?? column.max ?? '';
  };
}

function readUnit(
  row: TableRow,
  named: NamedUnit,
  values: readonly ValueColumn[],
  maxOf: (row: TableRow, column: ValueColumn) => string,
  { file, rows, columns, mark, context, valueMeasure, quoteRows, origins, isTurned }: ClaimTable,
  result: TableClaims,
) {
  const { claims, problems, skipped } = result;
  const quoteColumn = columns.find(({ meaning }) => meaning?.kind === 'quote');
  const quote = quoteRows ? row.text : quoteColumn ? cellAt(row, quoteColumn.at).text : '';
  const left: string[] = [];
  for (const column of values) {
    const cell = cellAt(row, column.at);
    const value = readCell(cell, mark);
    const { dimension } = column.meaning;
    if (value.kind === 'missing' && cell.text !== '') result.missing += 1;
    const rank = rankOf(cell, column, rows);
    const problem = problemOfCell(cell, value.kind, mark, column.meaning.measure, rank !== null);
    if (problem) {
      problems.push({ file, line: row.line, column: column.header, found: cell.text, expected: problem });
      continue;
    }
    const printed = value.kind === 'number' ? value.value : rank;
    if (printed === null || column.meaning.measure === 'max') continue;
    const measure = measureOf(named, column, values, valueMeasure);
    if (!measure) {
      left.push(column.header);
      continue;
    }
    const cells: Record<string, string> = {
      index: context.index,
      year: String(context.year),
      unit: named.slug,
      dimension,
      measure,
      value: printed,
      max: named.isAggregate ? '' : maxOf(row, column),
      basis,
      source: context.source,
      quote,
    };
    claims.push({
      file,
      line: row.line,
      cells: cellOrder.map((name) => cells[name] ?? ''),
      printed: column.header || toColumnName(column.at),
      cell: placeOf(origins?.[column.at] ?? column.at, row.line, isTurned),
      ...(cell.excerpt && { excerpt: cell.excerpt }),
    });
  }
  if (left.length > 0) {
    const list = left.map((header) => `“${header}”`).join(', ');
    skipped.push({
      file,
      line: row.line,
      text: row.text,
      why: {
        vi: `đơn vị tổng hợp: chỉ đọc số trung bình, bỏ ${list}`,
        en: `a whole: only its averages are read, not ${list}`,
      },
    });
  }
}

/** A cell as spreadsheets name it; of a turned table the column is a line of the file, from 0, and the line a column. */
const placeOf = (column: number, line: number, isTurned = false): string =>
  isTurned ? `${toColumnName(line - 1)}${column + 1}` : `${toColumnName(column)}${line}`;

/**
 * The rank that a cell of a column of ranks prints: 4 of "4/63", where no other figure of the column is out of another
 * number. "12/5" may be the ranks of two years, and "5/6" below "4" two equal ones.
 */
function rankOf({ text }: Cell, { at, meaning }: ValueColumn, rows: readonly TableRow[]): string | null {
  if (meaning.measure !== 'rank' && meaning.measure !== 'region_rank') return null;
  const printed = toPrintedRank(text);
  if (!printed?.of) return printed?.rank ?? null;
  const [rank, most] = [Number(printed.rank), Number(printed.of)];
  const others = rows.flatMap((row) => {
    const cell = cellAt(row, at);
    return row.kind === 'unit' && isNumeric(cell) ? [toPrintedRank(cell.text)?.of ?? cell] : [];
  });
  const fits = others.every((other) =>
    typeof other === 'string' ? other === printed.of : !(Number(other.text) > most) && rank + 1 !== most,
  );
  return rank <= most && fits ? printed.rank : null;
}

function problemOfCell(
  cell: Cell,
  kind: string,
  mark: DecimalMark,
  measure: ValueMeasure,
  isPrintedRank: boolean,
) {
  if (cell.unreadable) return cell.unreadable;
  if (cell.covered && cell.text !== '') {
    return {
      vi: 'ô gộp: hãy tách và ghi số của từng đơn vị',
      en: 'a merged cell: part it and write the figure of each unit',
    };
  }
  // an arrow says how far a figure rose or fell
  const isChange = measure === 'rank_change' || measure === 'percent_change';
  const isStray = !isChange && toSignedText(cell.text) !== null;
  if ((kind !== 'not-a-number' && !isStray) || isPrintedRank) return null;
  const example = mark === ',' ? '91,04' : '91.04';
  return {
    vi: `cần số như ${example}, hoặc “–” khi không có`,
    en: `expected a number such as ${example}, or “–” where there is none`,
  };
}

/** The measure of a column in the row of a unit; a whole has only an average or extreme, in the main measure. */
function measureOf(
  { isAggregate, extreme }: NamedUnit,
  { meaning }: ValueColumn,
  values: readonly ValueColumn[],
  valueMeasure: 'percent' | 'score',
): ValueMeasure | null {
  const { measure, dimension } = meaning;
  if (!isAggregate) return measure;
  if (measure === 'percent_change') return measure;
  if (measure !== 'percent' && measure !== 'score') return null;
  const hasMain = values.some(
    (other) => other.meaning.dimension === dimension && other.meaning.measure === valueMeasure,
  );
  return measure !== valueMeasure && hasMain ? null : (extreme ?? 'average');
}
