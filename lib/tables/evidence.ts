import type { UnitNames } from '@/lib/domain/names/unit-names';
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  type Decimal,
  subtractDecimals,
} from '@/lib/domain/values/decimal';
import type { DecimalMark } from '@/lib/domain/values/printed-number';
import { cellAt } from './grid';
import { isNumeric, readNumber } from './numbers';
import type { TableRow } from './rows';

/** What the values of a table reveal about its columns. */
export interface Evidence {
  hasFigures: (column: number) => boolean;
  hasPercentSigns: (column: number) => boolean;
  /** the share of the units' figures above the bound, from 0 to 1 */
  shareAbove: (column: number, bound: Decimal) => number;
  /** the number in the row of maxima */
  maxOf: (column: number) => Decimal | null;
  /** how many of its cells name a unit, without wholes and regions */
  unitsIn: (column: number) => number;
  /** true for a column of parts that add up to a total in nearly all rows */
  isPartOfTotal: (column: number) => boolean;
}

/** Groups of columns that may be parts of a total, and columns that may be the total. */
export interface Sums {
  parts: readonly (readonly number[])[];
  totals: readonly number[];
}

const enough = 0.8;

/** Reads the evidence from the rows of units; calls `sums` only when a column needs it. */
export function createEvidence(
  rows: readonly TableRow[],
  mark: DecimalMark,
  names: UnitNames,
  sums: () => Sums,
): Evidence {
  const units = rows.filter(({ kind }) => kind === 'unit' || kind === 'unknown');
  const max = rows.find(({ kind }) => kind === 'max');
  const numberAt = (row: TableRow, column: number) => readNumber(cellAt(row, column), mark);
  const numbersIn = (column: number) => units.flatMap((row) => numberAt(row, column) ?? []);

  let partColumns: Set<number> | null = null;
  const findParts = () => {
    const { parts, totals } = sums();
    const summing = parts.filter(
      (columns) => columns.length > 1 && totals.some((total) => addUp(units, columns, total, numberAt)),
    );
    return new Set(summing.flat());
  };

  return {
    // a number that cannot be read counts as a figure, so that it is reported as wrong
    hasFigures: (column) => units.some((row) => isNumeric(cellAt(row, column))),
    hasPercentSigns(column) {
      const numbers = numbersIn(column);
      return numbers.length > 0 && numbers.every(({ percent }) => percent);
    },
    shareAbove(column, bound) {
      const numbers = numbersIn(column);
      const above = numbers.filter(({ value }) => compareDecimals(value, bound) > 0);
      return above.length / Math.max(1, numbers.length);
    },
    maxOf: (column) => (max && numberAt(max, column)?.value) ?? null,
    unitsIn: (column) =>
      rows.filter((row) => names.find(cellAt(row, column).text)?.isAggregate === false).length,
    isPartOfTotal(column) {
      partColumns ??= findParts();
      return partColumns.has(column);
    },
  };
}

function addUp(
  rows: readonly TableRow[],
  parts: readonly number[],
  total: number,
  numberAt: (row: TableRow, column: number) => { value: Decimal } | null,
): boolean {
  const whole = rows.flatMap((row) => {
    const values = parts.flatMap((column) => numberAt(row, column)?.value ?? []);
    const sum = numberAt(row, total)?.value;
    if (!sum || values.length < parts.length) return [];
    const off = absoluteDecimal(subtractDecimals(addDecimals(...values), sum));
    return [compareDecimals(off, '0.1') <= 0];
  });
  return whole.length > 0 && whole.filter(Boolean).length >= whole.length * enough;
}
