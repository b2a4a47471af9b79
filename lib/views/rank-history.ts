import { knownOf, lastRankOf, ranksOf, type YearNumber } from '@/lib/domain/series/points';
import { breakYearsOf } from '@/lib/domain/series/series';
import type { IndexHistory, RankedUnit } from './province';

interface RankOfYear {
  year: number;
  value: number;
}

/** A unit's ranks over the years as a chart shows them, with what its title says. */
export interface RankHistoryFacts {
  /** what is worth saying: the one rank, the first and the last, or the best and the last */
  says: 'one' | 'ends' | 'best';
  first: RankOfYear;
  last: RankOfYear;
  /** the latest of equal ones */
  best: RankOfYear;
  years: number[];
  ranks: YearNumber[];
  lastRank: number;
  breakYears: number[];
  /** the year that the unit began or ended by a merger in */
  mergerYear: number | null;
}

/** The facts of a unit's ranks in one index; null where none is known. */
export function toRankHistoryFacts(
  { entries }: IndexHistory,
  { successions }: Pick<RankedUnit, 'successions'>,
): RankHistoryFacts | null {
  const ranks = ranksOf(entries);
  const known = knownOf(ranks);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return null;
  const best = known.reduce((top, rank) => (rank.value <= top.value ? rank : top));
  const isEnd = best.year === first.year || best.year === last.year;
  const merger = successions.find(({ kind }) => kind === 'merged');
  return {
    says: known.length === 1 ? 'one' : isEnd ? 'ends' : 'best',
    first,
    last,
    best,
    years: entries.map(({ year }) => year),
    ranks,
    lastRank: lastRankOf(entries),
    breakYears: breakYearsOf(entries),
    mergerYear: merger ? Number(merger.effectiveOn.slice(0, 4)) : null,
  };
}
