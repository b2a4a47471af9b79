import {
  type Frame,
  type ScaleTick,
  type Tick,
  toBreaks,
  toRankScale,
  toRankTicks,
  toScaleTicks,
  toYearScale,
  toYearTicks,
} from './axes';
import { type PlottedPoint, type Point, toPath, toRuns } from './series';

export interface RankHistoryInput {
  years: readonly number[];
  of: number;
  own: readonly Point[];
  others: readonly (readonly Point[])[];
  /** years whose edition cannot be compared with the one before */
  breakYears: readonly number[];
  /** the first year of the merged unit, before which the line is interrupted */
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
  rankTicks: ScaleTick[];
  yearTicks: Tick[];
  breaks: Tick[];
  mergerX: number | null;
}

/** The ranks of one unit over the years, in front of those of all others, with rank 1 at the top. */
export function toRankHistory(input: RankHistoryInput): RankHistory {
  const { years, of, own, others, frame, mergerYear } = input;
  const x = toYearScale(years, frame);
  const y = toRankScale(of, frame);
  const ownRuns = toRuns(own, years, x, y, new Set(mergerYear ? [mergerYear] : []));
  const otherRuns = others.flatMap((points) => toRuns(points, years, x, y));
  return {
    frame,
    ownPaths: ownRuns.filter((run) => run.length > 1).map(toPath),
    ownPoints: ownRuns.flat(),
    otherPaths: otherRuns.filter((run) => run.length > 1).map(toPath),
    otherDots: otherRuns.filter((run) => run.length === 1).flat(),
    rankTicks: toScaleTicks(toRankTicks(of), y),
    yearTicks: toYearTicks(years, input.mostYearLabels).map((year) => ({ year, x: x(year) })),
    breaks: toBreaks(input.breakYears, years, x),
    mergerX: toBreaks(mergerYear ? [mergerYear] : [], years, x)[0]?.x ?? null,
  };
}
