import { isKnown, type KnownFigure, toWhole } from '@/lib/domain/figures/figure';
import type { MissingReason } from '@/lib/domain/figures/missing';
import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import type { Unit } from '@/lib/domain/units/unit';
import type { Ranking } from './ranking';

/** The numbers from one to another. */
export interface MapSpan {
  from: number;
  to: number;
}

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

/** The number of a province that a map shows; null where it is not known. */
export function toMapNumber({ row }: MapEntry, view: 'rank' | 'value' | 'change'): number | null {
  if (!row) return null;
  if (view === 'rank') return toWhole(row.rank);
  if (view === 'value') return isKnown(row.value) ? Number(row.value.value) : null;
  return 'amount' in row.rankChange ? row.rankChange.amount : null;
}

/** What a map colours a province by: its number, or the two between which it must lie; null where neither is known. */
export function toMapSpan(entry: MapEntry, view: 'rank' | 'value' | 'change'): MapSpan | null {
  const number = toMapNumber(entry, view);
  if (number !== null) return { from: number, to: number };
  const { bound, rankChange } = entry.row ?? {};
  if (view === 'rank' && bound) return { from: bound.best, to: bound.worst };
  if (view === 'change' && rankChange?.kind === 'bounded') {
    return { from: rankChange.least, to: rankChange.most };
  }
  return null;
}

/** A known value of the map. */
export interface MapValue {
  unit: Unit;
  figure: KnownFigure;
}

/** The known values of the map, each with its unit. */
export const toMapValues = (entries: readonly MapEntry[]): MapValue[] =>
  entries.flatMap(({ unit, row }) => (row && isKnown(row.value) ? [{ unit, figure: row.value }] : []));
