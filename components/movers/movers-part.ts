import type { RankingTable } from '@/lib/domain/rankings/ranking-table';
import type { Locale, RankingAddress } from '@/lib/routes';

/** What a list of movers needs to know of the ranking that they moved in. */
export interface MoversPartProps {
  table: RankingTable;
  /** whether rows say how near the others are, which is measured in the points of the whole index */
  withCloseness: boolean;
  level: RankingAddress['level'];
  year: number;
  locale: Locale;
}
