import type { Exhibit } from '@/lib/domain/exhibits/exhibit';
import type { InternalIndex } from '@/lib/domain/rankings/internal-index';
import type { RankPaths } from '@/lib/domain/rankings/rank-paths';
import type { Comparison } from '@/lib/domain/series/comparison';
import type { DimensionYearPage } from '../editions/dimension';
import type { MoversOfYear } from '../rankings/movers';
import type { Ranking } from '../rankings/ranking';
import type { IndexHistory, RankedUnit } from '../units/province';

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
  | (Named<'comparison'> & { comparison: Comparison });
