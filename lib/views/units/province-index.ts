import type { RankBound } from '@/lib/domain/bounds/rank-bounds';
import type { PointChange, RankChange } from '@/lib/domain/figures/change';
import { type Figure, isKnown, toWhole } from '@/lib/domain/figures/figure';
import type { RankPath } from '@/lib/domain/rankings/rank-paths';
import type { RankingTable } from '@/lib/domain/rankings/ranking-table';
import { unitOfYear } from '@/lib/domain/units/lifespan';
import { mergedFrom, toUnbrokenLineage } from '@/lib/domain/units/lineage';
import type { Region, Succession, Unit } from '@/lib/domain/units/unit';
import type { Ranking } from '../rankings/ranking';
import type { DatedRank, Standing } from './answer';

/** Where a province stands in the newest edition, and whether it rose since the one before. */
export interface ProvinceRow {
  /** as it was in the year of the edition */
  unit: Unit;
  standing: Standing;
  value: Figure | null;
  rankChange: RankChange;
  pointChange: PointChange;
  /** the bound of its rank in the edition before, where no figure gives that rank; null where nothing tells it */
  boundBefore: RankBound | null;
  /** whether the rank in the edition before is known */
  isKnownBefore: boolean;
  /** its latest known rank, of an earlier edition, where the newest has none and no bound of one */
  earlier: DatedRank | null;
  /** its ranks over all years */
  ranks: { year: number; value: number | null }[];
}

/** Whether nothing is known of where a province stands and of how it moved. */
export const isUnknown = ({ standing, rankChange, pointChange }: ProvinceRow): boolean =>
  standing.kind === 'missing' && rankChange.kind === 'missing' && pointChange.kind === 'missing';

/** A present province with the rows that tell where its people stand. */
export interface ListedProvince {
  unit: Unit;
  /** its own row; null where it is newer than the edition */
  own: ProvinceRow | null;
  /** the former provinces that are part of it now: their rows where it has none of its own */
  members: ProvinceRow[];
  /** else only they themselves, those of another name */
  former: Unit[];
  earlierNames: Unit[];
}

/** The newest edition of an index, of which the rows are. */
export interface NewestEdition extends Pick<Ranking, 'index' | 'edition' | 'previous' | 'caution'> {
  /** the number of ranked units, of known ranks and of ranks of which a bound is told */
  of: number;
  known: number;
  bounded: number;
  /** how many present provinces are newer than the edition */
  newer: number;
  /** the years of the index, the first and the last published */
  years: readonly [number, number];
  /** the year of a later edition that was not found yet */
  awaited: number | null;
}

/** The present provinces by region, each with its place in the newest edition of an index. */
export interface ProvinceIndex {
  /** null where no edition was published */
  newest: NewestEdition | null;
  groups: { region: Region; provinces: ListedProvince[] }[];
}

export interface ProvinceIndexInput {
  /** the ranking of the newest published edition; null where there is none */
  ranking: Pick<Ranking, 'index' | 'edition' | 'previous' | 'caution' | 'table' | 'coverage'> | null;
  /** the ranks of all years */
  paths: readonly RankPath[];
  /** the provinces of today */
  present: readonly Unit[];
  successions: readonly Succession[];
  regions: readonly Region[];
  regionOf: ReadonlyMap<string, Region>;
}

/** Lays out the provinces by region; a province that merged after the edition shows the rows of its members. */
export function toProvinceIndex(input: ProvinceIndexInput): ProvinceIndex {
  const { ranking, present, regions, regionOf } = input;
  const provinces = present.map((unit) => toListed(input, unit));
  return {
    newest: ranking && toNewest(ranking, provinces),
    groups: regions.map((region) => ({
      region,
      provinces: provinces.filter(({ unit }) => regionOf.get(unit.id)?.code === region.code),
    })),
  };
}

function toNewest(
  { index, edition, previous, caution, table, coverage }: NonNullable<ProvinceIndexInput['ranking']>,
  provinces: readonly ListedProvince[],
): NewestEdition {
  const rows = provinces.flatMap(({ own, members }) => (own ? [own] : members));
  const years = coverage.filter(({ located }) => located).map(({ year }) => year);
  return {
    index,
    edition,
    previous,
    caution,
    of: table.of,
    known: rows.filter(({ standing }) => standing.kind === 'known').length,
    bounded: rows.filter(({ standing }) => standing.kind === 'bounded').length,
    newer: provinces.filter(({ own }) => own === null).length,
    years: [Math.min(...years), Math.max(...years)],
    awaited: coverage.find(({ year, located }) => year > edition.year && !located)?.year ?? null,
  };
}

function toListed({ ranking, paths, successions }: ProvinceIndexInput, unit: Unit): ListedProvince {
  const lineage = toUnbrokenLineage(unit, successions);
  const earlierNames = lineage.filter(({ id }) => id !== unit.id);
  const before = mergedFrom(unit, successions).map(({ predecessor }) => predecessor);
  const then = ranking && unitOfYear(lineage, ranking.edition.year);
  const rowOf = (own: Unit) => {
    const ids = new Set(toUnbrokenLineage(own, successions).map(({ id }) => id));
    return ranking && toRow(ranking, paths.find((path) => ids.has(path.unit.id))?.ranks ?? [], own);
  };
  return {
    unit,
    own: then ? rowOf(then) : null,
    members: then ? [] : before.flatMap((member) => rowOf(member) ?? []),
    former: then || !ranking ? before.filter(({ slug }) => slug !== unit.slug) : [],
    earlierNames,
  };
}

function toRow(
  { table, edition }: Pick<Ranking, 'table' | 'edition'>,
  path: RankPath['ranks'],
  unit: Unit,
): ProvinceRow {
  const row = table.rows.find((known) => known.unit.id === unit.id);
  const absent = table.absent.find((known) => known.unit.id === unit.id);
  const standing = row ? toStanding(row, table.of) : toMissing(absent?.reason ?? 'unit-did-not-exist');
  const latest = path.findLast(({ year, figure }) => year < edition.year && isKnown(figure));
  const rank = toWhole(latest?.figure);
  return {
    unit,
    standing,
    value: row?.value ?? null,
    rankChange: row?.rankChange ?? { kind: 'missing' },
    pointChange: row?.pointChange ?? { kind: 'missing' },
    boundBefore: row?.before.bound ?? null,
    isKnownBefore: isKnown(row?.before.rank),
    earlier:
      standing.kind === 'missing' && latest?.figure && rank !== null
        ? { year: latest.year, rank, figureId: latest.figure.id }
        : null,
    ranks: path.map(({ year, figure }) => ({ year, value: toWhole(figure) })),
  };
}

function toStanding({ rank, bound, value }: RankingTable['rows'][number], of: number): Standing {
  const whole = toWhole(rank);
  if (whole !== null && isKnown(rank)) return { kind: 'known', rank: whole, figure: rank, of };
  if (bound) return { kind: 'bounded', ...bound, of, by: isKnown(value) ? 'values' : 'ranks' };
  return rank
    ? { kind: 'missing', because: 'sources-disagree', figureId: rank.id }
    : toMissing('not-located-yet');
}

const toMissing = (because: Extract<Standing, { kind: 'missing' }>['because']): Standing => ({
  kind: 'missing',
  because,
  figureId: null,
});
