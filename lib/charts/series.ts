import type { Decimal } from '@/lib/domain/values/decimal';

/** A value at a year; null where none is known. */
export interface Point {
  year: number;
  value: number | null;
  /** the value with the decimals that its source printed, for labels; a line without labels needs none */
  exact?: Decimal | null;
}

export interface PlottedPoint {
  year: number;
  value: number;
  exact?: Decimal;
  x: number;
  y: number;
}

/**
 * The known points of a series in runs of neighbouring years. Each run is drawn as a line; gaps stay open.
 * @param years the years of the axis, in order
 * @param breaks years before which the line is interrupted although both points are known
 */
export function toRuns(
  points: readonly Point[],
  years: readonly number[],
  x: (year: number) => number,
  y: (value: number) => number,
  breaks: ReadonlySet<number> = new Set(),
): PlottedPoint[][] {
  const pointIn = new Map(points.map((point) => [point.year, point]));
  const runs: PlottedPoint[][] = [];
  let open = false;
  for (const year of years) {
    const { value = null, exact } = pointIn.get(year) ?? {};
    if (value === null) {
      open = false;
      continue;
    }
    const point = { year, value, x: round(x(year)), y: round(y(value)), ...(exact && { exact }) };
    const run = runs.at(-1);
    if (open && run && !breaks.has(year)) run.push(point);
    else runs.push([point]);
    open = true;
  }
  return runs;
}

/** The path of a run's line. */
export const toPath = (run: readonly PlottedPoint[]): string =>
  run.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');

const round = (coordinate: number): number => Math.round(coordinate * 10) / 10;
