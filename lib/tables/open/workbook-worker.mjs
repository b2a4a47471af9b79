// Reads a workbook in a worker thread, whose time and memory are limited. It is a plain module, so that it starts
// in milliseconds under every loader.
import { parentPort, workerData } from 'node:worker_threads';
import XLSX from '@e965/xlsx';
import yauzl from 'yauzl';
import yazl from 'yazl';

const { bytes, limits } = workerData;
const openProblem = {
  vi: 'không mở được sổ tính: hãy lưu lại dưới dạng .xlsx',
  en: 'the workbook cannot be opened: save it again as .xlsx',
};

class Refusal extends Error {
  constructor(vi, en) {
    super(en);
    this.problem = { vi, en };
  }
}

/** True for the parts of the package that a table needs; pictures, macros and the like are left out. */
const isNeeded = (name) => /^(?:\[Content_Types\]\.xml|_rels\/[^/]+|xl\/.+\.(?:xml|rels))$/i.test(name);

/**
 * Packs the needed parts anew. Inflated, none may exceed the limits or its declared size. The library gets this new
 * package, so that it cannot read the file in another way than it was checked.
 */
async function toCheckedPackage() {
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, strictFileNames: true });
  const clean = new yazl.ZipFile();
  let [size, count] = [0, 0];
  const names = new Set();
  const tooLarge = new Refusal(
    `sổ tính giải nén lớn hơn ${limits.inflated / 2 ** 20} MB`,
    `the workbook inflates to more than ${limits.inflated / 2 ** 20} MB`,
  );
  for await (const entry of zip.eachEntry()) {
    count += 1;
    if (count > limits.parts) throw tooLarge;
    if (!isNeeded(entry.fileName) || names.has(entry.fileName)) continue;
    names.add(entry.fileName);
    if (entry.isEncrypted()) throw new Refusal('sổ tính có mật khẩu', 'the workbook has a password');
    if (size + entry.uncompressedSize > limits.inflated) throw tooLarge;
    const pieces = [];
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      size += piece.length;
      if (size > limits.inflated) throw tooLarge;
      pieces.push(piece);
    }
    clean.addBuffer(toPlainSheet(Buffer.concat(pieces)), entry.fileName, { compress: false });
  }
  if (![...names].some((name) => /^xl\/workbook\.xml$/i.test(name))) {
    throw new Refusal('tệp ZIP này không phải sổ tính .xlsx', 'this ZIP file is no .xlsx workbook');
  }
  clean.end();
  const pieces = [];
  for await (const piece of clean.outputStream) pieces.push(piece);
  return Buffer.concat(pieces);
}

/**
 * A sheet without the text of its formulas, of which only the results are read; the library would write a shared
 * formula out for every cell. A sheet with too many cells is refused before it is parsed.
 */
function toPlainSheet(bytes) {
  let cells = 0;
  for (let at = bytes.indexOf('<c'); at >= 0; at = bytes.indexOf('<c', at + 2)) {
    if (![0x20, 0x2f, 0x3e].includes(bytes[at + 2])) continue;
    cells += 1;
    if (cells > limits.cells) throw new Refusal(...tooManyCells);
  }
  if (!bytes.includes('<f')) return bytes;
  // Latin-1 keeps every byte as it is
  const xml = bytes.toString('latin1').replace(/<f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/f>)/g, '<f>1</f>');
  return Buffer.from(xml, 'latin1');
}

const tooManyCells = [
  `sổ tính quá lớn: không quá ${limits.cells} ô`,
  `the workbook is too large: at most ${limits.cells} cells`,
];

const plainNumber = /^-?\d+(?:\.\d+)?%?$/;
const unreadable = (vi, en) => ({ unreadable: { vi, en } });

