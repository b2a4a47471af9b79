import { scaleLinear } from 'd3-scale';
import { type ScaleTick, toScaleTicks } from './axes';

export interface DotPlot {
  width: number;
  height: number;
  radius: number;
  /** the y of the axis */
  base: number;
  dots: { x: number; y: number }[];
  ticks: ScaleTick[];
  averageX: number | null;
}

export interface DotPlotSize {
  width: number;
  /** free space at both sides for the labels of the ends */
  margin: number;
  radius: number;
}

const [top, bottom] = [26, 26];

/** Each value as a dot on one scale; dots that would cover each other are stacked. */
export function toDotPlot(
  values: readonly number[],
  average: number | null,
  { width, margin, radius }: DotPlotSize,
): DotPlot {
  const all = average === null ? values : [...values, average];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const tickCount = width > 600 ? 8 : 4;
  const scale = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [margin, width - margin]).nice(
    tickCount,
  );
  const step = radius * 2 + 1;
  const stacks = new Map<number, number>();
  const placed = values.map((value) => {
    const column = Math.round(scale(value) / step);
    const floor = stacks.get(column) ?? 0;
    stacks.set(column, floor + 1);
    return { x: column * step, floor };
  });
  const base = top + Math.max(1, ...stacks.values()) * step;
  return {
    width,
    height: base + bottom,
    radius,
    base,
    dots: placed.map(({ x, floor }) => ({ x, y: base - radius - 1 - floor * step })),
    ticks: toScaleTicks(scale.ticks(tickCount), (value) => round(scale(value))),
    averageX: average === null ? null : round(scale(average)),
  };
}

const round = (coordinate: number): number => Math.round(coordinate * 10) / 10;
