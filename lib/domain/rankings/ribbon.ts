import { tellsPlace } from '../bounds/change-bounds';
import type { RankBound } from '../bounds/rank-bounds';
import { type Figure, toWhole } from '../figures/figure';
import { unitOfYear } from '../units/lifespan';
import type { Region, Unit } from '../units/unit';

/** What is known of the rank of a unit in one year. */
export type RibbonCell =
  | { kind: 'rank'; rank: number; of: number }
  /** no source was found, but what is known of the others leaves these ranks only */
  | ({ kind: 'range'; of: number } & RankBound)
  /** it was ranked, but no source was found */
  | { kind: 'unknown' }
  /** it did not exist */
  | { kind: 'absent' };

export interface RibbonRow {
  /** the unit under its last name in these years */
  unit: Unit;
  /** one for each year, in the order of the years */
  cells: RibbonCell[];
}

/** The ranks of all units in all years of an index, by region. */
export interface Ribbon {
  years: number[];
  /** null for units outside the regions of the last year */
  groups: { region: Region | null; rows: RibbonRow[] }[];
}

export interface RibbonInput {
  /** every era of every unit */
  eras: readonly Unit[];
  /** the eras of a unit without a break: the unit itself and those before and after a renaming */
  lineageOf(unit: Unit): readonly Unit[];
  /** the figures of the whole index, without dimensions */
  figures: readonly Figure[];
  /** the ranks that are possible for a unit in a year; undefined where nothing bounds them */
  boundOf(slug: string, year: number): RankBound | undefined;
  /** the published editions: the year, and how many units were ranked if that was stated */
  editions: readonly { year: number; units: number | null }[];
  /** the regions in their order, and the region of each unit id, in the last year */
  regions: readonly Region[];
  regionOf: ReadonlyMap<string, Region>;
}

/** Lays out the ranks of an index: a row for each unit, a column for each year, the rows by region. */
export function toRibbon(input: RibbonInput): Ribbon {
  const { eras, lineageOf, figures, boundOf, editions, regions, regionOf } = input;
  const ranks = new Map(
    figures
      .filter(({ measure }) => measure === 'rank')
      .map((figure) => [`${figure.unit} ${figure.year}`, figure]),
  );
  const rows = eras.flatMap((first): RibbonRow[] => {
    const lineage = lineageOf(first);
    if (lineage[0]?.id !== first.id) return [];
    const units = editions.map(({ year }) => unitOfYear(lineage, year));
    const last = units.findLast((unit) => unit !== undefined);
    if (!last) return [];
    return [
      {
        unit: last,
        cells: editions.map(({ year, units: ranked }, at): RibbonCell => {
          const unit = units[at];
          if (!unit) return { kind: 'absent' };
          const figure = ranks.get(`${unit.slug} ${year}`);
          const rank = toWhole(figure ?? null);
          const of = figure?.rankedOf ?? ranked ?? eras.length;
          if (rank !== null) return { kind: 'rank', rank, of };
          const bound = boundOf(unit.slug, year);
          return bound && tellsPlace(bound, of) ? { kind: 'range', ...bound, of } : { kind: 'unknown' };
        }),
      },
    ];
  });
  const isIn = (region: Region | null) => (row: RibbonRow) =>
    (regionOf.get(row.unit.id)?.code ?? null) === (region?.code ?? null);
  return {
    years: editions.map(({ year }) => year),
    groups: [...regions, null]
      .map((region) => ({ region, rows: rows.filter(isIn(region)) }))
      .filter(({ rows }) => rows.length > 0),
  };
}

/** How many ranks of a ribbon are known, how many are bounded, and of how many that were given. */
export function countKnown({ groups }: Pick<Ribbon, 'groups'>): {
  known: number;
  bounded: number;
  of: number;
} {
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return {
    known: cells.filter(({ kind }) => kind === 'rank').length,
    bounded: cells.filter(({ kind }) => kind === 'range').length,
    of: cells.filter(({ kind }) => kind !== 'absent').length,
  };
}
