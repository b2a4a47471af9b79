import type { DimensionNames } from '@/lib/domain/names/dimension-names';
import type { UnitNames } from '@/lib/domain/names/unit-names';
import { overall } from '@/lib/domain/vocabulary';
import {
  askOtherYears,
  askSubject,
  findOtherLists,
  findOtherYear,
  notOfYear,
  titlesOf,
  yearsIn,
} from './asks';
import { findMark } from './asks/mark';
import { toClaims } from './claims';
import { createEvidence, type Sums } from './columns/evidence';
import { type HeaderContext, type HeaderSaying, toMeaningText } from './columns/meanings';
import { type Column, planColumns } from './columns/plan';
import { readHeaderParts } from './columns/saying';
import { type Grid, type GridRow, toColumnName, toPlaceName } from './grid';
import { leaveOutBeside } from './layout/beside';
import type { FoundTable } from './layout/header';
import { partLists } from './layout/lists';
import { partPairs } from './layout/pairs';
import { sortRows, type TableRow } from './layout/rows';
import { findTables } from './layout/sections';
import { carryNames, findYearColumn, yearsOf } from './layout/years';
import type { SkippedRow, TableContext, TableOptions, TablesReading } from './reading';

export interface GridContext {
  file: string;
  names: UnitNames;
  dimensions: DimensionNames;
  context: TableContext;
  options: TableOptions;
}

/** The reading of one table of a grid. */
export type GridReading = Pick<
  TablesReading,
  'columns' | 'claims' | 'questions' | 'problems' | 'skipped' | 'missing'
> & {
  /** the keys of the given meanings that matched a column of this grid */
  used: Set<string>;
};

/** Reads the tables of a sheet or a text, below each other and side by side; none when it has none. */
export function readGrid(whole: Grid, context: GridContext): GridReading[] {
  const grid = whole.loose ? whole : partPairs(whole);
  const { names, dimensions } = context;
  const saysSubject = (text: string) =>
    dimensions.findInTitle(text.slice(0, 500)).length > 0 || isYearHeading(text);
  const sections = findTables(grid, names, saysSubject);
  const years = sections.map((found) => yearOf(grid, found));
  const { year } = context.context;
  return sections.flatMap((found, at) => {
    const other = years.includes(year) && years[at] !== year ? years[at] : undefined;
    if (other !== undefined) return [ofOtherYear(found, other, year, toPlaceName(context.file, grid))];
    const { table, beside } = grid.loose ? { table: found, beside: [] } : leaveOutBeside(found, names);
    const lists = partLists(table, names, grid.loose ?? false);
    if (!lists) return [unclearLists(table, toPlaceName(context.file, grid))];
    const file = toPlaceName(context.file, grid);
    const left =
      lists.length > 1
        ? findOtherLists(lists, table, context.context)
        : findOtherYear(table, context.context, context.options);
    const readings = lists.flatMap((list) => {
      if (left.has(list)) return [];
      return [readTable(lists.length > 1 ? { ...grid, loose: false } : grid, list, context)];
    });
    if (readings.length === 0) readings.push(ofOtherYears(table, year, file));
    readings[0]?.skipped.push(
      ...[...left].map(([list, why]) => ({ ...toHead(list, file), why })),
      ...beside.map((row) => toBeside(row, file)),
    );
    return readings;
  });
}

/** True for a heading of the rows of a year; a note that mentions one is none. */
const isYearHeading = (text: string): boolean =>
  text.length < 60 && !/^(?:nguồn|ghi chú|chú thích|source|note|\*)/iu.test(text) && yearsIn(text).length > 0;

/** The year that the title nearest to a table says, when it says one. */
function yearOf({ name }: Grid, found: FoundTable): number | undefined {
  const [, ...titles] = titlesOf({ name, rows: [] }, found);
  const [year, ...others] =
    titles
      .reverse()
      .map(yearsIn)
      .find((years) => years.length > 0) ?? [];
  return others.length === 0 ? year : undefined;
}

const nothing = () => ({
  columns: [],
  claims: [],
  questions: [],
  problems: [],
  skipped: [],
  missing: 0,
  used: new Set<string>(),
});

const ofOtherYear = ({ titles }: FoundTable, other: number, year: number, file: string): GridReading => ({
  ...nothing(),
  skipped: titles.slice(-1).map((row) => ({ ...toTitle(row, file), why: notOfYear(other, year) })),
});

