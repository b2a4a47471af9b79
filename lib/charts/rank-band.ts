import {
  type ScaleTick,
  type Tick,
  toBreaks,
  toRankScale,
  toRankTicks,
  toScaleTicks,
  toYearScale,
} from './axes';

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

export interface RankBandChart {
  height: number;
  /** the y of the first rank, and how far one rank is from the next */
  first: number;
  step: number;
  /** all ranks of the years, and the middle half of them */
  whole: string;
  middle: string;
  rankTicks: ScaleTick[];
  yearTicks: Tick[];
  breaks: Tick[];
}

const edge = 8;

/**
 * The ranks of a country over the years as bands, with rank 1 at the top. Each year has its column, halfway to its
 * neighbours; one without a known rank stays open. The width is 100 and is stretched to the page.
 */
export function toRankBandChart({ years, lastRank, breakYears, height }: RankBandInput): RankBandChart {
  const frame = { width: 100, height, left: 0, right: 0, top: edge, bottom: edge };
  const all = years.map(({ year }) => year);
  const x = toYearScale(all, frame);
  const y = toRankScale(lastRank, frame);
  const half = x(1) / 2 - x(0) / 2;
  const toBox = (year: number, from: number, to: number) => {
    const [left, right] = [Math.max(0, x(year) - half), Math.min(frame.width, x(year) + half)].map(round);
    return `M${left} ${round(y(from))}H${right}V${round(y(to))}H${left}z`;
  };
  const toBand = (from: (of: number) => number, to: (of: number) => number) =>
    years.map(({ year, of }) => (of === null ? '' : toBox(year, from(of), to(of)))).join('');
  return {
    height,
    first: y(1),
    step: y(2) - y(1),
    whole: toBand(
      () => 1,
      (of) => of,
    ),
    middle: toBand(
      (of) => 1 + (of - 1) / 4,
      (of) => 1 + (3 * (of - 1)) / 4,
    ),
    rankTicks: toScaleTicks(toRankTicks(lastRank), y),
    yearTicks: all.map((year) => ({ year, x: x(year) })),
    breaks: toBreaks(breakYears, all, x),
  };
}

const round = (coordinate: number | undefined): number => Math.round((coordinate ?? 0) * 10) / 10;
