import XLSX from '@e965/xlsx';

type Value = string | number | Partial<XLSX.CellObject>;
export interface Sheet {
  name: string;
  rows: readonly (readonly Value[])[];
  /** what nobody sees on the screen; rows and columns from 0 */
  hidden?: { sheet?: true; rows?: readonly number[]; columns?: readonly number[] };
  /** row and column from 0: first row, first column, last row, last column */
  merges?: readonly (readonly [number, number, number, number])[];
}

/** A workbook with those sheets. */
export function toWorkbook(sheets: readonly Sheet[]): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const { name, rows, merges = [], hidden } of sheets) {
    const sheet = XLSX.utils.aoa_to_sheet(rows as Value[][]);
    sheet['!merges'] = merges.map(([top, left, bottom, right]) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    }));
    for (const row of hidden?.rows ?? []) {
      sheet['!rows'] ??= [];
      sheet['!rows'][row] = { hidden: true };
    }
    for (const column of hidden?.columns ?? []) {
      sheet['!cols'] ??= [];
      sheet['!cols'][column] = { hidden: true };
    }
    XLSX.utils.book_append_sheet(book, sheet, name);
    if (hidden?.sheet) XLSX.utils.book_set_sheet_visibility(book, name, 1);
  }
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }));
}

/** Texts with decimal commas as spreadsheet numbers shown with two decimals; percents as fractions of 1. */
export const asNumbers = (rows: readonly (readonly string[])[]): Value[][] =>
  rows.map((cells) =>
    cells.map((cell) => {
      if (!/^\d+(?:,\d+)?%?$/.test(cell)) return cell;
      const decimals = cell.replace('%', '').split(',')[1]?.length ?? 0;
      const number = Number(cell.replace('%', '').replace(',', '.'));
      const shown = decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0';
      return cell.endsWith('%')
        ? { t: 'n', v: number / 100, z: `${shown}%` }
        : { t: 'n', v: number, z: shown };
    }),
  );

/** The workbook with one part of its package changed, to be as another program would write it. */
export function rewritePart(workbook: Uint8Array, part: RegExp, change: (xml: string) => string): Uint8Array {
  const zip = XLSX.CFB.read(Buffer.from(workbook), { type: 'buffer' });
  for (const entry of zip.FileIndex) {
    if (part.test(entry.name)) entry.content = Buffer.from(change(Buffer.from(entry.content).toString()));
  }
  return new Uint8Array(XLSX.CFB.write(zip, { fileType: 'zip', type: 'buffer' }) as Buffer);
}
