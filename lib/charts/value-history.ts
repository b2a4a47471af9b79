import { type Frame, toValueScale, toYearScale, toYearTicks } from './axes';
import { type PlottedPoint, type Point, toPath, toRuns } from './series';

export interface ValueHistory {
  frame: Frame;
  paths: string[];
  points: PlottedPoint[];
  valueTicks: { value: number; y: number }[];
  yearTicks: { year: number; x: number }[];
  breaks: { year: number; x: number }[];
}

/** One series of values over the years; the line is cut where the framework changed. */
export function toValueHistory(
  points: readonly Point[],
  years: readonly number[],
  breakYears: readonly number[],
  frame: Frame,
  mostYearLabels: number,
): ValueHistory {
  const known = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const x = toYearScale(years, frame);
  const { y, ticks } = toValueScale(known.length > 0 ? known : [0, 1], frame);
  const runs = toRuns(points, years, x, y, new Set(breakYears));
  const first = years[0];
  return {
    frame,
    paths: runs.filter((run) => run.length > 1).map(toPath),
    points: runs.flat(),
    valueTicks: ticks.map((value) => ({ value, y: y(value) })),
    yearTicks: toYearTicks(years, mostYearLabels).map((year) => ({ year, x: x(year) })),
    breaks: breakYears
      .filter((year) => year !== first && years.includes(year))
      .map((year) => ({ year, x: (x(year) + x(years[years.indexOf(year) - 1] ?? year)) / 2 })),
  };
}
