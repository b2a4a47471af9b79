import type { Decimal } from '../values/decimal';
import type { YearEntry } from './series';

/** A number of one year, to be drawn and printed; null where it is not known. */
export interface YearNumber {
  year: number;
  value: number | null;
  /** the same with the decimals that it is printed with */
  exact: Decimal | null;
}

/** A year's number; nothing known is null, and so is a figure whose sources differ. */
export const toYearNumber = (year: number, exact: Decimal | null | undefined): YearNumber =>
  exact == null ? { year, value: null, exact: null } : { year, value: Number(exact), exact };

/** The years whose results were found. */
export const publishedOf = (entries: readonly YearEntry[]): YearEntry[] =>
  entries.filter(({ edition }) => edition.status === 'published');

/** A unit's ranks, year by year. */
export const ranksOf = (entries: readonly YearEntry[]): YearNumber[] =>
  entries.map(({ year, rank }) => toYearNumber(year, rank?.value));

/** A unit's values, year by year. */
export const valuesOf = (entries: readonly YearEntry[]): YearNumber[] =>
  entries.map(({ year, value }) => toYearNumber(year, value?.value));

/** A number of one year that is known. */
export interface KnownNumber extends YearNumber {
  value: number;
  exact: Decimal;
}

/** The points with a known value. */
export const knownOf = (points: readonly YearNumber[]): KnownNumber[] =>
  points.flatMap(({ year, value, exact }) =>
    value === null || exact === null ? [] : [{ year, value, exact }],
  );

/** The worst possible rank: the greatest number of units ranked in one of the years, at least two. */
export const lastRankOf = (entries: readonly YearEntry[]): number =>
  Math.max(...entries.map(({ of }) => of ?? 0), 2);
