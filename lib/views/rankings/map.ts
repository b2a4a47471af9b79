import { isKnown, type KnownFigure, toWhole } from '@/lib/domain/figures/figure';
import type { MissingReason } from '@/lib/domain/figures/missing';
import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import type { Unit } from '@/lib/domain/units/unit';
import type { Ranking } from './ranking';

/** What is known of one province on a map: its row in the ranking, or why there is none. */
export type MapEntry =
  | { unit: Unit; row: RankingRow; reason: null }
  | { unit: Unit; row: null; reason: MissingReason };

/** Every province that existed in the edition's year, each once. */
export const toMapEntries = ({ table, edition }: Ranking): MapEntry[] => [
  ...table.rows.map((row): MapEntry => ({ unit: row.unit, row, reason: null })),
  ...table.absent.map(
    ({ unit, reason }): MapEntry => ({
      unit,
      row: null,
      // what an edition does not have that was not found, nobody can say to be unpublished
      reason: edition.status === 'not-located' ? 'not-located-yet' : reason,
    }),
  ),
];

/** The number that a map colours a province by; null where it has none. */
export function toMapNumber({ row }: MapEntry, view: 'rank' | 'value' | 'change'): number | null {
  if (!row) return null;
  if (view === 'rank') return toWhole(row.rank);
  if (view === 'value') return isKnown(row.value) ? Number(row.value.value) : null;
  return 'amount' in row.rankChange ? row.rankChange.amount : null;
}

/** A known value of the map. */
export interface MapValue {
  unit: Unit;
  figure: KnownFigure;
}

/** The known values of the map, each with its unit. */
export const toMapValues = (entries: readonly MapEntry[]): MapValue[] =>
  entries.flatMap(({ unit, row }) => (row && isKnown(row.value) ? [{ unit, figure: row.value }] : []));
