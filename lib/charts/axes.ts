import { scaleLinear } from 'd3-scale';
import { type Decimal, decimalsOf } from '@/lib/domain/values/decimal';

export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Numbers of one scale as they are printed, each with the decimals of the one that needs most: 45, 45.5 → "45.0", "45.5". */
export function toScaleTexts(numbers: readonly number[]): Decimal[] {
  const decimals = Math.max(0, ...numbers.map((number) => decimalsOf(String(number))));
  return numbers.map((number) => number.toFixed(decimals));
}

/** A number of a scale where it stands: down a frame, or across it. */
export interface ScaleTick {
  value: Decimal;
  at: number;
}

/** The numbers of a scale, each at its place. */
export const toScaleTicks = (numbers: readonly number[], place: (number: number) => number): ScaleTick[] =>
  toScaleTexts(numbers).map((value) => ({ value, at: place(Number(value)) }));

/**
 * The x of a year: years are spaced as they follow each other, so that a missing one leaves its room, with the first
 * and the last at the edges of the frame. A single year stands in the middle.
 */
export function toYearScale(
  years: readonly number[],
  { width, left, right }: Frame,
): (year: number) => number {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return scaleLinear(first < last ? [first, last] : [first - 1, first + 1], [left, width - right]);
}

/** The y of a rank, with rank 1 at the top of the frame. */
export function toRankScale(of: number, { height, top, bottom }: Frame): (rank: number) => number {
  return scaleLinear([1, Math.max(of, 2)], [top, height - bottom]);
}

const tickCount = 4;

/** The y of a value, greater values higher, over a range rounded outwards, and the ticks to print. */
export function toValueScale(
  values: readonly number[],
  { height, top, bottom }: Frame,
): { y: (value: number) => number; ticks: number[] } {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const scale = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [height - bottom, top]).nice(
    tickCount,
  );
  return { y: scale, ticks: scale.ticks(tickCount) };
}

/** The values to print on an axis that holds all of these. */
export const toValueTicks = (values: readonly number[]): number[] =>
  toValueScale(values, { width: 0, height: 1, left: 0, right: 0, top: 0, bottom: 0 }).ticks;

/** The ranks to print on an axis of 1…`of`: 1, the tens and the last; on a short axis 1, the middle and the last. */
export function toRankTicks(of: number): number[] {
  const tens = [10, 20, 30, 40, 50, 60].filter((rank) => rank <= of - 4);
  return of > 20 ? [1, ...tens, of] : [1, Math.ceil(of / 2), of];
}

/** The years to print: every nth, the last among them, at most `most` in all. */
export function toYearTicks(years: readonly number[], most: number): number[] {
  const step = Math.ceil(years.length / most);
  return years.filter((_, at) => (years.length - 1 - at) % step === 0);
}

export interface Tick {
  year: number;
  x: number;
}

/** The x of the rule that marks each break: halfway between that year and the one before it on the axis. */
export function toBreaks(
  breakYears: readonly number[],
  years: readonly number[],
  x: (year: number) => number,
): Tick[] {
  return breakYears.flatMap((year) => {
    const before = years[years.indexOf(year) - 1];
    return before === undefined ? [] : [{ year, x: (x(year) + x(before)) / 2 }];
  });
}
