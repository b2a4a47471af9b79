import { type Figure, toWhole } from '../figures/figure';
import type { RankingRow } from '../rankings/ranking-table';
import type { Unit } from '../units/unit';
import { toPercentile } from '../values/percentile';
import { type NationalIndex, nationalIndices } from '../vocabulary';
import type { YearEntry } from './series';

/** Where a unit stands in one index and year: its rank as a percentile, and among how many. */
export interface Place {
  percentile: number;
  figure: Figure;
  of: number;
}

export type Places = Partial<Record<NationalIndex, Place>>;

/** A unit's years in one index. */
interface UnitHistory {
  index: { code: string };
  entries: readonly YearEntry[];
}

export interface BesideYear {
  year: number;
  places: Places;
}

/** A rank as a place, or null where there is none. */
function toPlace(figure: Figure | null, of: number | null): Place | null {
  const rank = toWhole(figure);
  const percentile = rank === null || of === null ? null : toPercentile(rank, of);
  return figure && of !== null && percentile !== null ? { percentile, figure, of } : null;
}

const isCompared = (places: Places): boolean => Object.keys(places).length > 1;

/** The years in which a unit is known to stand in at least two of the indices, the latest first. */
export function toBesideYears(histories: readonly UnitHistory[]): BesideYear[] {
  const byYear = new Map<number, Places>();
  for (const index of nationalIndices) {
    const history = histories.find((known) => known.index.code === index);
    for (const { year, rank, of } of history?.entries ?? []) {
      const place = toPlace(rank, of);
      if (place) byYear.set(year, { ...byYear.get(year), [index]: place });
    }
  }
  return [...byYear]
    .map(([year, places]) => ({ year, places }))
    .filter(({ places }) => isCompared(places))
    .sort((a, b) => b.year - a.year);
}

/** How far what officials are scored stands above what people answer; negative below, null if one is missing. */
export const toGap = ({ par, papi }: Places): number | null =>
  par && papi ? par.percentile - papi.percentile : null;

/** The item whose PAR INDEX and PAPI stand furthest apart, the first of equals; null where none has both. */
export function toWidest<T extends { places: Places }>(items: readonly T[]): { item: T; gap: number } | null {
  return items.reduce<{ item: T; gap: number } | null>((widest, item) => {
    const gap = toGap(item.places);
    return gap !== null && (!widest || Math.abs(gap) > Math.abs(widest.gap)) ? { item, gap } : widest;
  }, null);
}

export interface BesideUnit {
  unit: Unit;
  places: Places;
}

/** One index's rows of one year, and how many units it ranked. */
export interface RankedRows {
  index: NationalIndex;
  rows: readonly RankingRow[];
  of: number;
}

/** The units that stand in at least two of the indices in one year, the best in PAR INDEX first. */
export function toBesideUnits(tables: readonly RankedRows[]): BesideUnit[] {
  const units = new Map<string, BesideUnit>();
  for (const { index, rows, of } of tables) {
    for (const { unit, rank } of rows) {
      const place = toPlace(rank, of);
      if (place) units.set(unit.id, { unit, places: { ...units.get(unit.id)?.places, [index]: place } });
    }
  }
  const best = ({ places }: BesideUnit) => places.par?.percentile ?? -1;
  return [...units.values()].filter(({ places }) => isCompared(places)).sort((a, b) => best(b) - best(a));
}
