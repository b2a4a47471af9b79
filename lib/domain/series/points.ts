import { isKnown, toWhole } from '../figures/figure';
import type { YearEntry } from './series';

/** A number of one year; null when it is not known. */
export interface YearNumber {
  year: number;
  value: number | null;
}

/** The years with published results that were located. */
export const publishedOf = (entries: readonly YearEntry[]): YearEntry[] =>
  entries.filter(({ edition }) => edition.status === 'published');

/** A unit's ranks, year by year. */
export const ranksOf = (entries: readonly YearEntry[]): YearNumber[] =>
  entries.map(({ year, rank }) => ({ year, value: toWhole(rank) }));

/** A unit's values, year by year. */
export const valuesOf = (entries: readonly YearEntry[]): YearNumber[] =>
  entries.map(({ year, value }) => ({ year, value: isKnown(value) ? Number(value.value) : null }));

/** The points with a known value. */
export const knownOf = (points: readonly YearNumber[]): { year: number; value: number }[] =>
  points.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]));

/** The worst possible rank: the greatest number of units ranked in one of the years, at least two. */
export const lastRankOf = (entries: readonly YearEntry[]): number =>
  Math.max(...entries.map(({ of }) => of ?? 0), 2);
