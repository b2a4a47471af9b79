import type { RankBound } from '@/lib/domain/bounds/rank-bounds';
import { knownOf, lastRankOf, ranksOf, type YearNumber } from '@/lib/domain/series/points';
import { breakYearsOf } from '@/lib/domain/series/series';
import type { IndexHistory, RankedUnit } from './province';
import { type BestRank, toBestRank } from './standing';

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
  /** the best rank, and every year that it was held in */
  best: BestRank;
  /** how many years have a rank */
  known: number;
  /** how many units were ranked in each year; null where nobody knows, or where no result was found */
  years: { year: number; of: number | null }[];
  ranks: YearNumber[];
  /** where the unit must stand in years without a known rank */
  bounds: (RankBound & { year: number })[];
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
  const [first, last, best] = [known[0], known.at(-1), toBestRank(entries)];
  if (!first || !last || !best) return null;
  const isEnd = first.value === best.rank || last.value === best.rank;
  const merger = successions.find(({ kind }) => kind === 'merged');
  return {
    says: known.length === 1 ? 'one' : isEnd ? 'ends' : 'best',
    first,
    last,
    best,
    known: known.length,
    years: entries.map(({ year, of, edition }) => ({
      year,
      of: edition.status === 'published' ? of : null,
    })),
    ranks,
    bounds: entries.flatMap(({ year, bound }) => (bound ? [{ year, ...bound }] : [])),
    lastRank: lastRankOf(entries),
    breakYears: breakYearsOf(entries),
    mergerYear: merger ? Number(merger.effectiveOn.slice(0, 4)) : null,
  };
}
