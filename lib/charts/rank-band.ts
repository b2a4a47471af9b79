import {
  type ScaleTick,
  type Tick,
  toBreaks,
  toRankScale,
  toRankTicks,
  toScaleTicks,
  toYearScale,
} from './axes';
import { type RankBands, toRankBands } from './rank-bands';

export interface RankBandInput {
  /** in order; `of` is null where no rank is known */
  years: readonly { year: number; of: number | null }[];
  /** the last rank of the scale */
  lastRank: number;
  /** years whose edition cannot be compared with the one before */
  breakYears: readonly number[];
  /** in pixels */
  height: number;
}

export interface RankBandChart extends RankBands {
  height: number;
  /** the y of the first rank, and how far one rank is from the next */
  first: number;
  step: number;
  rankTicks: ScaleTick[];
  yearTicks: Tick[];
  breaks: Tick[];
}

const edge = 8;

/**
 * The ranks of a country over the years as bands, with rank 1 at the top. The width is 100 and is stretched to the
 * page.
 */
export function toRankBandChart({ years, lastRank, breakYears, height }: RankBandInput): RankBandChart {
  const frame = { width: 100, height, left: 0, right: 0, top: edge, bottom: edge };
  const all = years.map(({ year }) => year);
  const x = toYearScale(all, frame);
  const y = toRankScale(lastRank, frame);
  return {
    height,
    first: y(1),
    step: y(2) - y(1),
    ...toRankBands(years, x, y, [0, frame.width]),
    rankTicks: toScaleTicks(toRankTicks(lastRank), y),
    yearTicks: all.map((year) => ({ year, x: x(year) })),
    breaks: toBreaks(breakYears, all, x),
  };
}
