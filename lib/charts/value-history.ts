import {
  type Frame,
  type ScaleTick,
  type Tick,
  toBreaks,
  toScaleTicks,
  toValueScale,
  toYearScale,
  toYearTicks,
} from './axes';
import { type PlottedPoint, type Point, toPath, toRuns } from './series';

export interface ValueHistory {
  frame: Frame;
  paths: string[];
  points: PlottedPoint[];
  otherPaths: string[];
  valueTicks: ScaleTick[];
  yearTicks: Tick[];
  breaks: Tick[];
}

/**
 * One series of values over the years, in front of others; lines are interrupted where the framework changed.
 */
export function toValueHistory(
  points: readonly Point[],
  years: readonly number[],
  breakYears: readonly number[],
  frame: Frame,
  mostYearLabels: number,
  others: readonly (readonly Point[])[] = [],
): ValueHistory {
  const known = [points, ...others].flat().flatMap(({ value }) => (value === null ? [] : [value]));
  const x = toYearScale(years, frame);
  const { y, ticks } = toValueScale(known.length > 0 ? known : [0, 1], frame);
  const breaks = new Set(breakYears);
  const runs = toRuns(points, years, x, y, breaks);
  const otherRuns = others.flatMap((line) => toRuns(line, years, x, y, breaks));
  return {
    frame,
    paths: runs.filter((run) => run.length > 1).map(toPath),
    points: runs.flat(),
    otherPaths: otherRuns.filter((run) => run.length > 1).map(toPath),
    valueTicks: toScaleTicks(ticks, y),
    yearTicks: toYearTicks(years, mostYearLabels).map((year) => ({ year, x: x(year) })),
    breaks: toBreaks(breakYears, years, x),
  };
}
