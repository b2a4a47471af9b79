/** A picture in grey: one byte a pixel, 0 black to 255 white, row by row. */
export interface Grey {
  data: Uint8Array;
  width: number;
  height: number;
}

/** A box of pixels; x1 and y1 are just outside. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** The grey of a pixel; white outside the picture. */
export const greyAt = ({ data, width }: Grey, x: number, y: number): number => data[y * width + x] ?? 255;

/**
 * The pixels that are darker than the mean of their neighbourhood, as ones. It keeps the letters on bands of colour
 * and loses the bands.
 * @param radius of the neighbourhood in pixels
 * @param contrast how much darker, of 255
 */
export function toInk({ data, width, height }: Grey, radius: number, contrast: number): Uint8Array {
  const across = width + 1;
  const sums = new Float64Array(across * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let sum = 0;
    for (let x = 0; x < width; x += 1) {
      sum += data[y * width + x] ?? 255;
      sums[(y + 1) * across + x + 1] = (sums[y * across + x + 1] ?? 0) + sum;
    }
  }
  const sumTo = (x: number, y: number) => sums[y * across + x] ?? 0;
  const ink = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = [Math.max(0, y - radius), Math.min(height, y + radius + 1)];
    for (let x = 0; x < width; x += 1) {
      const [left, right] = [Math.max(0, x - radius), Math.min(width, x + radius + 1)];
      const sum = sumTo(right, bottom) - sumTo(right, top) - sumTo(left, bottom) + sumTo(left, top);
      const mean = sum / ((right - left) * (bottom - top));
      if ((data[y * width + x] ?? 255) < mean - contrast) ink[y * width + x] = 1;
    }
  }
  return ink;
}

/** The stretches in which a test holds, from and to, where gaps of at most so many places do not end one. */
export function findRuns(
  values: ArrayLike<number>,
  holds: (value: number) => boolean,
  gap: number,
): [number, number][] {
  const runs: [number, number][] = [];
  for (let at = 0; at < values.length; at += 1) {
    if (!holds(values[at] ?? 0)) continue;
    const last = runs.at(-1);
    if (last && at - last[1] <= gap) last[1] = at;
    else runs.push([at, at]);
  }
  return runs;
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
