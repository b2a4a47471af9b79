import type { EditionRow } from '@/lib/dataset/normalise';
import type { Text } from '@/lib/dataset/problem';
import { saySame } from '@/lib/domain/figures/claims';
import type { UnitNames } from '@/lib/domain/names/unit-names';
import { decimalsOf } from '@/lib/domain/values/decimal';
import { tidy } from '@/lib/domain/values/tidy-text';
import { findOthers, indicesIn, yearsIn } from './asks';
import { chooseTables } from './asks/which-table';
import { type Grid, toKey, toPlaceName } from './grid';
import { findEdition } from './known-edition';
import { toDimensionNames, toUnitNames } from './known-names';
import { findTurned, turnGrid } from './layout/turned';
import { openFile } from './open/open-file';
import type { HiddenPart } from './open/workbook-grid';
import type { TableContext, TableOptions, TablesReading } from './reading';
import { type GridReading, readGrid } from './table';
import { findUnknownUnits, toUnitLines, toUnknownProblem } from './unknown-units';

export { toSavedColumns } from './columns/saved';
export { toExcerpts } from './excerpts';
export { formatReading } from './format';
export { noIndex } from './known-edition';
export { listUnitNames, toUnitNames } from './known-names';
export type { ConfirmedTable } from './open/confirmed';
export { type DecodedText, decodeText } from './open/decode-text';
export { mostBytes } from './open/open-file';
export { readScannedPage } from './open/pdf/scanned-page';
export type {
  ColumnReading,
  Question,
  SavedColumn,
  SkippedRow,
  TableClaim,
  TableContext,
  TableOptions,
  TablesReading,
} from './reading';
export { sures } from './reading';
export { isTidyClaims } from './tidy';

/** The bytes of a file, or text from the clipboard. */
export interface TableFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * Reads printed results tables (XLSX, PDF, CSV, TSV or pasted text) into claims. The reading says how each column was
 * read, asks what is uncertain, with the options that answer it, and names each problem at its place. Nothing is
 * guessed: the claims of a reading with a question or a problem must not be imported.
 */
export async function readTables(
  { name, bytes }: TableFile,
  context: TableContext,
  options: TableOptions = {},
): Promise<TablesReading> {
  const file = tidy(name).slice(0, 200) || 'bang';
  const reading: TablesReading = {
    file,
    format: '',
    units: 0,
    missing: 0,
    columns: [],
    claims: [],
    questions: [],
    problems: [],
    skipped: [],
  };
  const refuse = (found: string, vi: string, en: string, column = ''): TablesReading => {
    reading.problems.push({ file, line: 1, column, found, expected: { vi, en } });
    return reading;
  };
  const edition = findEdition(context.references, context);
  if ('expected' in edition) {
    const { found, expected, column } = edition;
    return refuse(found, expected.vi, expected.en, column);
  }
  if (!context.references.sources.has(context.source)) {
    return refuse(context.source, 'cần mã có trong sources.csv', 'expected a code of sources.csv', 'source');
  }
  const names = toUnitNames(context.references, context);
  const isName = (text: string) => names.find(text) !== null;
  const { hidden: withHidden = false, pages, tables } = options;
  const opened = await openFile(bytes, { withHidden, isName, pages });
  if ('problem' in opened) {
    if (opened.scanned) reading.scanned = opened.scanned;
    return refuse(opened.found, opened.problem.vi, opened.problem.en);
  }
  reading.format = opened.format;
  if ((pages || tables) && opened.format !== 'PDF')
    return refuse('', '--pages và --table là của tệp PDF', '--pages and --table are of a PDF');
  const chosen = opened.format === 'PDF' ? chooseTables(opened.grids, tables, names, file) : opened;
  if ('problem' in chosen) return refuse(chosen.found, chosen.problem.vi, chosen.problem.en);
  if ('question' in chosen) {
    reading.questions.push(chosen.question);
    return reading;
  }
  const { owner } = context;
  // a misspelt name is reported at its row, with the one it may be
  const isNear = (text: string) => isName(text) || names.suggest(text) !== null;
  const unknown = owner ? findUnknownUnits(chosen.grids, owner, isNear, context.references) : [];
  if (owner && unknown.length > 0) {
    const province = context.references.units.get(owner)?.[0]?.name_vi ?? owner;
    reading.problems.push(toUnknownProblem(unknown, { file, owner, province }));
    return reading;
  }
  readGrids({ ...opened, grids: chosen.grids }, { edition, names, context, options }, reading);
  return reading;
}

interface Reader {
  edition: EditionRow;
  names: UnitNames;
  context: TableContext;
  options: TableOptions;
}

