import 'server-only';
import type { UnitBounds } from '@/lib/domain/bounds/rank-bounds';
import {
  comparabilityOf,
  type Edition,
  type IndexInfo,
  previousEdition,
} from '@/lib/domain/editions/edition';
import { type Caution, toCaution } from '@/lib/domain/figures/change';
import type { Figure } from '@/lib/domain/figures/figure';
import { type RankingTable, toRankingTable } from '@/lib/domain/rankings/ranking-table';
import { toUnbrokenLineage } from '@/lib/domain/units/lineage';
import type { Decimal } from '@/lib/domain/values/decimal';
import { listComparability, listEditionsOf } from '../editions/editions';
import { listRegions, listSuccessions, listUnitsOfYear } from '../units/units';

interface TableRequest {
  index: IndexInfo;
  edition: Edition;
  dimension: string;
  /** the figures of the dimension and the level of the edition, of every year that the table needs */
  figures: readonly Figure[];
  groupOf?: (value: Decimal) => string | null;
  /** the ranks that are possible in an edition of the index, by slug; none unless it is given */
  boundsOf?: (year: number) => Promise<ReadonlyMap<string, UnitBounds>>;
}

const none: ReadonlyMap<string, UnitBounds> = new Map();

/** The table of one dimension of an edition, with its comparability with the edition before. */
export async function getRankingTable({
  index,
  edition,
  dimension,
  figures,
  groupOf = () => null,
  boundsOf = async () => none,
}: TableRequest): Promise<{ table: RankingTable; previous: Edition | null; caution: Caution | null }> {
  const { level, year } = edition;
  const [editions, units, successions, { regionOf }, exceptions] = await Promise.all([
    listEditionsOf(index.code, level),
    listUnitsOfYear(level, year),
    listSuccessions(),
    listRegions(year),
    listComparability(),
  ]);
  const previous = previousEdition(editions, year);
  const caution = toCaution(comparabilityOf(edition, dimension, exceptions));
  const [now, before] = await Promise.all([boundsOf(year), previous ? boundsOf(previous.year) : none]);
  const table = toRankingTable({
    index,
    edition,
    previous,
    caution,
    units,
    figures,
    years: editions.filter(({ status }) => status === 'published').map((known) => known.year),
    regionOf: (unit) => regionOf.get(unit.id) ?? null,
    groupOf,
    bounds: { now, before },
    slugsOf: (unit) => toUnbrokenLineage(unit, successions).map(({ slug }) => slug),
  });
  return { table, previous, caution: caution ?? null };
}
