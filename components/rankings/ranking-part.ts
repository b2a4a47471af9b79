import type { RankingView } from '@/lib/domain/ranking-order';
import type { Ranking } from '@/lib/domain/ranking-view';
import type { Locale, RankingAddress } from '@/lib/routes';

/** What the parts of a ranking page are given. */
export interface RankingPartProps {
  ranking: Ranking;
  locale: Locale;
  address: RankingAddress;
  view: RankingView;
}
