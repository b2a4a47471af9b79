import { type CellObject, CFB, utils, type WorkSheet, write } from '@e965/xlsx';
import { type Decimal, decimalsOf } from '@/lib/domain/values/decimal';
import { toSpreadsheetText } from '@/lib/domain/values/spreadsheet-text';
import { formatDay } from '@/lib/i18n/dates';
import type { ColumnKind } from '@/lib/views/exhibits/exhibit-table';
import type { WordedCell } from '../exhibit-table-words';
import type { TableFile } from './table-file';

/** A workbook with the rows of a table, a sheet that explains them, and one with their sources. */
export function toXlsx(file: TableFile): Uint8Array<ArrayBuffer> {
  const { t } = file.words;
  return toWorkbook([
    { name: t('exhibits.file.sheets.rows'), lines: toRows(file), hasHead: true },
    { name: t('exhibits.file.sheets.about'), lines: toAbout(file), hasHead: false },
    { name: t('exhibits.file.sheets.sources'), lines: toSources(file), hasHead: true },
  ]);
}

/** A cell of a workbook; null for an empty one. */
export type SheetCell = CellObject | null;

/** A sheet of a workbook, whose first line may be its head, which then stays in sight. */
export interface Sheet {
  name: string;
  lines: SheetCell[][];
  hasHead: boolean;
}

/** A workbook of cells with texts and numbers: no cell is a formula. */
export function toWorkbook(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  for (const { name, lines } of sheets) utils.book_append_sheet(book, toSheet(lines), name);
  const bytes: Buffer = write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true });
  const withHeads = sheets.flatMap(({ hasHead }, at) => (hasHead ? [`sheet${at + 1}`] : []));
  return new Uint8Array(freezeHeads(bytes, withHeads));
}

function toRows({ table }: TableFile): SheetCell[][] {
  const { columns, rows } = table;
  return [
    columns.map(({ name }) => toText(name)),
    ...rows.map((row) => row.map((cell, at) => toCell(cell, columns[at]?.kind ?? 'text'))),
  ];
}

function toAbout({ table, sentence, citation, page, release, words }: TableFile): SheetCell[][] {
  const { locale, t } = words;
  const of = (key: AboutKey) => t(`exhibits.file.about.${key}`);
  const day = formatDay(release.createdOn, locale);
  const lines: [AboutKey, string | null][] = [
    ['title', table.title],
    ['subtitle', table.subtitle],
    ['sentence', sentence],
    ['citation', citation],
    ['page', page],
    ['release', t('exhibits.file.about.releaseText', { id: String(release.id), day })],
    ['licence', t('exhibits.file.licence')],
    ['notes', t('exhibits.file.numbers')],
  ];
  return [
    ...lines.flatMap(([key, text]) => (text ? [[toText(of(key)), toText(text)]] : [])),
    ...table.notes.map((note) => [null, toText(note)]),
    [],
    (['column', 'meaning', 'kind'] as const).map((key) => toText(of(key))),
    ...table.columns.map(({ name, meaning, kind }) =>
      [name, meaning, t(`exhibits.file.kinds.${kind}`)].map(toText),
    ),
  ];
}

type AboutKey =
  | 'title'
  | 'subtitle'
  | 'sentence'
  | 'citation'
  | 'page'
  | 'release'
  | 'licence'
  | 'notes'
  | 'column'
  | 'meaning'
  | 'kind';

function toSources({ table, words }: TableFile): SheetCell[][] {
  const fields = ['code', 'title', 'publisher', 'publishedOn', 'url'] as const;
  return [
    fields.map((field) => toText(words.t(`exhibits.file.source.${field}`))),
    ...table.sources.map((source) =>
      fields.map((field) => toCell(source[field], field === 'url' ? 'link' : 'text')),
    ),
  ];
}

/** A text that no program takes for a formula. */
export const toText = (text: string): CellObject => ({ t: 's', v: toSpreadsheetText(text) });

function toCell(cell: WordedCell, kind: ColumnKind): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'number') return { t: 'n', v: cell };
  if (kind === 'decimal') return toNumber(cell);
  return { ...toText(cell), ...(kind === 'link' && { l: { Target: cell } }) };
}

/** A number whose format keeps the printed decimals: 88.30 stays 88.30. */
export const toNumber = (value: Decimal): CellObject => ({
  t: 'n',
  v: Number(value),
  z: toFormat(decimalsOf(value)),
});

const toFormat = (decimals: number): string => (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`);

const widest = 60;

/** A sheet whose columns are as wide as their longest text, within a bound. */
function toSheet(lines: SheetCell[][]): WorkSheet {
  const sheet = utils.aoa_to_sheet(lines);
  const columns = Math.max(0, ...lines.map((line) => line.length));
  sheet['!cols'] = Array.from({ length: columns }, (_, at) => ({
    wch: Math.min(widest, 2 + Math.max(6, ...lines.map((line) => String(line[at]?.v ?? '').length))),
  }));
  return sheet;
}

interface Archive {
  read(bytes: Buffer, options: { type: 'buffer' }): object;
  find(archive: object, path: string): { content: Uint8Array } | null;
  write(archive: object, options: { fileType: 'zip'; compression: boolean; type: 'buffer' }): Buffer;
}

const still = '<sheetView workbookViewId="0"/>';
const frozen =
  '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>';

/** Keeps the first row of those sheets in sight. The library reads such panes and writes none. */
function freezeHeads(bytes: Buffer, sheets: readonly string[]): Buffer {
  const { read, find, write: writeArchive }: Archive = CFB;
  const archive = read(bytes, { type: 'buffer' });
  for (const name of sheets) {
    const sheet = find(archive, `/xl/worksheets/${name}.xml`);
    if (sheet) sheet.content = Buffer.from(Buffer.from(sheet.content).toString().replace(still, frozen));
  }
  return writeArchive(archive, { fileType: 'zip', compression: true, type: 'buffer' });
}
