import 'server-only';
import { comparabilityOf } from '@/lib/domain/editions/edition';
import { type RankPaths, toRankPaths } from '@/lib/domain/rankings/rank-paths';
import { toUnbrokenLineage } from '@/lib/domain/units/lineage';
import { overall, type RankedLevel } from '@/lib/domain/vocabulary';
import { listComparability, listEditionsOf } from '../editions/editions';
import { perRelease } from '../releases/per-release';
import { listErasOf, listSuccessions } from '../units/units';
import { listOverallFigures } from './dimension-figures';

/** The ranks of every unit over all years of an index, and the years with new criteria. */
export const getRankPaths = perRelease(async (index: string, level: RankedLevel): Promise<RankPaths> => {
  const [editions, exceptions, eras, successions, figures] = await Promise.all([
    listEditionsOf(index, level),
    listComparability(),
    listErasOf(level),
    listSuccessions(),
    listOverallFigures(index, level),
  ]);
  const published = editions.filter(({ status }) => status === 'published');
  return {
    paths: toRankPaths({
      eras,
      figures,
      lineageOf: (unit) => toUnbrokenLineage(unit, successions),
      years: published.map(({ year }) => year),
    }),
    breakYears: published
      .filter((edition) => comparabilityOf(edition, overall, exceptions) === 'no')
      .map(({ year }) => year),
  };
});
