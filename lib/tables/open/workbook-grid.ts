import type { Text } from '@/lib/dataset/problem';
import { tidy } from '@/lib/domain/values/tidy-text';
import { blank, type Cell, type Grid, toColumnName } from '../grid';
import { askWorker } from './ask-worker';
import { mostColumns } from './text-grid';

/** The limits of time, memory and result of the worker. */
const limits = {
  inflated: 24 * 2 ** 20,
  parts: 1000,
  sheets: 60,
  rows: 20_000,
  columns: mostColumns,
  cells: 100_000,
  text: 2000,
};
const milliseconds = 6000;

interface RawSheet {
  name: string;
  hidden: boolean;
  rows: { line: number; cells: (Cell | undefined)[] }[];
  tooLarge: boolean;
  /** lines from 1 */
  hiddenRows: number[];
  /** columns from 0 */
  hiddenColumns: number[];
}

interface RawBook {
  sheets: RawSheet[];
  more: boolean;
}

/** True for bytes that begin like a ZIP file, which a workbook is. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** A part of a workbook that nobody sees on the screen. */
export interface HiddenPart {
  kind: 'sheet' | 'row' | 'column';
  sheet: string;
  /** the row, from 1; of a column or a sheet its first row */
  line: number;
  text: string;
}

/**
 * The sheets of a workbook (.xlsx), read in a thread of its own within six seconds and 192 MB. Formulas are not
 * computed: their stored results are read. Hidden sheets, rows and columns are left out and named, unless wanted.
 */
export async function toWorkbookGrids(
  bytes: Uint8Array,
  withHidden: boolean,
): Promise<{ grids: Grid[]; hidden: HiddenPart[] } | { problem: Text }> {
  const answer = await askWorker<RawBook>(new URL('./workbook-worker.mjs', import.meta.url), {
    workerData: { bytes, limits },
    milliseconds,
    tooHard,
  });
  if ('problem' in answer) return answer;
  const shown = answer.sheets.filter(({ hidden }) => withHidden || !hidden);
  const large = shown.find(({ tooLarge }) => tooLarge);
  if (large || answer.more) {
    const name = large ? ` ${large.name}` : '';
    return {
      problem: {
        vi: `sổ tính quá lớn${name}: không quá ${limits.columns} cột, ${limits.cells} ô, ${limits.sheets} trang`,
        en: `the workbook is too large${name}: at most ${limits.columns} columns, ${limits.cells} cells, ${limits.sheets} sheets`,
      },
    };
  }
  return {
    hidden: withHidden ? [] : answer.sheets.flatMap(toHiddenParts),
    grids: shown.map((sheet) => toGrid(sheet, withHidden)),
  };
}

/** The grid of a sheet. Of its hidden cells only headings stay, because they say what the cells beside them are. */
function toGrid({ name, rows, hiddenRows, hiddenColumns }: RawSheet, withHidden: boolean): Grid {
  const isHeading = (cell: Cell | undefined) =>
    cell === undefined || (cell.number === undefined && (cell.text === '' || /\p{L}/u.test(cell.text)));
  const isShown = (line: number, cells: readonly (Cell | undefined)[]) =>
    withHidden || !hiddenRows.includes(line) || Array.from(cells).every(isHeading);
  const toCell = (cell: Cell | undefined, at: number) =>
    cell && (withHidden || !hiddenColumns.includes(at) || isHeading(cell))
      ? { ...cell, text: tidy(cell.text) }
      : blank;
  return {
    name: tidy(name),
    rows: rows
      .filter(({ line, cells }) => isShown(line, cells))
      .map(({ line, cells }) => ({ line, cells: Array.from(cells, toCell) })),
  };
}

function toHiddenParts({ name, hidden, rows, hiddenRows, hiddenColumns }: RawSheet): HiddenPart[] {
  const sheet = tidy(name);
  if (hidden) return [{ kind: 'sheet', sheet, line: 1, text: sheet }];
  const textsOf = (cells: readonly (Cell | undefined)[]) =>
    cells.flatMap((cell) => (cell && !cell.covered && cell.text !== '' ? tidy(cell.text) : []));
  return [
    ...hiddenColumns.flatMap((at): HiddenPart[] => {
      const texts = rows.flatMap(({ cells }) => textsOf([cells[at]]));
      const text = `${toColumnName(at)}: ${texts.slice(0, 3).join(' | ')}`;
      return texts.length > 0 ? [{ kind: 'column', sheet, line: rows[0]?.line ?? 1, text }] : [];
    }),
    ...rows.flatMap(({ line, cells }): HiddenPart[] =>
      hiddenRows.includes(line) ? [{ kind: 'row', sheet, line, text: textsOf(cells).join(' | ') }] : [],
    ),
  ];
}

const tooHard = {
  vi: 'sổ tính quá lớn hoặc hỏng: không đọc xong trong 6 giây và 192 MB',
  en: 'the workbook is too large or broken: it was not read within 6 seconds and 192 MB',
};
