import { toWhole } from '../figures/figure';
import type { RankingRow } from './ranking-table';

/** The rows in first place; several when they share it. */
export const leadersOf = (rows: readonly RankingRow[]): RankingRow[] =>
  rows.filter(({ rank }) => toWhole(rank) === 1);

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
