import type { Dimension } from '@/lib/domain/editions/dimension';
import { toWhole } from '@/lib/domain/figures/figure';
import type { InternalGroup } from '@/lib/domain/rankings/internal-index';
import { endsBy, leadersOf } from '@/lib/domain/rankings/leaders';
import type { RankPath } from '@/lib/domain/rankings/rank-paths';
import type { Unit } from '@/lib/domain/units/unit';
import type { IndexHistory } from '../units/province';

/** Who came first in which years, and the years of which nobody knows. */
export interface Firsts {
  /** in the order of their first such year */
  holders: { unit: Unit; years: number[] }[];
  unknown: number[];
}

/** Who came first over the years; null where no year's first is known. */
export function toFirsts(paths: readonly RankPath[]): Firsts | null {
  const holders = paths
    .map(({ unit, ranks }) => ({
      unit,
      years: ranks.flatMap(({ year, figure }) => (toWhole(figure) === 1 ? [year] : [])),
    }))
    .filter(({ years }) => years.length > 0)
    .sort((a, b) => (a.years[0] ?? 0) - (b.years[0] ?? 0));
  const known = new Set(holders.flatMap(({ years }) => years));
  const years = paths[0]?.ranks.map(({ year }) => year) ?? [];
  return holders.length > 0 ? { holders, unknown: years.filter((year) => !known.has(year)) } : null;
}

/** The dimensions in which a unit ranks highest and lowest, among those with a known rank. */
export interface ProfileFinding {
  year: number;
  count: number;
  best: Dimension[];
  bestRank: number;
  worst: Dimension[];
  worstRank: number;
}

/** The highest and the lowest dimension of the newest year with ranks; null where they do not differ. */
export function toProfileFinding({ dimensions }: Pick<IndexHistory, 'dimensions'>): ProfileFinding | null {
  const ranked = dimensions.map(({ year, fields }) => ({
    year,
    fields: fields.flatMap(({ dimension, entry }) => {
      const rank = toWhole(entry.rank);
      return rank === null ? [] : [{ dimension, rank }];
    }),
  }));
  const newest = ranked.find(({ fields }) => fields.length > 0);
  if (!newest) return null;
  const { first, last } = endsBy(newest.fields, (a, b) => a.rank - b.rank);
  const [bestRank, worstRank] = [first[0]?.rank, last[0]?.rank];
  if (bestRank === undefined || worstRank === undefined || bestRank === worstRank) return null;
  return {
    year: newest.year,
    count: newest.fields.length,
    best: first.map(({ dimension }) => dimension),
    bestRank,
    worst: last.map(({ dimension }) => dimension),
    worstRank,
  };
}

/** Who leads each group that a province ranked, where that is known. */
export const toGroupLeaders = (
  groups: readonly InternalGroup[],
): { group: InternalGroup; leaders: Unit[] }[] =>
  groups
    .map((group) => ({ group, leaders: leadersOf(group.rows).map(({ unit }) => unit) }))
    .filter(({ leaders }) => leaders.length > 0);
