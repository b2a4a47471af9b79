import { toRankScale, toYearScale } from './axes';
import { type PlottedPoint, type Point, toPath, toRuns } from './series';

export const sparklineFrame = { width: 96, height: 24, left: 3, right: 3, top: 3, bottom: 3 };

export interface Sparkline {
  paths: string[];
  points: PlottedPoint[];
}

/** Ranks over the years as a small line, with rank 1 at the top; gaps stay open. */
export function toSparkline(points: readonly Point[], of: number): Sparkline {
  const years = points.map(({ year }) => year);
  const runs = toRuns(points, years, toYearScale(years, sparklineFrame), toRankScale(of, sparklineFrame));
  return { paths: runs.filter((run) => run.length > 1).map(toPath), points: runs.flat() };
}
