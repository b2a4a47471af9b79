import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { RankingTable } from '@/lib/domain/rankings/ranking-table';
import type { Locale, RankingAddress } from '@/lib/routes';

/** What a list of movers needs to know about its ranking. */
export interface MoversPartProps {
  index: IndexInfo;
  table: RankingTable;
  /** whether rows say how many units are near; only for the whole index, in whose points that is measured */
  withCloseness: boolean;
  level: RankingAddress['level'];
  year: number;
  locale: Locale;
}
