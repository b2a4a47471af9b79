import type { IndexInfo } from '../editions/edition';
import { type Figure, toWhole } from '../figures/figure';
import { leadersBy } from '../rankings/leaders';
import type { RankingRow } from '../rankings/ranking-table';
import type { Unit } from '../units/unit';
import { toPercentile } from '../values/percentile';
import type { YearEntry } from './series';

/** The place of a unit in one index and year: its rank, as a percentile too, and the number of ranked units. */
export interface Place {
  percentile: number;
  figure: Figure;
  of: number;
}

/** The places of one unit and year by the code of the index. */
export type Places = Readonly<Partial<Record<string, Place>>>;

/** Two indices whose places are compared. */
export interface Contrast<I extends Pick<IndexInfo, 'code'> = IndexInfo> {
  first: I;
  second: I;
}

type Contrasted = Contrast<Pick<IndexInfo, 'code'>> | null;

/** The contrast of the data set: the first index that names another one, and that one; null when none does. */
export function toContrast<I extends Pick<IndexInfo, 'code' | 'contrast'>>(
  indices: readonly I[],
): Contrast<I> | null {
  const [pair] = indices.flatMap((first): Contrast<I>[] => {
    const second = indices.find(({ code }) => code === first.contrast);
    return second ? [{ first, second }] : [];
  });
  return pair ?? null;
}

/** The years of a unit in one index. */
interface UnitHistory {
  index: Pick<IndexInfo, 'code'>;
  entries: readonly YearEntry[];
}

/** A year in which a unit has a place in several indices. */
export interface BesideYear {
  year: number;
  places: Places;
}

/** A rank as a place, or null when there is none. */
function toPlace(figure: Figure | null, of: number | null): Place | null {
  const rank = toWhole(figure);
  const percentile = rank === null || of === null ? null : toPercentile(rank, of);
  return figure && of !== null && percentile !== null ? { percentile, figure, of } : null;
}

const isCompared = (places: Places): boolean => Object.keys(places).length > 1;

/** The years in which a unit has a known place in at least two indices, the latest first. */
export function toBesideYears(histories: readonly UnitHistory[]): BesideYear[] {
  const byYear = new Map<number, Places>();
  for (const { index, entries } of histories) {
    for (const { year, rank, of } of entries) {
      const place = toPlace(rank, of);
      if (place) byYear.set(year, { ...byYear.get(year), [index.code]: place });
    }
  }
  return [...byYear]
    .map(([year, places]) => ({ year, places }))
    .filter(({ places }) => isCompared(places))
    .sort((a, b) => b.year - a.year);
}

/** The difference of the percentiles of two indices, positive when the first is higher; null if a place is missing. */
export function toGap(places: Places, contrast: Contrasted): number | null {
  const [first, second] = [places[contrast?.first.code ?? ''], places[contrast?.second.code ?? '']];
  return first && second ? first.percentile - second.percentile : null;
}

/** A percentile as pages print it, a whole number. */
export const toShownPercentile = ({ percentile }: Place): number => Math.round(percentile);

/** The gap as pages print it, which is the difference of the percentiles that stand beside it; null as above. */
export function toShownGap(places: Places, contrast: Contrasted): number | null {
  const [first, second] = [places[contrast?.first.code ?? ''], places[contrast?.second.code ?? '']];
  return first && second ? toShownPercentile(first) - toShownPercentile(second) : null;
}

/** Rounded, because gaps are quotients, and equal ones may differ in their last digits. */
const toSteps = (gap: number): number => Math.round(Math.abs(gap) * 1e6);

/** The items with the greatest gap in either direction; several when they are equal. */
export function toWidest<T extends { places: Places }>(
  items: readonly T[],
  contrast: Contrasted,
): { item: T; gap: number }[] {
  const known = items.flatMap((item) => {
    const gap = toGap(item.places, contrast);
    return gap === null ? [] : [{ item, gap }];
  });
  return leadersBy(known, (a, b) => toSteps(b.gap) - toSteps(a.gap));
}

/** A unit with its places in one year. */
export interface BesideUnit {
  unit: Unit;
  places: Places;
}

/** The rows of one index in one year, and the number of units that it ranked. */
export interface RankedRows {
  index: string;
  rows: readonly RankingRow[];
  of: number;
}

/** The units with a place in at least two indices in one year, sorted by their place in the first index. */
export function toBesideUnits(tables: readonly RankedRows[]): BesideUnit[] {
  const units = new Map<string, BesideUnit>();
  for (const { index, rows, of } of tables) {
    for (const { unit, rank } of rows) {
      const place = toPlace(rank, of);
      if (place) units.set(unit.id, { unit, places: { ...units.get(unit.id)?.places, [index]: place } });
    }
  }
  const [main] = tables;
  const best = ({ places }: BesideUnit) => places[main?.index ?? '']?.percentile ?? -1;
  return [...units.values()].filter(({ places }) => isCompared(places)).sort((a, b) => best(b) - best(a));
}
