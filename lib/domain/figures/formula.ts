import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  type Decimal,
  decimalsOf,
  divideDecimal,
  lastPlaceOf,
  signOf,
  subtractDecimals,
} from '../values/decimal';
import { overall } from '../vocabulary';
import { type Figure, isKnown, type KnownFigure } from './figure';

/** The way in which a value that no source prints follows from printed values. */
export type Formula =
  /** the sum of the dimensions' figures; not exact where the printed terms are rounded */
  | { kind: 'sum'; terms: KnownFigure[]; exact: boolean }
  /** the level of the next edition and its stated change, or the level of the edition before and the stated change since */
  | { kind: 'from-change'; level: KnownFigure; change: KnownFigure; sign: '+' | '-' }
  /** the place of a value among the published ones */
  | { kind: 'rank-by-value'; value: KnownFigure; of: number }
  /** the sum of parts that the data set does not have singly */
  | { kind: 'parts' }
  /** derived by its recorder from figures that are not all in the data set */
  | { kind: 'unstated' };

const changeOf = { rank: 'rank_change', percent: 'percent_change' } as const;

/** What a formula of a figure may be made from. */
export interface FormulaContext {
  /** figures of the same unit and index, of the editions before, in question and after */
  related: readonly Figure[];
  publishesRanks: boolean;
  /** the years of the published editions before and after; null where there is none */
  before: number | null;
  after: number | null;
}

/**
 * The formula of a derived or computed figure, found by trying which printed figures give exactly its value; null
 * for a figure that a source prints.
 */
export function toFormula(figure: Figure, context: FormulaContext): Formula | null {
  if (!isKnown(figure) || (figure.basis !== 'derived' && figure.basis !== 'computed')) return null;
  const known = context.related.filter(isKnown);
  if (figure.basis === 'computed') {
    const value = known.find((other) => isSibling(other, figure) && other.measure !== 'rank');
    return value ? { kind: 'rank-by-value', value, of: figure.rankedOf ?? 0 } : { kind: 'unstated' };
  }
  if (!context.publishesRanks) {
    if (figure.dimension !== overall) return { kind: 'parts' };
    const terms = known.filter(
      (other) =>
        other.year === figure.year && other.measure === figure.measure && other.dimension !== overall,
    );
    const values = terms.map(({ value }) => value);
    const off = absoluteDecimal(subtractDecimals(addDecimals(...values), figure.value));
    if (terms.length < 2 || compareDecimals(off, toRounding([...values, figure.value])) > 0) {
      return { kind: 'parts' };
    }
    return { kind: 'sum', terms, exact: signOf(off) === 0 };
  }
  return fromChange(figure, known, context) ?? { kind: 'unstated' };
}

/** The greatest sum of the rounding errors of printed numbers: half a unit of the last decimal of each. */
const toRounding = (values: readonly Decimal[]): Decimal =>
  addDecimals(...values.map((value) => toHalfUnit(decimalsOf(value))));

/** Half a unit of the last decimal: 0.5 without decimals, 0.005 with two. */
const toHalfUnit = (decimals: number): Decimal => divideDecimal(lastPlaceOf(decimals), 2, decimals + 1);

const isSibling = (a: Figure, b: Figure): boolean => a.year === b.year && a.dimension === b.dimension;

/**
 * A rank is the next edition's plus the places gained until then, a percent is the next one's minus the points; or
 * forwards from the edition before.
 */
function fromChange(
  figure: KnownFigure,
  known: readonly KnownFigure[],
  { before, after }: Pick<FormulaContext, 'before' | 'after'>,
): Formula | null {
  if (figure.measure !== 'rank' && figure.measure !== 'percent') return null;
  const find = (year: number | null, measure: Figure['measure']) =>
    known.find(
      (other) => other.year === year && other.measure === measure && other.dimension === figure.dimension,
    );
  const climbs = figure.measure === 'rank';
  const tries = [
    {
      level: find(after, figure.measure),
      change: find(after, changeOf[figure.measure]),
      sign: climbs ? '+' : '-',
    },
    {
      level: find(before, figure.measure),
      change: find(figure.year, changeOf[figure.measure]),
      sign: climbs ? '-' : '+',
    },
  ] as const;
  for (const { level, change, sign } of tries) {
    if (!level || !change) continue;
    const result: Decimal =
      sign === '+' ? addDecimals(level.value, change.value) : subtractDecimals(level.value, change.value);
    if (compareDecimals(result, figure.value) === 0) return { kind: 'from-change', level, change, sign };
  }
  return null;
}
