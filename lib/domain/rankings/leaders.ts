import { toWhole } from '../figures/figure';
import type { RankingRow } from './ranking-table';

/** A comparison for sorting: negative when the first item comes first, zero when both are equal. */
export type Compare<T> = (a: T, b: T) => number;

/** The items that come first by a comparison, all of them if several are equal, in the given order. */
export function leadersBy<T>(items: readonly T[], compare: Compare<T>): T[] {
  let leaders: T[] = [];
  for (const item of items) {
    const order = leaders[0] === undefined ? -1 : compare(item, leaders[0]);
    if (order < 0) leaders = [item];
    else if (order === 0) leaders.push(item);
  }
  return leaders;
}

/** Whoever comes first by a comparison, and whoever comes last: several at an end where they are equal. */
export const endsBy = <T>(items: readonly T[], compare: Compare<T>): { first: T[]; last: T[] } => ({
  first: leadersBy(items, compare),
  last: leadersBy(items, (a, b) => compare(b, a)),
});

/** The beginning of a sorted list, and what the cut separates from it. */
export interface Cut<T> {
  shown: T[];
  /** the items that are left out although they equal the last one shown */
  tied: T[];
}

/** Cuts a sorted list after at most `most` items, also between equal ones. */
export function cutList<T>(sorted: readonly T[], most: number, compare: Compare<T>): Cut<T> {
  const [shown, rest] = [sorted.slice(0, most), sorted.slice(most)];
  const last = shown.at(-1);
  return { shown, tied: last === undefined ? [] : rest.filter((item) => compare(item, last) === 0) };
}

/** Cuts a sorted list after at most `most` items, never between equal ones; so it may be empty. */
export function cutWhole<T>(sorted: readonly T[], most: number, compare: Compare<T>): T[] {
  const { shown, tied } = cutList(sorted, most, compare);
  const [first] = tied;
  return first === undefined ? shown : shown.filter((item) => compare(item, first) !== 0);
}

/** The rows with that rank; several when they share it. */
export const holdersOf = <R extends Pick<RankingRow, 'rank'>>(rows: readonly R[], rank: number): R[] =>
  rows.filter((row) => toWhole(row.rank) === rank);

/** The rows in first place; several when they share it. */
export const leadersOf = <R extends Pick<RankingRow, 'rank'>>(rows: readonly R[]): R[] => holdersOf(rows, 1);

/** The latest ranking whose first place is known, the first of those of one year; null when there is none. */
export const latestLed = <R extends { table: { rows: readonly RankingRow[] }; edition: { year: number } }>(
  rankings: readonly R[],
): R | null =>
  rankings
    .filter(({ table }) => leadersOf(table.rows).length > 0)
    .reduce<R | null>(
      (latest, known) => (latest && latest.edition.year >= known.edition.year ? latest : known),
      null,
    );