/** The reading of lists that are all of other years, which asks for the year. */
function ofOtherYears({ columns, header, body }: FoundTable, year: number, file: string): GridReading {
  const years = [...new Set(columns.flat().flatMap(yearsIn))].filter((other) => other !== year).sort();
  if (years.length === 0) return unclearLists({ header, body }, file);
  return { ...nothing(), questions: [askOtherYears(years, year, { file, line: header.at(-1)?.line ?? 1 })] };
}

/** The names of the columns of a list, as a row that is left out. */
const toHead = ({ columns, header, nameColumn }: FoundTable, file: string) => ({
  file,
  line: header.at(-1)?.line ?? 1,
  text: `${toColumnName(nameColumn)}: ${columns.flatMap((parts) => parts.at(-1) ?? []).join(' | ')}`,
});

function unclearLists({ header, body }: Pick<FoundTable, 'header' | 'body'>, file: string): GridReading {
  const line = header.at(-1)?.line ?? body[0]?.line ?? 1;
  const expected = {
    vi: 'nhiều danh sách đơn vị cạnh nhau, không rõ cột nào thuộc danh sách nào: chèn một cột trống giữa các danh sách, hoặc đặt danh sách bên phải xuống dưới',
    en: 'several lists of units side by side, and it is not clear which column belongs to which: put an empty column between them, or the right one below the left one',
  };
  return {
    ...nothing(),
    problems: [{ file, line, column: '', found: '', expected }],
  };
}

/** Reads one table with one list of units. */
function readTable(grid: Grid, found: FoundTable, gridContext: GridContext): GridReading {
  const { names, dimensions, context, options } = gridContext;
  const file = toPlaceName(gridContext.file, grid);
  const { references, index, year } = context;
  const headerContext: HeaderContext = { index, year, references, dimensions };
  const headers = toHeaders(found);
  const sayings = headers.map((parts) => readHeaderParts(parts, headerContext));
  const given = options.columns ?? {};
  const isGiven = (at: number) => `#${at + 1}` in given || (headers[at] ?? []).join(' / ') in given;
  const shape = {
    width: headers.length,
    nameColumn: found.nameColumn,
    valueColumns: headers.flatMap((_, at) =>
      at !== found.nameColumn && (!sayings[at]?.meaning || isGiven(at)) ? [at] : [],
    ),
    header: found.header,
    loose: grid.loose ?? false,
  };
  const printed = sortRows(found.body, shape, names);
  const yearColumn = findYearColumn(printed, headers);
  const sorted = yearColumn === null ? printed : carryNames(printed, yearColumn);
  if (yearColumn !== null)
    sayings[yearColumn] = {
      meaning: { kind: 'skip' },
      why: { vi: 'năm của từng dòng', en: 'the year of each row' },
    };
  const years: ReadonlyMap<TableRow, number> = yearColumn === null ? new Map() : yearsOf(sorted, yearColumn);
  const rows = sorted.filter((row) => (years.get(row) ?? year) === year);
  const line = found.header.at(-1)?.line ?? rows[0]?.line ?? 1;
  const { mark, questions } = findMark(rows, shape.valueColumns, options.decimal, file, line);
  const evidence = createEvidence(rows, mark, names, () => toSums(sayings, dimensions));
  const titleDimensions = findTitleDimensions(grid, found, dimensions);
  const plan = planColumns({
    file,
    line,
    headers,
    sayings,
    nameColumn: found.nameColumn,
    titleDimensions,
    span: found.span ?? { from: 0, to: headers.length },
    given,
    options,
    context: headerContext,
    evidence,
  });
  const claims = toClaims({
    file,
    rows,
    columns: plan.columns,
    mark,
    context,
    valueMeasure: references.indices.get(index)?.value_measure ?? 'score',
    totalMax: dimensions.findByCode(overall)?.maxScore ?? null,
    names,
    quoteRows: options.quote ?? false,
    isWorkbook: grid.name !== '',
    origins: grid.origins,
    isTurned: grid.isTurned,
  });
  const isNamed = titleDimensions.length > 0 || sayings.some(({ dimension }) => dimension !== undefined);
  const slugs = rows.flatMap((row) => (row.kind === 'unit' && !row.named.isAggregate ? row.named.slug : []));
  const otherYears = [...new Set(years.values())].filter((other) => other !== year).sort();
  const reading: GridReading = {
    columns: plan.columns.map((column) => toColumnReading(column, file, grid)),
    claims: claims.claims,
    questions: [
      ...askSubject({ grid, found, file, slugs, isNamed }, context, options),
      ...(otherYears.length > 0 && slugs.length === 0
        ? [askOtherYears(otherYears, year, { file, line })]
        : []),
      ...questions,
      ...plan.questions,
    ],
    problems: [...plan.problems, ...claims.problems],
    missing: claims.missing,
    skipped: [
      ...found.titles.map((row) => toTitle(row, file)),
      ...toSkipped(rows, file),
      ...sorted.flatMap((row) => {
        const other = years.get(row);
        return other === undefined || other === year
          ? []
          : [{ file, line: row.line, text: row.text, why: notOfYear(other, year) }];
      }),
      ...claims.skipped,
    ],
    used: plan.used,
  };
  return reading;
}

