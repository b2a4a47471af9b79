import type { UnitNames } from '@/lib/domain/names/unit-names';
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  type Decimal,
  decimalsOf,
  subtractDecimals,
} from '@/lib/domain/values/decimal';
import type { DecimalMark } from '@/lib/domain/values/printed-number';
import { cellAt } from '../grid';
import type { TableRow } from '../layout/rows';
import { isNumeric, readNumber, toPrintedRank } from '../numbers';

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
  /** false when the ranks of one column refute that they rank the values of the other */
  isOrderOf: (ranks: number, values: number, higherIsBetter: boolean) => boolean;
  /** false when the percents of one column are not the scores of the other out of the maximum */
  isShareOf: (percents: number, scores: number, max: Decimal) => boolean;
  /** the numbers of the units in a column, those of printed ranks too */
  numbersIn: (column: number) => Decimal[];
  /** true when a unit has a printed rank in a column, "4/63" */
  hasPrintedRanks: (column: number) => boolean;
  /** true when the column names the units of the other again, as in another language */
  isNamedAgain: (column: number, names: number) => boolean;
  /** true for a column that is the total of others in nearly all rows */
  isSum: (column: number) => boolean;
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
  const printedAt = (row: TableRow, column: number) => toPrintedRank(cellAt(row, column).text);
  const numbersIn = (column: number) => units.flatMap((row) => numberAt(row, column) ?? []);

  const pairsOf = (first: number, second: number) =>
    units.flatMap((row): [number, number][] => {
      const [a, b] = [rankAt(row, first), numberAt(row, second)?.value];
      return a === null || b === undefined ? [] : [[a, Number(b)]];
    });
  // "4/63" is the rank 4
  const rankAt = (row: TableRow, column: number): number | null => {
    const value = numberAt(row, column)?.value ?? printedAt(row, column)?.rank ?? null;
    return value === null ? null : Number(value);
  };

  let found: { parts: Set<number>; totals: Set<number> } | null = null;
  const findSums = () => {
    const { parts, totals } = sums();
    const pairs = parts
      .filter((columns) => columns.length > 1)
      .flatMap((columns) =>
        totals.filter((total) => addUp(units, columns, total, numberAt)).map((total) => ({ columns, total })),
      );
    return {
      parts: new Set(pairs.flatMap(({ columns }) => columns)),
      totals: new Set(pairs.map(({ total }) => total)),
    };
  };
  const sumsFound = () => {
    found ??= findSums();
    return found;
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
    isOrderOf(ranks, values, higherIsBetter) {
      const pairs = pairsOf(ranks, values).sort(([a], [b]) => a - b);
      const wrong = pairs.filter(([rank, value], at) => {
        const [before, better] = pairs[at - 1] ?? [rank, value];
        return before < rank && (higherIsBetter ? better < value : better > value);
      });
      return wrong.length === 0;
    },
    isShareOf: (percents, scores, max) =>
      units.every((row) => {
        const [percent, score] = [numberAt(row, percents)?.value, numberAt(row, scores)?.value];
        if (!percent || !score) return true;
        const share = 100 / Number(max);
        const rounding = halfUnitOf(percent) + halfUnitOf(score) * share;
        return Math.abs(Number(score) * share - Number(percent)) <= rounding * 1.01 + 1e-9;
      }),
    numbersIn: (column) =>
      units.flatMap((row) => numberAt(row, column)?.value ?? printedAt(row, column)?.rank ?? []),
    hasPrintedRanks: (column) => units.some((row) => printedAt(row, column) !== null),
    isNamedAgain: (column, other) =>
      units.every((row) => {
        const [again, named] = [column, other].map((at) => names.find(cellAt(row, at).text)?.slug);
        return again === undefined || named === undefined || again === named;
      }),
    isSum: (column) => sumsFound().totals.has(column),
    isPartOfTotal: (column) => sumsFound().parts.has(column),
  };
}

/** The most that rounding to the decimals of a printed number changes it. */
const halfUnitOf = (value: Decimal): number => 0.5 * 10 ** -decimalsOf(value);

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
