import { toRankScale, toYearScale } from './axes';
import { type PlottedPoint, type Point, toPath, toRuns } from './series';

const frame = { width: 96, height: 24, left: 3, right: 3, top: 3, bottom: 3 };

/** Paths in the pixels of the frame; one without anything to draw is empty. */
export interface Sparkline {
  line: string;
  /** lines of no length, which round ends make dots */
  dots: string;
  /** the dot of the chosen year */
  now: string;
}

/** Ranks over the years as a small line, with rank 1 at the top; gaps stay open. */
export function toSparkline(points: readonly Point[], of: number, now: number): Sparkline {
  const years = points.map(({ year }) => year);
  const runs = toRuns(points, years, toYearScale(years, frame), toRankScale(of, frame));
  const [chosen, others] = [true, false].map((isNow) =>
    runs.flat().filter(({ year }) => (year === now) === isNow),
  );
  return {
    line: runs
      .filter((run) => run.length > 1)
      .map(toPath)
      .join(''),
    dots: toDots(others),
    now: toDots(chosen),
  };
}

const toDots = (points: readonly PlottedPoint[] = []): string =>
  points.map((point) => `${toPath([point])}h0`).join('');
