import type { RankBound } from '@/lib/domain/bounds/rank-bounds';
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
import { toHatchedBox } from './hatch';
import { type RankBands, toRankBands } from './rank-bands';
import { type PlottedPoint, type Point, toPath, toRuns } from './series';

export interface RankHistoryInput {
  /** in order; `of` is null where nobody knows how many were ranked */
  years: readonly { year: number; of: number | null }[];
  /** the last rank of the scale */
  lastRank: number;
  own: readonly Point[];
  /** where the unit must stand in years without a known rank */
  bounds: readonly (RankBound & { year: number })[];
  /** years whose edition cannot be compared with the one before */
  breakYears: readonly number[];
  /** the first year of the merged unit, before which the line is interrupted */
  mergerYear?: number | null;
  frame: Frame;
  mostYearLabels: number;
}

/** A rank that is only known to lie between two, as a hatched bar. */
export interface RankRange extends RankBound {
  year: number;
  x: number;
  /** where the bar ends */
  bottom: number;
  path: string;
}

export interface RankHistory {
  frame: Frame;
  ownPaths: string[];
  ownPoints: PlottedPoint[];
  bands: RankBands;
  ranges: RankRange[];
  rankTicks: ScaleTick[];
  yearTicks: Tick[];
  breaks: Tick[];
  mergerX: number | null;
}

const halfBar = 6;

/** The ranks of one unit over the years, in front of those of the country, with rank 1 at the top. */
export function toRankHistory(input: RankHistoryInput): RankHistory {
  const { years, lastRank, own, bounds, frame, mergerYear } = input;
  const all = years.map(({ year }) => year);
  const x = toYearScale(all, frame);
  const y = toRankScale(lastRank, frame);
  const runs = toRuns(own, all, x, y, new Set(mergerYear ? [mergerYear] : []));
  const half = Math.max((y(2) - y(1)) / 2, 2.5);
  return {
    frame,
    ownPaths: runs.filter((run) => run.length > 1).map(toPath),
    ownPoints: runs.flat(),
    bands: toRankBands(years, x, y, [frame.left, frame.width - frame.right]),
    ranges: bounds.map(({ year, best, worst }) => {
      const [middle, top, bottom] = [x(year), y(best) - half, y(worst) + half];
      const path = toHatchedBox(middle - halfBar, middle + halfBar, top, bottom);
      return { year, best, worst, x: middle, bottom, path };
    }),
    rankTicks: toScaleTicks(toRankTicks(lastRank), y),
    yearTicks: toYearTicks(all, input.mostYearLabels).map((year) => ({ year, x: x(year) })),
    breaks: toBreaks(input.breakYears, all, x),
    mergerX: toBreaks(mergerYear ? [mergerYear] : [], all, x)[0]?.x ?? null,
  };
}
