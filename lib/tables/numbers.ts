import {
  type DecimalMark,
  isMissingMark,
  isPrintedNumber,
  type PrintedNumber,
  type PrintedValue,
  parseNumber,
} from '@/lib/domain/values/printed-number';
import type { Cell } from './grid';

/** The value of a cell: of a workbook's number cell as it is shown or stored, of text as it is printed. */
export function readCell(cell: Cell, mark: DecimalMark): PrintedValue {
  if (cell.unreadable) return { kind: 'not-a-number' };
  if (cell.number !== undefined) {
    return { kind: 'number', value: cell.number, percent: cell.percent ?? false };
  }
  const change = toSignedText(cell.text);
  return parseNumber(change ?? cell.text, mark);
}

const signs: readonly (readonly [string, RegExp])[] = [
  ['+', /^(?:[▲△↑⬆]|tăng(?=\s))\s*/iu],
  ['-', /^(?:[▼▽↓⬇]|giảm(?=\s))\s*/iu],
];

/** A change that an arrow or a word gives its direction, as a signed number: "▼ 2", "Tăng 1 bậc"; null for any other. */
export function toSignedText(text: string): string | null {
  if (/^(?:giữ nguyên|không đổi|không thay đổi|↔|=)$/iu.test(text)) return '0';
  const [sign, begins] = signs.find(([, pattern]) => pattern.test(text)) ?? [];
  const rest = begins && text.replace(begins, '').replace(/\s*bậc$/iu, '');
  return rest && /^\d[\d.,]*\s*%?$/.test(rest) ? `${sign}${rest}` : null;
}

/**
 * A rank as people print it: "4/63" with the number of ranks, "Hạng 4", "4 (▲1)", "4 ▼"; null for any other text and for
 * a number alone.
 */
export function toPrintedRank(text: string): { rank: string; of: string | null } | null {
  for (const pattern of printedRanks) {
    const { rank, of = null } = pattern.exec(text)?.groups ?? {};
    if (rank !== undefined) return { rank: String(Number(rank)), of };
  }
  return null;
}

const printedRanks = [
  /^(?:(?:xếp )?(?:hạng|thứ)\s*)?(?<rank>\d{1,3})\s*\/\s*(?<of>\d{1,3})$/iu,
  /^(?:xếp )?(?:hạng|thứ)\s*(?<rank>\d{1,3})$/iu,
  /^(?<rank>\d{1,3})\s*(?:[▲△↑⬆▼▽↓⬇]\s*\d{0,3}|\(\s*(?:[▲△↑⬆▼▽↓⬇+−–-]\s*\d{0,3}|[=0↔]|(?:tăng|giảm)\s*\d{1,3}(?:\s*bậc)?)\s*\))$/iu,
];

/** The number in a cell, or null when it has none. */
export function readNumber(cell: Cell, mark: DecimalMark): PrintedNumber | null {
  const value = readCell(cell, mark);
  return value.kind === 'number' ? value : null;
}

/** True for a cell with a number, with either decimal mark. */
export const isNumeric = (cell: Cell): boolean =>
  cell.number !== undefined ||
  cell.unreadable !== undefined ||
  isPrintedNumber(cell.text) ||
  toPrintedRank(cell.text) !== null ||
  toSignedText(cell.text) !== null;

/** True for a cell with a sign for a value that nobody published. */
export const isMissing = ({ text }: Cell): boolean => isMissingMark(text);

const pair =
  /^(?<first>[\d.,]+%?)(?: điểm)?\s*\(\s*(?:(?:xếp )?(?:hạng|thứ)\s*)?(?<second>[\d.,]+%?)(?: điểm)?\s*\)$/iu;
const isRank = (text: string): boolean => /^\d{1,3}$/.test(text);

/** The rank and the value of a cell that has both, "01 (90,27)" or "90,27 (1)"; null for any other. */
export function toPair(text: string): { rank: string; value: string } | null {
  const { first = '', second = '' } = pair.exec(text)?.groups ?? {};
  if (isRank(first) === isRank(second) || first === '') return null;
  return isRank(first) ? { rank: first, value: second } : { rank: second, value: first };
}

/** True for a cell with a rank and a value. */
export const isPair = (text: string): boolean => toPair(text) !== null;
