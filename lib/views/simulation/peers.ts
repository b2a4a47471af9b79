import type { Dimension } from '@/lib/domain/editions/dimension';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Caution } from '@/lib/domain/figures/change';
import { isKnown, type KnownFigure } from '@/lib/domain/figures/figure';
import type { SourceInfo } from '@/lib/domain/figures/source';
import type { RankingRow, RankingTable } from '@/lib/domain/rankings/ranking-table';
import { type Improver, toImprovers } from '@/lib/domain/simulation/improvers';
import type { Unit } from '@/lib/domain/units/unit';
import { compareDecimals, type Decimal, percentOf } from '@/lib/domain/values/decimal';

/** How far from a unit a peer may start, in percent of the maximum of the dimension. */
export const bandPercent = '5';

/** What a unit says that it did for a dimension in a year. */
export interface Deed {
  textVi: string;
  textEn: string;
  source: SourceInfo;
}

/** A unit that started near and gained more. */
export interface Peer extends Improver {
  unit: Unit;
  figure: KnownFigure;
  deeds: Deed[];
}

/** Who started near a unit in one dimension and gained most. */
export interface DimensionPeers {
  dimension: Dimension;
  caution: Caution | null;
  /** what its values are measured in */
  measure: IndexInfo['valueMeasure'];
  own: Improver;
  /** the greatest distance at the start */
  band: Decimal;
  /** how many others started near, and of how many both years are known */
  near: number;
  known: number;
  peers: Peer[];
}

/** The peers of a unit in every dimension that two comparable editions have of it. */
export interface UnitPeers {
  before: number;
  year: number;
  /** the number of ranked units */
  of: number;
  dimensions: DimensionPeers[];
  /** the number of dimensions of the edition */
  fields: number;
  /** the dimensions that must not be compared with the edition before */
  notComparable: Dimension[];
}

interface PeersInput {
  dimension: Dimension;
  max: Decimal;
  caution: Caution | null;
  table: RankingTable;
  unit: Pick<Unit, 'id' | 'slug'>;
  deedsOf(unit: Unit): Deed[];
}

/** The peers of a unit in one dimension; null when its own values are not known for both years. */
export function toDimensionPeers({
  dimension,
  max,
  caution,
  table,
  unit,
  deedsOf,
}: PeersInput): DimensionPeers | null {
  const rows = new Map(table.rows.flatMap((row) => (toTwoYears(row) ? [[row.unit.slug, row] as const] : [])));
  const years = [...rows.values()].flatMap((row) => toTwoYears(row) ?? []);
  const isPercent = years.length > 0 && [...rows.values()].every(({ value }) => value?.measure === 'percent');
  const measure = isPercent ? 'percent' : 'score';
  const band = percentOf(bandPercent, isPercent ? '100' : max);
  const found = toImprovers(unit.slug, years, band);
  if (!found) return null;
  return {
    dimension,
    caution,
    measure,
    own: found.own,
    band,
    near: found.near,
    known: years.length,
    peers: found.most.flatMap((improver): Peer[] => {
      const row = rows.get(improver.key);
      return row && isKnown(row.value)
        ? [{ ...improver, unit: row.unit, figure: row.value, deeds: deedsOf(row.unit) }]
        : [];
    }),
  };
}

/** A unit's values of both years, where both are known, of one measure and of one maximum. */
function toTwoYears({ unit, value, before }: RankingRow) {
  const earlier = before.value;
  if (!isKnown(value) || !isKnown(earlier) || value.measure !== earlier.measure) return null;
  const isLike =
    value.max === earlier.max ||
    (value.max !== null && earlier.max !== null && compareDecimals(value.max, earlier.max) === 0);
  return isLike ? { key: unit.slug, before: earlier.value, now: value.value } : null;
}
