import type { RankingSelection } from '@/lib/domain/rankings/ranking-order';
import type { Locale, RankingAddress } from '@/lib/routes';
import type { Ranking } from '@/lib/views/rankings/ranking';

/** The properties of the parts of a ranking page. */
export interface RankingPartProps {
  ranking: Ranking;
  locale: Locale;
  address: RankingAddress;
  view: RankingSelection;
}
