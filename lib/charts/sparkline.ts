import { toRankScale, toYearScale } from './axes';
import { type Point, toPath, toRuns } from './series';

const frame = { width: 96, height: 24, left: 3, right: 3, top: 3, bottom: 3 };

/** A sparkline in the pixels of its frame. */
export interface Sparkline {
  /** the path through all known years; a lone year is a point without a line */
  line: string;
  /** the path to the point of the chosen year; empty where it has no rank */
  now: string;
}

/** Ranks over the years as a small line, with rank 1 at the top; gaps stay open. */
export function toSparkline(points: readonly Point[], of: number, now: number): Sparkline {
  const years = points.map(({ year }) => year);
  const runs = toRuns(points, years, toYearScale(years, frame), toRankScale(of, frame));
  return {
    line: runs.map(toPath).join(''),
    now: toPath(runs.flat().filter(({ year }) => year === now)),
  };
}
