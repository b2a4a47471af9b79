import type { Directed } from '@/lib/domain/editions/edition';
import { isKnown, type KnownFigure, toWhole } from '@/lib/domain/figures/figure';
import { averageValueOf } from '@/lib/domain/rankings/averages';
import { compareBest } from '@/lib/domain/rankings/ranking';
import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import { knownOf, toYearNumber, type YearNumber } from '@/lib/domain/series/points';
import type { Unit } from '@/lib/domain/units/unit';
import type { Decimal } from '@/lib/domain/values/decimal';
import { type RegionPage, type RegionTable, type RegionValue, toRegionPlace } from './region';

type IndexTables = RegionPage['indices'][number];

/** The editions of an index by region, and which way it is read. */
interface DirectedTables {
  index: Directed;
  tables: readonly RegionTable[];
}

const regionIn = ({ regions }: RegionTable, code: string): RegionValue | undefined =>
  regions.find(({ region }) => region.code === code);

/** Whether the average of any region is known in an edition. */
export const hasAverages = ({ regions }: RegionTable): boolean =>
  regions.some((region) => averageValueOf(region) !== null);

/** Regions by average, the best first, those without one last. */
export const byAverage = (regions: readonly RegionValue[], index: Directed): RegionValue[] =>
  [...regions].sort((a, b) => {
    const [x, y] = [averageValueOf(a), averageValueOf(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return compareBest(index, x, y);
  });

/** The regions with the best average, several where they share it; none unless every average is known. */
export const toLeadingRegions = (regions: readonly RegionValue[], index: Directed): RegionValue[] =>
  regions.filter(({ region }) => toRegionPlace(region.code, regions, index) === 1);

/** The latest year in which a region's average was published, against the other regions and the country. */
export interface RegionStanding {
  year: number;
  average: KnownFigure;
  /** among the regions; null unless every average is known */
  place: number | null;
  of: number;
  /** the country's average, published or ours */
  country: Decimal | null;
  /** the published one, where there is one */
  countryFigure: KnownFigure | null;
}

/** Where a region stands in an index; null where no average of it was published. */
export function toRegionStanding(slug: string, { index, tables }: DirectedTables): RegionStanding | null {
  const table = tables.findLast((known) => isKnown(regionIn(known, slug)?.average));
  const average = table && regionIn(table, slug)?.average;
  if (!table || !isKnown(average)) return null;
  const { national, regions, edition } = table;
  return {
    year: edition.year,
    average,
    place: toRegionPlace(slug, regions, index),
    of: regions.length,
    country: averageValueOf(national),
    countryFigure: isKnown(national.average) ? national.average : null,
  };
}

/** A region's averages over the years, with those of the other regions that it is drawn in front of. */
export interface RegionLines {
  own: YearNumber[];
  /** one line a region */
  others: YearNumber[][];
  /** how many of its own are known */
  known: number;
  years: number[];
  /** the years that cannot be compared with the one before */
  breakYears: number[];
}

/** The lines of a region's averages in an index, published or ours. */
export function toRegionLines(slug: string, tables: readonly RegionTable[]): RegionLines {
  const toLine = (code: string) =>
    tables.map((table): YearNumber => {
      const own = regionIn(table, code);
      return toYearNumber(table.edition.year, own && averageValueOf(own));
    });
  const codes = new Set(tables.flatMap(({ regions }) => regions.map(({ region }) => region.code)));
  const own = toLine(slug);
  return {
    own,
    others: [...codes].filter((code) => code !== slug).map(toLine),
    known: knownOf(own).length,
    years: own.map(({ year }) => year),
    breakYears: tables
      .filter(({ caution }) => caution === 'framework-changed')
      .map(({ edition }) => edition.year),
  };
}

/** A region's average in one year, with its place among the regions. */
export interface RegionYear extends Pick<RegionTable, 'national'> {
  year: number;
  isBroken: boolean;
  own: RegionValue | null;
  place: number | null;
  of: number;
}

/** The years of a region in an index, the latest first. */
export const toRegionYears = (slug: string, { index, tables }: DirectedTables): RegionYear[] =>
  tables
    .map((table) => ({
      year: table.edition.year,
      isBroken: table.caution === 'framework-changed',
      own: regionIn(table, slug) ?? null,
      place: toRegionPlace(slug, table.regions, index),
      of: table.regions.length,
      national: table.national,
    }))
    .reverse();

/** What is known of the members of a region in the year of each index that shows them best. */
export interface MemberTable {
  columns: { index: IndexTables['index']; year: number; units: number | null }[];
  members: {
    unit: Unit;
    /** by column; null where nothing is known */
    cells: (RankingRow | null)[];
    /** its ranks in the first index over the years, whichever region it was in */
    history: YearNumber[];
  }[];
}

/**
 * The members in the latest year of each index that half of them are known in, the best in the first index
 * first, others in the order given; null where the region was never measured.
 */
export function toMemberTable(
  slug: string,
  members: readonly Unit[],
  indices: readonly IndexTables[],
): MemberTable | null {
  const latest = indices.flatMap(({ index, tables }) => {
    const rowsIn = (table: RegionTable) => regionIn(table, slug)?.rows ?? [];
    const shown = tables.findLast((table) => rowsIn(table).length * 2 >= members.length) ?? tables.at(-1);
    if (!shown) return [];
    return [{ index, year: shown.edition.year, units: shown.edition.units, rows: rowsIn(shown) }];
  });
  const [first] = latest;
  if (!first) return null;
  const rank = (unit: Unit) => toWhole(rowOf(unit, first.rows)?.rank) ?? Number.MAX_SAFE_INTEGER;
  return {
    columns: latest.map(({ index, year, units }) => ({ index, year, units })),
    members: [...members]
      .sort((a, b) => rank(a) - rank(b))
      .map((unit) => ({
        unit,
        cells: latest.map(({ rows }) => rowOf(unit, rows)),
        history: toRanks(unit, indices[0]),
      })),
  };
}

const rowOf = (unit: Unit, rows: readonly RankingRow[]): RankingRow | null =>
  rows.find((row) => row.unit.id === unit.id) ?? null;

const toRanks = (unit: Unit, index: IndexTables | undefined): YearNumber[] =>
  (index?.tables ?? []).map(({ edition, regions }) => {
    const rows = regions.flatMap((region) => region.rows);
    return toYearNumber(edition.year, rowOf(unit, rows)?.rank?.value);
  });
