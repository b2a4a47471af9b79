import {
  type Frame,
  type ScaleTick,
  type Tick,
  toBreaks,
  toRankScale,
  toRankTicks,
  toScaleTicks,
  toValueScale,
  toYearScale,
  toYearTicks,
} from './axes';
import { spreadLabels } from './labels';
import { type PlottedPoint, type Point, toPath, toRuns } from './series';

export interface ComparedSeries {
  points: readonly Point[];
  /** years before which the line is interrupted although both points are known */
  cuts: readonly number[];
}

export interface ComparisonChart {
  frame: Frame;
  series: { paths: string[]; points: PlottedPoint[]; label: { x: number; y: number } | null }[];
  lines: ScaleTick[];
  yearTicks: Tick[];
  breaks: Tick[];
}

interface ComparisonInput {
  series: readonly ComparedSeries[];
  years: readonly number[];
  /** the last rank of the axis; null when the series are values, which rise upwards */
  lastRank: number | null;
  breakYears: readonly number[];
  frame: Frame;
  mostYearLabels: number;
}

const labelGap = 17;

/** The last rank of the axis: the worst rank rounded up to a ten, at least 10 and at most `of`. */
export const toLastRank = (ranks: readonly number[], of: number): number =>
  Math.min(of, Math.max(10, Math.ceil(Math.max(...ranks, 1) / 10) * 10));

/** Several series over the years in one frame: ranks with 1 at the top, or values. */
export function toComparisonChart(input: ComparisonInput): ComparisonChart {
  const { series, years, lastRank, frame } = input;
  const known = series.flatMap(({ points }) =>
    points.flatMap(({ value }) => (value === null ? [] : [value])),
  );
  const x = toYearScale(years, frame);
  const scale =
    lastRank === null
      ? toValueScale(known.length > 0 ? known : [0, 1], frame)
      : { y: toRankScale(lastRank, frame), ticks: toRankTicks(lastRank) };
  const runs = series.map(({ points, cuts }) => toRuns(points, years, x, scale.y, new Set(cuts)));
  const ends = runs.map((own) => own.flat().at(-1) ?? null);
  const heights = spreadLabels(
    ends.flatMap((end) => (end ? [end.y] : [])),
    labelGap,
    frame.top,
    frame.height - frame.bottom,
  );
  return {
    frame,
    series: runs.map((own, at) => {
      const end = ends[at];
      const place = ends.slice(0, at).filter((other) => other !== null).length;
      return {
        paths: own.filter((run) => run.length > 1).map(toPath),
        points: own.flat(),
        label: end ? { x: end.x, y: heights[place] ?? end.y } : null,
      };
    }),
    lines: toScaleTicks(scale.ticks, scale.y),
    yearTicks: toYearTicks(years, input.mostYearLabels).map((year) => ({ year, x: x(year) })),
    breaks: toBreaks(input.breakYears, years, x),
  };
}