function readGrids(
  { grids, hidden }: { grids: readonly Grid[]; hidden: readonly HiddenPart[] },
  { edition, names, context, options }: Reader,
  reading: TablesReading,
) {
  const { file } = reading;
  const dimensions = toDimensionNames(context.references, {
    index: context.index,
    framework: edition.framework ?? '',
  });
  const report = (column: string, found: string, vi: string, en: string) =>
    reading.problems.push({ file, line: 1, column, found, expected: { vi, en } });

  const wanted = options.sheets?.map(toKey);
  const named = grids.filter(({ name }) => !wanted || wanted.includes(toKey(name)));
  for (const sheet of options.sheets ?? []) {
    if (grids.some(({ name }) => toKey(name) === toKey(sheet))) continue;
    const known = grids.map(({ name }) => name).join(', ');
    report('', sheet, `cần tên một trang của tệp: ${known}`, `expected a sheet of the file: ${known}`);
  }
  const { chosen, others } = chooseSheets(wanted ? [] : named, context);
  for (const { name, why } of others)
    reading.skipped.push({ file: `${file} [${name}]`, line: 1, text: name, why });
  for (const { kind, sheet, line, text } of hidden)
    reading.skipped.push({ file: `${file} [${sheet}]`, line, text, why: hiddenWhys[kind] });
  const used = new Set<string>();
  const seen = new Map<string, { value: string; place: string; at: number }>();
  let tables = 0;
  const add = (read: GridReading) => {
    for (const key of read.used) used.add(key);
    reading.columns.push(...read.columns);
    reading.questions.push(...read.questions);
    reading.problems.push(...read.problems);
    reading.skipped.push(...read.skipped);
    reading.missing += read.missing;
    for (const claim of read.claims) {
      const [, , unit, dimension, measure, value = ''] = claim.cells;
      const key = `${unit} ${dimension} ${measure}`;
      const before = seen.get(key);
      const place = `${claim.file}:${claim.line}`;
      if (!before) {
        seen.set(key, { value, place, at: reading.claims.length });
        reading.claims.push(claim);
      } else if (!saySame(before.value, value)) {
        reading.problems.push({
          file: claim.file,
          line: claim.line,
          column: claim.printed,
          found: value,
          expected: {
            vi: `cần ${before.value} như ở ${before.place}, hoặc bỏ một trong hai`,
            en: `expected ${before.value} as at ${before.place}, or leave one of them out`,
          },
        });
      } else if (decimalsOf(value) > decimalsOf(before.value)) {
        reading.claims[before.at] = claim;
        seen.set(key, { ...before, value, place });
      }
    }
  };
  for (const printed of wanted ? named : chosen) {
    const grid = turnGrid(printed, names) ?? printed;
    const turned = findTurned(grid, names);
    if (turned) {
      tables += 1;
      reading.problems.push({ file: toPlaceName(file, grid), ...turned });
      continue;
    }
    const readings = readGrid(grid, { file, names, dimensions, context, options });
    if (readings.length === 0) {
      if (grid.rows.length === 0) continue;
      reading.skipped.push({
        file: toPlaceName(file, grid),
        line: grid.rows[0]?.line ?? 1,
        text: grid.rows[0]?.cells.find(({ text }) => text !== '')?.text ?? '',
        why: { vi: 'không có bảng đơn vị nào', en: 'no table of units' },
      });
      continue;
    }
    tables += readings.length;
    for (const read of readings) add(read);
  }
  if (tables === 0) {
    const texts = grids.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
    const near = texts.slice(0, 2000).filter((text) => text !== '');
    const isOfYear = near.some((text) => names.find(text)?.isAggregate === false);
    const other = isOfYear ? undefined : near.find((text) => !names.find(text) && names.findOtherYear(text));
    const { year } = context;
    if (other)
      report(
        '',
        other,
        `các đơn vị của bảng không tồn tại ngày 31/12/${year}: bảng của năm nào? Ghi năm ấy sau --year`,
        `the units of the table did not exist on 31 December ${year}: which year is it of? Give that year after --year`,
      );
    else
      report(
        '',
        texts.find((text) => text !== '') ?? '',
        'không thấy bảng nào: cần các dòng có tên đơn vị và số',
        'no table found: expected rows with the name of a unit and figures',
      );
  }
  for (const key of [...Object.keys(options.columns ?? {}), ...(options.only ?? [])]) {
    if (used.has(key)) continue;
    const known = [...new Set(reading.columns.map(({ header }) => header))].join('; ');
    report(key, key, `cần một cột của bảng: ${known}`, `expected a column of the table: ${known}`);
  }
  reading.units = new Set(reading.claims.map(({ cells }) => cells[2])).size;
}

const hiddenWhys: Record<HiddenPart['kind'], Text> = {
  sheet: { vi: 'trang ẩn; đọc bằng --hidden', en: 'a hidden sheet; --hidden reads it' },
  row: { vi: 'dòng ẩn; đọc bằng --hidden', en: 'a hidden row; --hidden reads it' },
  column: { vi: 'cột ẩn; đọc bằng --hidden', en: 'a hidden column; --hidden reads it' },
};

/** The sheets to read: those named by another year or index are left out, where one is named by the wanted one. */
function chooseSheets(grids: readonly Grid[], { year, index, references }: TableContext) {
  const left = new Map([
    ...findOthers(
      grids,
      ({ name }) => yearsIn(name),
      year,
      (other) => ({
        vi: `trang của năm ${other}, không phải ${year}`,
        en: `a sheet of ${other}, not ${year}`,
      }),
    ),
    ...findOthers(
      grids,
      ({ name }) => Object.values(indicesIn(name, references)).flat(),
      index,
      (other) => ({
        vi: `trang của bộ chỉ số ${other}, không phải ${index}`,
        en: `a sheet of the index ${other}, not ${index}`,
      }),
    ),
  ]);
  return {
    chosen: grids.filter((grid) => !left.has(grid)),
    others: [...left].map(([{ name }, why]) => ({ name, why })),
  };
}

/**
 * The lines of units.csv, with its header, for the units of a province that a table names and the data set lacks.
 * @throws nothing; a file that cannot be opened is a problem
 */
export async function toMissingUnits(
  { bytes }: TableFile,
  { owner, year, references }: Pick<TableContext, 'year' | 'references'> & { owner: string },
): Promise<{ lines: string[] } | { problem: Text }> {
  const names = toUnitNames(references, { year, level: 'unit', owner });
  const isName = (text: string) => names.find(text) !== null;
  const toStranger = (text: string) => isName(text) || /^\p{Lu}\p{L}+ \p{L}/u.test(text);
  const opened = await openFile(bytes, { withHidden: false, isName: toStranger });
  if ('problem' in opened) return { problem: opened.problem };
  return { lines: toUnitLines(findUnknownUnits(opened.grids, owner, isName, references), owner) };
}
