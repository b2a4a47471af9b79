import type { Text } from '@/lib/dataset/problem';
import type { Grid } from '../grid';
import { toConfirmedGrid } from './confirmed';
import { decodeText, refuseLegacy } from './decode-text';
import { findLegacy } from './legacy-encodings';
import type { IsName } from './lined';
import { isPdf, type PageRange, toPdfGrids } from './pdf/pdf-grids';
import { toTextGrid } from './text-grid';
import { type HiddenPart, isZip, toWorkbookGrids } from './workbook-grid';

/** A text table of 20 000 lines has about 2 MB. */
const mostMegabytes = { text: 4, workbook: 16, pdf: 32 };
/** The greatest size in bytes of a file that is read as a table. */
export const mostBytes = mostMegabytes.pdf * 2 ** 20;

/** The sheets of a workbook, the tables of a PDF or the one grid of a text, or the reason why there is none. */
export type Opened =
  | { grids: Grid[]; hidden: HiddenPart[]; format: string }
  | { problem: Text; found: string; scanned?: number[] };

interface Reading {
  /** true to read the hidden sheets, rows and columns of a workbook too */
  withHidden: boolean;
  isName: IsName;
  /** the pages of a PDF to read; all unless given */
  pages?: readonly PageRange[];
}

/**
 * Opens a workbook, a PDF or a text; its first bytes decide which it is, not its name.
 */
export async function openFile(bytes: Uint8Array, reading: Reading): Promise<Opened> {
  const kind = isZip(bytes) ? 'workbook' : isPdf(bytes) ? 'pdf' : 'text';
  const most = mostMegabytes[kind];
  if (bytes.length > most * 2 ** 20) {
    const problem = { vi: `cần tệp không quá ${most} MB`, en: `expected a file of at most ${most} MB` };
    return { problem, found: String(bytes.length) };
  }
  switch (kind) {
    case 'workbook':
      return openWorkbook(bytes, reading.withHidden);
    case 'pdf':
      return openPdf(bytes, reading.pages);
    case 'text':
      return openText(bytes, reading.isName);
  }
}

async function openPdf(bytes: Uint8Array, pages?: readonly PageRange[]): Promise<Opened> {
  const opened = await toPdfGrids(bytes, pages);
  return 'problem' in opened ? { ...opened, found: '' } : { ...opened, hidden: [], format: 'PDF' };
}

async function openWorkbook(bytes: Uint8Array, withHidden: boolean): Promise<Opened> {
  const opened = await toWorkbookGrids(bytes, withHidden);
  if ('problem' in opened) return { ...opened, found: '' };
  const texts = opened.grids.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
  );
  const legacy = findLegacy(texts.join(' '));
  return legacy ? { problem: refuseLegacy(legacy).reason, found: '' } : { ...opened, format: 'XLSX' };
}

function openText(bytes: Uint8Array, isName: IsName): Opened {
  const other = otherFormats.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte));
  if (other) return { problem: other.problem, found: '' };

  const decoded = decodeText(bytes);
  if (decoded.kind === 'refused') return { problem: decoded.reason, found: '' };
  const confirmed = toConfirmedGrid(decoded.text);
  if (confirmed) return { grids: [confirmed], hidden: [], format: 'JSON' };
  const table = toTextGrid(decoded.text, isName);
  if ('problem' in table) return table;
  return { grids: [table.grid], hidden: [], format: decoded.encoding };
}

/** Other kinds of files that people try, with advice what to do. */
const otherFormats = [
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0],
    problem: {
      vi: 'sổ tính .xls cũ hoặc có mật khẩu: hãy lưu lại dưới dạng .xlsx không mật khẩu',
      en: 'an old .xls workbook, or one with a password: save it as .xlsx without a password',
    },
  },
];
