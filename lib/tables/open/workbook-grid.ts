import { Worker } from 'node:worker_threads';
import type { Text } from '@/lib/dataset/problem';
import { tidy } from '@/lib/domain/values/tidy-text';
import { blank, type Cell, type Grid } from '../grid';
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
const resourceLimits = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32 };

interface RawSheet {
  name: string;
  hidden: boolean;
  rows: { line: number; cells: (Cell | undefined)[] }[];
  tooLarge: boolean;
}

type Answer = { sheets: RawSheet[]; more: boolean } | { problem: Text };

/** True for bytes that begin like a ZIP file, which a workbook is. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * The visible sheets of a workbook (.xlsx), read in a thread of its own within six seconds and 192 MB. Formulas
 * are not computed: their stored results are read.
 */
export async function toWorkbookGrids(
  bytes: Uint8Array,
): Promise<{ grids: Grid[]; hidden: string[] } | { problem: Text }> {
  const answer = await askWorker(bytes);
  if ('problem' in answer) return answer;
  const visible = answer.sheets.filter(({ hidden }) => !hidden);
  const large = visible.find(({ tooLarge }) => tooLarge);
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
    hidden: answer.sheets.filter(({ hidden }) => hidden).map(({ name }) => tidy(name)),
    grids: visible.map(({ name, rows }) => ({
      name: tidy(name),
      rows: rows.map(({ line, cells }) => ({
        line,
        cells: Array.from(cells, (cell) => (cell ? { ...cell, text: tidy(cell.text) } : blank)),
      })),
    })),
  };
}

function askWorker(bytes: Uint8Array): Promise<Answer> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./workbook-worker.mjs', import.meta.url), {
      workerData: { bytes, limits },
      resourceLimits,
      execArgv: [],
      env: {},
      stdout: true,
      stderr: true,
    });
    const end = (answer: Answer) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => end({ problem: tooHard }), milliseconds);
    worker.once('message', end);
    // most likely it ran out of memory
    worker.once('error', () => end({ problem: tooHard }));
    worker.once('exit', () => end({ problem: tooHard }));
  });
}

const tooHard = {
  vi: 'sổ tính quá lớn hoặc hỏng: không đọc xong trong 6 giây và 192 MB',
  en: 'the workbook is too large or broken: it was not read within 6 seconds and 192 MB',
};
