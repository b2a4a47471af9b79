import 'server-only';
import { type Robustness, toRobustness } from '@/lib/domain/simulation/robustness';
import type { RankedLevel } from '@/lib/domain/vocabulary';
import { toWeighed } from '@/lib/views/simulation/robustness';
import { perRelease } from '../releases/per-release';
import { getScoreTable } from '../review/score-tables';

/**
 * How far the ranks of an edition move while the weights of its dimensions vary, by the slug of the unit; null where
 * not every ranked unit has points in every dimension. Computed once per release, in about half a second.
 */
export const getRobustness = perRelease(
  async (
    index: string,
    level: RankedLevel,
    year: number,
  ): Promise<ReadonlyMap<string, Robustness> | null> => {
    const table = await getScoreTable(index, level, year);
    const weighed = table && toWeighed(table);
    if (!weighed) return null;
    const found = toRobustness(weighed.map(({ points }) => points));
    return new Map(
      weighed.flatMap(({ unit }, at) => {
        const own = found[at];
        return own ? [[unit.slug, own] as const] : [];
      }),
    );
  },
);
