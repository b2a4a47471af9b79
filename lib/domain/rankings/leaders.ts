import { toWhole } from '../figures/figure';
import type { RankingRow } from './ranking-table';

/** Which of two comes first: below zero the first one, zero where they are equal. */
export type Compare<T> = (a: T, b: T) => number;

/** Whoever comes first by a comparison, in the order given: all of them where several are equal. */
export function leadersBy<T>(items: readonly T[], compare: Compare<T>): T[] {
  let leaders: T[] = [];
  for (const item of items) {
    const order = leaders[0] === undefined ? -1 : compare(item, leaders[0]);
    if (order < 0) leaders = [item];
    else if (order === 0) leaders.push(item);
  }
  return leaders;
}

/** The beginning of a sorted list. */
export interface Cut<T> {
  shown: T[];
  /** what is left out although it equals the last that is shown */
  tied: T[];
}

/** At most so many from the beginning of a sorted list, with what a cut between equal ones leaves out. */
export function cutList<T>(sorted: readonly T[], most: number, compare: Compare<T>): Cut<T> {
  const [shown, rest] = [sorted.slice(0, most), sorted.slice(most)];
  const last = shown.at(-1);
  return { shown, tied: last === undefined ? [] : rest.filter((item) => compare(item, last) === 0) };
}

/** As many from the beginning of a sorted list as whole groups of equal ones fit in; none where the first is larger. */
export function cutWhole<T>(sorted: readonly T[], most: number, compare: Compare<T>): T[] {
  const { shown, tied } = cutList(sorted, most, compare);
  const [first] = tied;
  return first === undefined ? shown : shown.filter((item) => compare(item, first) !== 0);
}

/** The rows that hold a rank: several where they share it. */
export const holdersOf = <R extends Pick<RankingRow, 'rank'>>(rows: readonly R[], rank: number): R[] =>
  rows.filter((row) => toWhole(row.rank) === rank);

/** The rows in first place; several when they share it. */
export const leadersOf = <R extends Pick<RankingRow, 'rank'>>(rows: readonly R[]): R[] => holdersOf(rows, 1);

/** The latest of some rankings whose first place is known, the first of one year; null where none is. */
export const latestLed = <R extends { table: { rows: readonly RankingRow[] }; edition: { year: number } }>(
  rankings: readonly R[],
): R | null =>
  rankings
    .filter(({ table }) => leadersOf(table.rows).length > 0)
    .reduce<R | null>(
      (latest, known) => (latest && latest.edition.year >= known.edition.year ? latest : known),
      null,
    );