/** A cell of a grid: its shown text, and the shown decimals of a number. */
function toCell(cell) {
  const shown = String(cell.w ?? cell.v ?? '').slice(0, limits.text);
  if (cell.f !== undefined && (cell.v === undefined || cell.v === '' || cell.t === 'z')) {
    const why = unreadable(
      'công thức chưa được tính: mở tệp, lưu lại, hoặc chép giá trị',
      'a formula that was never computed: open the file and save it, or paste values',
    );
    return { text: '=…', ...why };
  }
  if (cell.t === 'e') {
    return { text: shown || '#', ...unreadable('ô lỗi của sổ tính', 'an error of the workbook') };
  }
  if (cell.t === 'd' || (cell.t === 'n' && cell.z && XLSX.SSF.is_date(cell.z))) {
    return { text: shown, ...unreadable('ô kiểu ngày tháng: cần số', 'a date: expected a number') };
  }
  if (cell.t !== 'n') return { text: shown };
  const plain = shown.replace(/[,\s]/g, '');
  if (plainNumber.test(plain)) {
    const number = plain.replace('%', '').replace(/^(-?)0+(?=\d)/, '$1');
    return { text: shown, number, ...(plain.endsWith('%') && { percent: true }) };
  }
  const stored = String(cell.v);
  return plainNumber.test(stored) ? { text: shown, number: stored } : { text: shown };
}

/** The rows (from 1) and columns (from 0) of a sheet that its reader does not see. */
function toHidden(sheet) {
  const of = (list) =>
    Object.keys(list ?? [])
      .map(Number)
      .filter((at) => list[at]?.hidden);
  return { hiddenRows: of(sheet?.['!rows']).map((at) => at + 1), hiddenColumns: of(sheet?.['!cols']) };
}

function toSheet(sheet, name, hidden) {
  const data = sheet?.['!data'] ?? [];
  const rows = [];
  let [count, tooLarge] = [0, false];
  // by key, because a file may put a cell millions of rows below the last, with nothing between
  for (const at of Object.keys(data).map(Number)) {
    const cells = [];
    for (const column of Object.keys(data[at] ?? []).map(Number)) {
      const cell = data[at][column];
      if (!cell || ((cell.v === undefined || cell.t === 'z') && cell.f === undefined && cell.t !== 'e'))
        continue;
      count += 1;
      if (count > limits.cells || at >= limits.rows || column >= limits.columns) tooLarge = true;
      else cells[column] = toCell(cell);
    }
    if (cells.length > 0) rows.push({ line: at + 1, cells });
  }
  if (!tooLarge) spreadMerges(sheet?.['!merges'] ?? [], rows);
  return { name: String(name).slice(0, 100), hidden, rows, tooLarge, ...toHidden(sheet) };
}

/** Gives the text of a merged cell to every cell that it covers, and marks these as covered. */
function spreadMerges(merges, rows) {
  const byLine = new Map(rows.map((row) => [row.line, row]));
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  for (const { s, e } of merges) {
    const anchor = byLine.get(s.r + 1)?.cells[s.c];
    if (!anchor) continue;
    for (const row of rows) {
      if (row.line < s.r + 1 || row.line > e.r + 1) continue;
      for (let column = s.c; column <= e.c && column < width; column += 1) {
        if (row.line !== s.r + 1 || column !== s.c) row.cells[column] = { ...anchor, covered: true };
      }
    }
  }
}

try {
  const book = XLSX.read(await toCheckedPackage(), {
    type: 'buffer',
    dense: true,
    cellFormula: true,
    cellHTML: false,
    cellNF: true,
    cellText: true,
    // without this a formula without a result looks like an empty cell
    sheetStubs: true,
    // without this hidden rows and columns look like the others
    cellStyles: true,
  });
  const sheets = book.SheetNames.slice(0, limits.sheets).map((name, at) =>
    toSheet(book.Sheets[name], name, (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) > 0),
  );
  parentPort.postMessage({ sheets, more: book.SheetNames.length > limits.sheets });
} catch (error) {
  parentPort.postMessage({ problem: error instanceof Refusal ? error.problem : openProblem });
}
