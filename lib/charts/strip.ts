/** The place of a value between two ends, in percent from the left, never below 0 or above 100. */
export function toStripPosition(value: number, low: number, high: number): number {
  if (high <= low) return 50;
  return Math.round(Math.min(Math.max((value - low) / (high - low), 0), 1) * 1000) / 10;
}

/** Where a value and the average are on a strip of 136 pixels. */
export interface Strip {
  x: number;
  mean?: number;
}

/** A value, and the average if there is one, between the ends of their strip. */
export function toStrip(
  value: number,
  [low, high]: readonly [number, number],
  average: number | null,
): Strip {
  const xOf = (number: number) => Math.round(toStripPosition(number, low, high) * 13.6) / 10;
  return { x: xOf(value), ...(average !== null && { mean: xOf(average) }) };
}

/** The ends of a strip that holds every value, rounded outwards to multiples of five, or of one for a short range. */
export function toStripEnds(values: readonly number[]): [number, number] | null {
  if (values.length === 0) return null;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = high - low > 8 ? 5 : 1;
  return [Math.floor(low / step) * step, Math.ceil(high / step) * step];
}
