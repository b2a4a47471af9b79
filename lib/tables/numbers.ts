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
  return parseNumber(cell.text, mark);
}

/** The number in a cell, or null when it has none. */
export function readNumber(cell: Cell, mark: DecimalMark): PrintedNumber | null {
  const value = readCell(cell, mark);
  return value.kind === 'number' ? value : null;
}

/** True for a cell with a number, with either decimal mark. */
export const isNumeric = (cell: Cell): boolean =>
  cell.number !== undefined || cell.unreadable !== undefined || isPrintedNumber(cell.text);

/** True for a cell with a sign for a value that nobody published. */
export const isMissing = ({ text }: Cell): boolean => isMissingMark(text);

const pair = /^(?<first>[\d.,]+%?)\s*\(\s*(?<second>[\d.,]+%?)\s*\)$/;
const isRank = (text: string): boolean => /^\d{1,3}$/.test(text);

/** The rank and the value of a cell that has both, "01 (90,27)" or "90,27 (1)"; null for any other. */
export function toPair(text: string): { rank: string; value: string } | null {
  const { first = '', second = '' } = pair.exec(text)?.groups ?? {};
  if (isRank(first) === isRank(second) || first === '') return null;
  return isRank(first) ? { rank: first, value: second } : { rank: second, value: first };
}

/** True for a cell with a rank and a value. */
export const isPair = (text: string): boolean => toPair(text) !== null;
