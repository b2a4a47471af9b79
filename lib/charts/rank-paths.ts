import {
  type ScaleTick,
  type Tick,
  toBreaks,
  toRankScale,
  toRankTicks,
  toScaleTicks,
  toYearScale,
} from './axes';
import { type PlottedPoint, type Point, toPath, toRuns } from './series';

export interface RankPathsChartInput {
  units: readonly { key: string; slug: string; name: string; points: readonly Point[] }[];
  years: readonly number[];
  of: number;
  /** years whose edition cannot be compared with the one before */
  breakYears: readonly number[];
  height: number;
}

export interface RankPathsChart {
  height: number;
  lines: { key: string; slug: string; name: string; path: string; dots: string; last: PlottedPoint }[];
  rankTicks: ScaleTick[];
  yearTicks: Tick[];
  breaks: Tick[];
}

const edge = 8;

/**
 * The ranks of every unit over the years, with rank 1 at the top; gaps stay open. The width is 100 and is
 * stretched to the page; the height is in pixels.
 */
export function toRankPathsChart({
  units,
  years,
  of,
  breakYears,
  height,
}: RankPathsChartInput): RankPathsChart {
  const frame = { width: 100, height, left: 0, right: 0, top: edge, bottom: edge };
  const x = toYearScale(years, frame);
  const y = toRankScale(of, frame);
  return {
    height,
    lines: units.flatMap(({ key, slug, name, points }) => {
      const runs = toRuns(points, years, x, y);
      const last = runs.at(-1)?.at(-1);
      const path = runs
        .filter((run) => run.length > 1)
        .map(toPath)
        .join('');
      // a line of no length, which its round ends make a dot
      const dots = runs
        .filter((run) => run.length === 1)
        .map((run) => `${toPath(run)}h0`)
        .join('');
      return last ? [{ key, slug, name, path, dots, last }] : [];
    }),
    rankTicks: toScaleTicks(toRankTicks(of), y),
    yearTicks: years.map((year) => ({ year, x: x(year) })),
    breaks: toBreaks(breakYears, years, x),
  };
}
