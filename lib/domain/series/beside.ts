import type { IndexInfo } from '../editions/edition';
import { type Figure, toWhole } from '../figures/figure';
import { leadersBy } from '../rankings/leaders';
import type { RankingRow } from '../rankings/ranking-table';
import type { Unit } from '../units/unit';
import { toPercentile } from '../values/percentile';
import type { YearEntry } from './series';

/** Where a unit stands in one index and year: its rank as a percentile, and among how many. */
export interface Place {
  percentile: number;
  figure: Figure;
  of: number;
}

/** The places of one unit and year by the code of the index. */
export type Places = Readonly<Partial<Record<string, Place>>>;

/** Two indices whose places are set against each other: how far the first stands above the second. */
export interface Contrast<I extends Pick<IndexInfo, 'code'> = IndexInfo> {
  first: I;
  second: I;
}

type Contrasted = Contrast<Pick<IndexInfo, 'code'>> | null;

/** The contrast that the data set names: the first index that names another one, and that one; else null. */
export function toContrast<I extends Pick<IndexInfo, 'code' | 'contrast'>>(
  indices: readonly I[],
): Contrast<I> | null {
  const [pair] = indices.flatMap((first): Contrast<I>[] => {
    const second = indices.find(({ code }) => code === first.contrast);
    return second ? [{ first, second }] : [];
  });
  return pair ?? null;
}

/** A unit's years in one index. */
interface UnitHistory {
  index: Pick<IndexInfo, 'code'>;
  entries: readonly YearEntry[];
}

/** A year in which a unit stands in several indices. */
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

/** How far the first of two indices stands above the second; negative below, null if a place is missing. */
export function toGap(places: Places, contrast: Contrasted): number | null {
  const [first, second] = [places[contrast?.first.code ?? ''], places[contrast?.second.code ?? '']];
  return first && second ? first.percentile - second.percentile : null;
}

/** Gaps are quotients, so equal ones may differ in their last digits. */
const toSteps = (gap: number): number => Math.round(Math.abs(gap) * 1e6);

/** The items whose two places stand furthest apart: several where they are equally far, either way. */
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

/** A unit with its places of one year. */
export interface BesideUnit {
  unit: Unit;
  places: Places;
}

/** One index's rows of one year, and how many units it ranked. */
export interface RankedRows {
  index: string;
  rows: readonly RankingRow[];
  of: number;
}

/** The units that stand in at least two of the indices in one year, the best in the first of them first. */
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
