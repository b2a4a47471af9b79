import type { Text } from '@/lib/dataset/problem';
import type { Grid, GridRow } from '../../grid';
import { askWorker } from '../ask-worker';
import { refuseLegacy } from '../decode-text';
import { findLegacy } from '../legacy-encodings';
import type { Page } from './page';
import { findPdfTables, type PdfTable } from './tables';

/** The limits of the worker and of its result; thickness and length of ruling lines are points. */
const limits = { pages: 60, texts: 60_000, rulings: 20_000, text: 2000, thickness: 3, shortest: 4 };
const milliseconds = 10_000;

/** From which page to which, from 1. */
export type PageRange = readonly [number, number];

type Answer = { pages: Page[]; all: number } | { many: number } | { broken: 'password' | 'file' };

/** True for bytes that begin like a PDF. */
export const isPdf = (bytes: Uint8Array): boolean =>
  [0x25, 0x50, 0x44, 0x46].every((byte, at) => bytes[at] === byte);

/**
 * The tables of a PDF, each as a grid, read from its letters in a thread of its own within ten seconds and 192 MB.
 * Pages without letters, and letters that cannot be trusted, are refused with the reason.
 * @param wanted the pages to read; all unless given
 */
export async function toPdfGrids(
  bytes: Uint8Array,
  wanted?: readonly PageRange[],
): Promise<{ grids: Grid[] } | Untrusted> {
  const answer = await askWorker<Answer>(new URL('./pdf-worker.mjs', import.meta.url), {
    workerData: { bytes, wanted, limits },
    milliseconds,
    tooHard,
  });
  if ('problem' in answer) return answer;
  if ('broken' in answer) return { problem: broken[answer.broken] };
  if ('many' in answer) return { problem: tooMany(answer.many) };
  if (answer.pages.length === 0) return { problem: noSuchPage(answer.all) };
  return findUntrusted(answer.pages) ?? { grids: toGrids(findPdfTables(answer.pages)) };
}

/** Why a PDF cannot be read by its letters. */
export interface Untrusted {
  problem: Text;
  /** the pages of which only a picture can be read */
  scanned?: number[];
}

/** Why the letters of some pages cannot be read, or null. */
function findUntrusted(pages: readonly Page[]): Untrusted | null {
  const lettered = pages.filter(({ texts }) => texts.length > 0);
  const numbersOf = (some: readonly Page[]) => some.map(({ number }) => number);
  if (lettered.length === 0) return { problem: scan(numbersOf(pages)), scanned: numbersOf(pages) };
  const hidden = lettered.filter((page) => page.hidden > 0.5);
  if (hidden.length > 0) {
    const scanned = hidden.length === lettered.length ? { scanned: numbersOf(pages) } : {};
    return { problem: hiddenLetters(numbersOf(hidden)), ...scanned };
  }
  const problem = findStrange(lettered);
  return problem && { problem };
}

/** Why the letters of some pages are not what they look like, or null. */
function findStrange(lettered: readonly Page[]): Text | null {
  const text = lettered.flatMap(({ texts }) => texts.map((item) => item.text)).join(' ');
  const legacy = findLegacy(text);
  if (legacy) return refuseLegacy(legacy).reason;
  const strange = text.match(/[\uE000-\uF8FF\uFFFD]|[^\P{Cc}\s]/gu)?.length ?? 0;
  return strange > text.replace(/\s/g, '').length * 0.03 ? noAlphabet : null;
}

/** Each table as a grid, its titles above it. */
function toGrids(tables: readonly PdfTable[]): Grid[] {
  const width = (one: PdfTable) => one.edges.length - 1;
  return tables.map((table, at) => {
    const rows = [...table.titles.map((text) => [{ text }]), ...table.rows];
    return {
      name: nameOf(table, at),
      rows: rows.map(
        (cells, line): GridRow => ({ line: line + 1, cells: cells.slice(0, Math.max(1, width(table))) }),
      ),
    };
  });
}

const nameOf = ({ from, to }: PdfTable, at: number): string =>
  `bảng ${at + 1}, trang ${from}${to > from ? `-${to}` : ''}`;

const pagesOf = (numbers: readonly number[]): string => numbers.slice(0, 12).join(', ');
const scan = (numbers: readonly number[]): Text => ({
  vi: `bản quét, không có chữ (trang ${pagesOf(numbers)}): mỗi lần đọc một trang như ảnh (--pages ${numbers[0]})`,
  en: `a scan, without letters (page ${pagesOf(numbers)}): its pages are read one at a time, as pictures (--pages ${numbers[0]})`,
});
const hiddenLetters = (numbers: readonly number[]): Text => ({
  vi: `bản quét có lớp chữ ẩn do máy nhận dạng (trang ${pagesOf(numbers)}): chữ ấy không thấy trên trang, có thể sai; mỗi lần đọc một trang như ảnh (--pages ${numbers[0]})`,
  en: `a scan with a hidden layer of letters that a machine read (page ${pagesOf(numbers)}): nobody sees them, and they may be wrong; its pages are read one at a time, as pictures (--pages ${numbers[0]})`,
});
const noAlphabet: Text = {
  vi: 'phông chữ của tệp không cho biết chữ nào là chữ nào: hãy xin tệp gốc (Word, Excel), hoặc chép bảng bằng tay',
  en: 'the fonts of the file do not say which letter is which: ask for the original (Word, Excel), or copy the table by hand',
};
const tooMany = (all: number): Text => ({
  vi: `tệp có ${all} trang: hãy nói trang nào, không quá ${limits.pages} (--pages 12-14)`,
  en: `the file has ${all} pages: say which to read, at most ${limits.pages} (--pages 12-14)`,
});
const noSuchPage = (all: number): Text => ({
  vi: `--pages: cần trang từ 1 đến ${all}`,
  en: `--pages: expected pages from 1 to ${all}`,
});
const broken: Record<'password' | 'file', Text> = {
  password: { vi: 'tệp PDF có mật khẩu', en: 'the PDF has a password' },
  file: { vi: 'không mở được tệp PDF: tệp hỏng', en: 'the PDF cannot be opened: the file is broken' },
};
const tooHard: Text = {
  vi: 'tệp PDF quá lớn hoặc hỏng: không đọc xong trong 10 giây và 192 MB; hãy chọn trang (--pages 12-14)',
  en: 'the PDF is too large or broken: it was not read within 10 seconds and 192 MB; choose pages (--pages 12-14)',
};
