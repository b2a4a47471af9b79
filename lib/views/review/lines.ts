import type { ScoredCriterion } from '@/lib/domain/editions/criterion';
import { isKnown, type KnownFigure } from '@/lib/domain/figures/figure';
import { leadersBy } from '@/lib/domain/rankings/leaders';
import { type Averages, type Scale, scaleOf, toAverages } from '@/lib/domain/review/averages';
import type { Scored, ScoredDimension, ScoreRow, ScoreTable } from '@/lib/domain/review/score-table';
import type { YearEntry } from '@/lib/domain/series/series';
import type { Region } from '@/lib/domain/units/unit';
import {
  compareDecimals,
  type Decimal,
  signOf,
  subtractDecimals,
  toPercentOf,
} from '@/lib/domain/values/decimal';
import type { Lead } from '../units/province';

/** What a review says of one dimension. */
export interface ReviewLine {
  dimension: ScoredDimension;
  scored: Scored;
  scale: Scale;
  /** the series of the dimension in the year, with its changes; null where nothing is known of it */
  entry: YearEntry | null;
  averages: Averages;
  /** the points that are missing to the maximum; null where one of both is not known */
  lost: Decimal | null;
  /** in percent of all points that the unit lost; null where these are not known */
  lostShare: Decimal | null;
  /** the departments that sources name as in charge */
  leads: Lead[];
  /** what is known of its criteria; empty where nothing is */
  criteria: ScoredCriterion[];
}

/** A dimension with the rank in it. */
export interface RankedLine {
  dimension: ScoredDimension;
  rank: number;
  figure: KnownFigure;
}

/** The best and the worst ranks, each with all who share it. */
export interface Extremes {
  best: RankedLine[];
  /** empty where all ranks are equal */
  worst: RankedLine[];
  /** how many dimensions have a known rank, of how many */
  base: number;
  of: number;
}

export interface LinesInput {
  table: ScoreTable;
  row: ScoreRow;
  region: Region | null;
  entryOf(dimension: string): YearEntry | null;
  leads: readonly Lead[];
  criteriaOf(dimension: string): ScoredCriterion[];
}

/** The lines of some dimensions of a table, for one unit. */
export function toReviewLines(dimensions: readonly ScoredDimension[], input: LinesInput): ReviewLine[] {
  const { table, row, region } = input;
  const all = toLostOf(row.total, table.max);
  return dimensions.flatMap((dimension): ReviewLine[] => {
    const scored = row.scores.get(dimension.code);
    if (!scored) return [];
    const scale = scaleOf(scored.score);
    const lost = toLostOf(scored, null);
    return [
      {
        dimension,
        scored,
        scale,
        entry: input.entryOf(dimension.code),
        averages: toAverages({ table, dimension: dimension.code, scale, region, published: null }),
        lost,
        lostShare: lost !== null && all !== null && signOf(all) > 0 ? toPercentOf(lost, all, 1) : null,
        leads: input.leads.filter((lead) => lead.dimension?.code === dimension.code),
        criteria: input.criteriaOf(dimension.code),
      },
    ];
  });
}

/** The points that are missing to the maximum; null where one of both is not known. */
export function toLostOf({ score }: Scored, max: Decimal | null): Decimal | null {
  if (score.kind === 'missing' || score.points === null) return null;
  const most = score.max ?? max;
  return most === null ? null : subtractDecimals(most, score.points);
}

/** The dimensions that lost most, all that lost equally, and of how many it is known what they lost. */
export function toMostLost(lines: readonly ReviewLine[]): { most: LostLine[]; known: number } {
  const known = lines.filter((line): line is LostLine => line.lost !== null);
  return { most: leadersBy(known, (a, b) => compareDecimals(b.lost, a.lost)), known: known.length };
}

type LostLine = ReviewLine & { lost: Decimal };

/** The dimensions with the best and the worst known rank; null where fewer than two ranks are known. */
export function toExtremes(lines: readonly ReviewLine[]): Extremes | null {
  const ranked = lines.flatMap(({ dimension, scored: { standing } }): RankedLine[] =>
    'figure' in standing && isKnown(standing.figure)
      ? [{ dimension, rank: standing.rank, figure: standing.figure }]
      : [],
  );
  if (ranked.length < 2) return null;
  const ranks = ranked.map(({ rank }) => rank);
  const [best, worst] = [Math.min(...ranks), Math.max(...ranks)];
  return {
    best: ranked.filter(({ rank }) => rank === best),
    worst: best === worst ? [] : ranked.filter(({ rank }) => rank === worst),
    base: ranked.length,
    of: lines.length,
  };
}
