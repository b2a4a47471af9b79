import type { Dimension } from '@/lib/domain/editions/dimension';
import type { DimensionComparability, IndexInfo } from '@/lib/domain/editions/edition';
import type { MostMoved } from '@/lib/domain/rankings/most-moved';
import type { MoversAbsence } from '@/lib/domain/rankings/movers';
import type { RankingTable } from '@/lib/domain/rankings/ranking-table';
import type { RankedLevel } from '@/lib/domain/vocabulary';
import type { Ranking, YearCoverage } from './ranking';

/** One dimension of an edition, with how its units changed. */
export interface DimensionMovers {
  dimension: Dimension;
  table: RankingTable;
  caution: Ranking['caution'];
  /** why this dimension is compared otherwise than the whole, where that is recorded */
  exception: DimensionComparability | null;
}

/** All that the movers page of one edition shows. */
export interface MoversOfYear {
  ranking: Ranking;
  /** the dimensions in which some change is known */
  dimensions: DimensionMovers[];
  absence: MoversAbsence | null;
  /** how many of the ranked units began by a merger in that year */
  mergedUnits: number;
}

/** One year of a movers shelf: who moved most, and among how many. */
export interface MoversYear extends YearCoverage {
  /** how many units have a known change, of places or of points */
  moved: number;
  /** how many have a known change of places */
  base: number;
  /** who rose and who fell most, and who else may have */
  rise: MostMoved | null;
  fall: MostMoved | null;
  caution: Ranking['caution'];
  absence: MoversAbsence | null;
}

/** One index and level with the movers of its years. */
export interface MoversShelf {
  index: IndexInfo;
  level: RankedLevel;
  years: MoversYear[];
}
