import type { RankBound } from '@/lib/domain/bounds/rank-bounds';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Locale } from '@/lib/routes';
import { isCertain, type SimulatedUnit } from '@/lib/views/simulation/simulation';

/** What every part of a simulation is drawn from. */
export interface SimulatorPartProps {
  simulated: SimulatedUnit;
  index: IndexInfo;
  locale: Locale;
}

/** The values that a message needs to word a rank or the ranks between two. */
export const toRankWords = (bound: RankBound) => ({
  ...bound,
  sure: isCertain(bound) ? ('yes' as const) : ('no' as const),
});
