/** A bar of a waterfall, in hundredths of its width from the left. */
export interface WaterfallBar {
  x: number;
  width: number;
}

export interface Waterfall {
  /** the places of the value that it begins and ends with */
  before: number;
  now: number;
  /** one for each step, from where the one before it ends */
  bars: WaterfallBar[];
}

/** Places the steps from one value to another on one line, which spans all that they pass. */
export function toWaterfall(before: number, steps: readonly number[]): Waterfall {
  const stops = [before];
  for (const step of steps) stops.push((stops.at(-1) ?? before) + step);
  const [least, most] = [Math.min(...stops), Math.max(...stops)];
  const place = (value: number) => (most === least ? 50 : ((value - least) / (most - least)) * 100);
  return {
    before: place(before),
    now: place(stops.at(-1) ?? before),
    bars: steps.map((_, at) => {
      const [from, to] = [place(stops[at] ?? before), place(stops[at + 1] ?? before)];
      return { x: Math.min(from, to), width: Math.abs(to - from) };
    }),
  };
}
