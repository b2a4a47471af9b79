import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Exhibit } from '@/lib/domain/exhibits/exhibit';
import type { InternalIndex } from '@/lib/domain/rankings/internal-index';
import type { RankPaths } from '@/lib/domain/rankings/rank-paths';
import type { Comparison } from '@/lib/domain/series/comparison';
import type { DimensionLevel, DimensionPage, DimensionYearPage } from '../editions/dimension';
import type { MoversOfYear } from '../rankings/movers';
import type { Ranking } from '../rankings/ranking';
import type { YearPage } from '../rankings/year';
import type { IndexHistory, RankedUnit } from '../units/province';
import type { RegionPage, RegionTable } from '../units/region';

type Named<K extends Exhibit['kind']> = { kind: K; exhibit: Extract<Exhibit, { kind: K }> };

/** What the page of an exhibit shows of it: the very facts that its chart and its table are made from. */
export type ExhibitView =
  | (Named<'ranking'> & { ranking: Ranking })
  | (Named<'movers'> & { movers: MoversOfYear })
  | (Named<'map'> & { ranking: Ranking })
  | (Named<'dimension'> & { page: DimensionYearPage })
  /** with the ranking of the newest published year */
  | (Named<'years'> & { ranking: Ranking; paths: RankPaths })
  | (Named<'history'> & { unit: RankedUnit; history: IndexHistory })
  | (Named<'profile'> & { unit: RankedUnit; history: IndexHistory })
  | (Named<'internal'> & { internal: InternalIndex })
  | (Named<'fields'> & { page: YearPage })
  | (Named<'averages'> & { page: DimensionPage; level: DimensionLevel })
  | (Named<'region'> & { page: RegionPage; index: IndexInfo; tables: RegionTable[] })
  | (Named<'regions'> & { index: IndexInfo; table: RegionTable })
  | (Named<'comparison'> & { comparison: Comparison });
