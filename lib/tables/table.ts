import type { DimensionNames } from '@/lib/domain/names/dimension-names';
import type { UnitNames } from '@/lib/domain/names/unit-names';
import { overall } from '@/lib/domain/vocabulary';
import { askYear, findMark } from './ask-table';
import { toClaims } from './claims';
import { type Column, planColumns } from './columns';
import { createEvidence, type Sums } from './evidence';
import { type Grid, type GridRow, toColumnName } from './grid';
import { type FoundTable, findTable } from './header';
import { type HeaderContext, type HeaderSaying, toMeaningText } from './meanings';
import type { SkippedRow, TableContext, TableOptions, TablesReading } from './reading';
import { sortRows, type TableRow } from './rows';
import { readHeaderParts } from './saying';

export interface GridContext {
  file: string;
  names: UnitNames;
  dimensions: DimensionNames;
  context: TableContext;
  options: TableOptions;
}

type GridReading = Pick<TablesReading, 'columns' | 'claims' | 'questions' | 'problems' | 'skipped'> & {
  /** the keys of the given meanings that matched a column of this grid */
  used: Set<string>;
};

/** Reads the table of a sheet or a text; null when it has none. */
export function readGrid(grid: Grid, { file: name, names, dimensions, context, options }: GridContext) {
  const found = findTable(grid, names);
  if (!found) return null;
  const file = grid.name ? `${name} [${grid.name}]` : name;
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
  const rows = sortRows(found.body, shape, names);
  const line = found.header.at(-1)?.line ?? rows[0]?.line ?? 1;
  const { mark, questions } = findMark(rows, shape.valueColumns, options.decimal, file, line);
  const evidence = createEvidence(rows, mark, names, () => toSums(sayings, dimensions));
  const plan = planColumns({
    file,
    line,
    headers,
    sayings,
    nameColumn: found.nameColumn,
    titleDimension: findTitleDimension(grid, found, sayings, dimensions),
    given,
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
    names,
    quoteRows: options.quote ?? false,
  });
  const reading: GridReading = {
    columns: plan.columns.map((column) => toColumnReading(column, file)),
    claims: claims.claims,
    questions: [...askYear(grid, found, year, file), ...questions, ...plan.questions],
    problems: [...plan.problems, ...claims.problems],
    skipped: [...found.titles.map((row) => toTitle(row, file)), ...toSkipped(rows, file), ...claims.skipped],
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

/** The dimension of a table whose header names none, from the name of the sheet, else from its title. */
function findTitleDimension(
  grid: Grid,
  { titles }: FoundTable,
  sayings: readonly HeaderSaying[],
  dimensions: DimensionNames,
): string | null {
  if (sayings.some(({ dimension, candidates }) => candidates ?? (dimension && dimension !== overall)))
    return null;
  const texts = [grid.name, ...titles.flatMap(({ cells }) => cells.map(({ text }) => text))];
  for (const text of texts) {
    const [only, ...others] = dimensions.findInTitle(text.slice(0, 500));
    if (only && others.length === 0) return only.code;
  }
  return null;
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
    meaning || isUnknown || isChange || candidates || measure === 'rank' || (dimension ?? overall) !== overall
      ? []
      : [at],
  );
  return { parts: [fields, blocks, finest].map((columns) => columns.map(({ at }) => at)), totals };
}

const toColumnReading = ({ at, header, meaning, why }: Column, file: string) => ({
  file,
  column: toColumnName(at),
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
