import type { RankingRow } from './ranking-table';

export interface Mover {
  row: RankingRow;
  places: number;
}

export interface Movers {
  /** how many rows have a known change: what a superlative is said among */
  base: number;
  rises: Mover[];
  falls: Mover[];
}

/** Rows whose rank is known in both years, by places gained and lost; the biggest first. */
export function toMovers(rows: readonly RankingRow[]): Movers {
  const moved = rows.flatMap((row): Mover[] =>
    row.rankChange.kind === 'known' ? [{ row, places: row.rankChange.amount }] : [],
  );
  return {
    base: moved.length,
    rises: moved.filter(({ places }) => places > 0).sort((a, b) => b.places - a.places),
    falls: moved.filter(({ places }) => places < 0).sort((a, b) => a.places - b.places),
  };
}
