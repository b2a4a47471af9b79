import { isKnown, type KnownFigure } from '@/lib/domain/figures/figure';
import { cutList } from '@/lib/domain/rankings/leaders';
import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import type { Unit } from '@/lib/domain/units/unit';
import { compareDecimals } from '@/lib/domain/values/decimal';

/** A unit with its rank, and its value where one is known. */
export interface TopRow {
  unit: Unit;
  rank: KnownFigure;
  value: KnownFigure | null;
}

/** The first rows of a ranking that have a rank, at most so many, and how many share the last one's rank unshown. */
export function toTopRows(rows: readonly RankingRow[], most: number): { rows: TopRow[]; tied: number } {
  const ranked = rows.flatMap(({ unit, rank, value }) =>
    isKnown(rank) ? [{ unit, rank, value: isKnown(value) ? value : null }] : [],
  );
  const { shown, tied } = cutList(ranked, most, (a, b) => compareDecimals(a.rank.value, b.rank.value));
  return { rows: shown, tied: tied.length };
}
