import { type Frame, toRankScale, toRankTicks, toYearScale, toYearTicks } from './axes';
import { type PlottedPoint, type Point, toPath, toRuns } from './series';

export interface RankHistoryInput {
  years: readonly number[];
  of: number;
  own: readonly Point[];
  others: readonly (readonly Point[])[];
  /** years whose edition cannot be compared with the one before */
  breakYears: readonly number[];
  /** the first year of the merged unit, before which the line is cut */
  mergerYear?: number | null;
  frame: Frame;
  mostYearLabels: number;
}

export interface RankHistory {
  frame: Frame;
  ownPaths: string[];
  ownPoints: PlottedPoint[];
  otherPaths: string[];
  otherDots: PlottedPoint[];
  rankTicks: { rank: number; y: number }[];
  yearTicks: { year: number; x: number }[];
  breaks: { year: number; x: number }[];
  mergerX: number | null;
}

/** One unit's ranks over the years, in front of all the others', rank 1 on top. */
export function toRankHistory(input: RankHistoryInput): RankHistory {
  const { years, of, own, others, frame, mergerYear } = input;
  const between = (year: number) => (x(year) + x(years[years.indexOf(year) - 1] ?? year)) / 2;
  const x = toYearScale(years, frame);
  const y = toRankScale(of, frame);
  const ownRuns = toRuns(own, years, x, y, new Set(mergerYear ? [mergerYear] : []));
  const otherRuns = others.flatMap((points) => toRuns(points, years, x, y));
  const first = years[0];
  return {
    frame,
    ownPaths: ownRuns.filter((run) => run.length > 1).map(toPath),
    ownPoints: ownRuns.flat(),
    otherPaths: otherRuns.filter((run) => run.length > 1).map(toPath),
    otherDots: otherRuns.filter((run) => run.length === 1).flat(),
    rankTicks: toRankTicks(of).map((rank) => ({ rank, y: y(rank) })),
    yearTicks: toYearTicks(years, input.mostYearLabels).map((year) => ({ year, x: x(year) })),
    breaks: input.breakYears
      .filter((year) => year !== first && years.includes(year))
      .map((year) => ({ year, x: between(year) })),
    mergerX: mergerYear && years.includes(mergerYear) ? between(mergerYear) : null,
  };
}