/** The parts of the header of each column, up to the last column with a header or figures. */
function toHeaders({ columns, header, body }: FoundTable): string[][] {
  if (header.length > 0) return columns;
  const width = Math.max(0, ...body.slice(0, 200).map(({ cells }) => cells.length));
  return Array.from({ length: width }, () => []);
}

/** The dimensions that the title nearest to the table names, else the name of its sheet. */
function findTitleDimensions(grid: Grid, { titles }: FoundTable, dimensions: DimensionNames): string[] {
  const texts = titles.flatMap(({ cells }) => cells.map(({ text }) => text)).reverse();
  for (const text of [...texts, grid.name]) {
    const found = dimensions.findInTitle(text.slice(0, 500));
    // a long text that names many is no title
    if (found.length === 1 || (found.length > 1 && text.length < 200)) return found.map(({ code }) => code);
  }
  return [];
}

function toSums(sayings: readonly HeaderSaying[], dimensions: DimensionNames): Sums {
  const ofKind = (kind: 'field' | 'block') =>
    sayings.flatMap(({ dimension, measure, meaning }, at) => {
      const known = dimension && !meaning ? dimensions.findByCode(dimension) : undefined;
      return known?.kind === kind && (!measure || measure === 'score') ? [{ at, dimension }] : [];
    });
  const [fields, blocks] = [ofKind('field'), ofKind('block')];
  // the blocks of survey and impact are themselves divided into the other blocks
  const finest = blocks.filter(
    ({ dimension }) => dimension !== 'dieu-tra-xa-hoi-hoc' && dimension !== 'nhom-tac-dong',
  );
  const totals = sayings.flatMap(({ dimension, measure, meaning, isUnknown, isChange, candidates }, at) =>
    meaning ||
    isUnknown ||
    isChange ||
    candidates ||
    /rank$/.test(measure ?? '') ||
    (dimension ?? overall) !== overall
      ? []
      : [at],
  );
  return { parts: [fields, blocks, finest].map((columns) => columns.map(({ at }) => at)), totals };
}

const toColumnReading = (
  { at, header, meaning, why }: Column,
  file: string,
  { origins, isTurned }: Grid,
) => ({
  file,
  column: isTurned ? String((origins?.[at] ?? at) + 1) : toColumnName(origins?.[at] ?? at),
  header,
  meaning: meaning && toMeaningText(meaning),
  why,
});

const toTitle = ({ line, cells }: GridRow, file: string): SkippedRow => ({
  file,
  line,
  text: [...new Set(cells.map(({ text }) => text).filter((text) => text !== ''))].join(' | '),
  why: { vi: 'tiêu đề', en: 'a title' },
});

const toBeside = ({ line, cells }: GridRow, file: string): SkippedRow => ({
  file,
  line,
  text: cells.flatMap(({ text }) => text || []).join(' | '),
  why: { vi: 'bên phải bảng, không có tiêu đề cột', en: 'beside the table, without a header' },
});

const whys = {
  header: { vi: 'tiêu đề cột lặp lại', en: 'the header again' },
  numbering: { vi: 'đánh số cột', en: 'numbers of columns' },
  total: { vi: 'dòng tổng', en: 'a total' },
  text: { vi: 'chữ, không có số', en: 'text without figures' },
  max: { vi: 'điểm tối đa của các cột', en: 'the maxima of the columns' },
};

const toSkipped = (rows: readonly TableRow[], file: string): SkippedRow[] =>
  rows.flatMap((row) => {
    const why = row.kind === 'skip' ? whys[row.why] : row.kind === 'max' ? whys.max : null;
    return why && row.text !== '' ? [{ file, line: row.line, text: row.text, why }] : [];
  });
