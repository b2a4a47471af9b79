/** Where a value stands between two ends, in percent from the left, kept inside. */
export function toStripPosition(value: number, low: number, high: number): number {
  if (high <= low) return 50;
  return Math.round(Math.min(Math.max((value - low) / (high - low), 0), 1) * 1000) / 10;
}

/** The ends of a strip that holds every value: rounded outwards to whole fives, or to ones when close. */
export function toStripEnds(values: readonly number[]): [number, number] | null {
  if (values.length === 0) return null;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = high - low > 8 ? 5 : 1;
  return [Math.floor(low / step) * step, Math.ceil(high / step) * step];
}
