import { isKnown, type KnownFigure } from '@/lib/domain/figures/figure';
import { averageValueOf, type ComputedMean, meanOf } from '@/lib/domain/rankings/averages';
import { leadersBy, leadersOf } from '@/lib/domain/rankings/leaders';
import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import type { Unit } from '@/lib/domain/units/unit';
import { compareDecimals } from '@/lib/domain/values/decimal';
import type { Ranking } from '../rankings/ranking';
import type { DimensionYear } from './dimension';
import { toSpread } from './spread';

/** Who was first in a dimension in one year, as far as it is known. */
export interface DimensionLeaders extends DimensionYear {
  leaders: RankingRow[];
  /** where no leader is known: the best rank that is, and who holds it */
  best: { rank: KnownFigure; units: Unit[] } | null;
  /** how many units are known, of how many */
  known: number;
  of: number;
}

/** One year of a dimension's table: who was first, and the average. */
export interface LeaderYear extends DimensionLeaders {
  /** ours */
  mean: ComputedMean | null;
  /** whether the dimension has another code than the page's, and than in the year after */
  isRenamed: boolean;
  isBroken: boolean;
}

/** Who was first in one year of a dimension. */
export function toDimensionLeaders({ dimension, ranking }: DimensionYear): DimensionLeaders {
  const { table, edition } = ranking;
  const leaders = leadersOf(table.rows);
  return {
    dimension,
    ranking,
    leaders,
    best: leaders.length > 0 ? null : toBest(table.rows),
    known: table.rows.length,
    of: edition.units ?? table.of,
  };
}

/** The years of a dimension, the latest first; other codes than the page's are its earlier and later names. */
export function toLeaderYears(years: readonly DimensionYear[], code: string): LeaderYear[] {
  const latestFirst = [...years].reverse();
  return latestFirst.map(({ dimension, ranking }, at) => ({
    ...toDimensionLeaders({ dimension, ranking }),
    mean: meanOf(ranking),
    isRenamed: dimension.code !== code && latestFirst[at - 1]?.dimension.code !== dimension.code,
    isBroken: ranking.caution === 'framework-changed',
  }));
}

function toBest(rows: readonly RankingRow[]): LeaderYear['best'] {
  const ranked = rows.flatMap(({ unit, rank }) => (isKnown(rank) ? [{ unit, rank }] : []));
  const best = leadersBy(ranked, (a, b) => compareDecimals(a.rank.value, b.rank.value));
  return best[0] ? { rank: best[0].rank, units: best.map(({ unit }) => unit) } : null;
}

/** What one year of a dimension is drawn and told by. */
export interface YearFacts {
  /** ours, where none is published */
  mean: ComputedMean | null;
  /** published or ours */
  average: number | null;
  /** the values of all rows, where they are enough and stand on one scale */
  scale: number[] | null;
  /** whether every unit that was ranked is either in the table or named as absent */
  isComplete: boolean;
}

/** The facts of one year of a dimension. */
export function toYearFacts(ranking: Ranking): YearFacts {
  const { table, edition, average: published } = ranking;
  const mean = meanOf(ranking);
  const average = averageValueOf({ average: published, mean });
  const spread = toSpread(ranking);
  const { length } = table.rows;
  return {
    mean: published ? null : mean,
    average: average === null ? null : Number(average),
    scale: spread?.values.length === length ? spread.values.map(Number) : null,
    isComplete: length > 0 && length + table.absent.length === edition.units,
  };
}
