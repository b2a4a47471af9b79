import { findRuns, type Grey, greyAt, quantile, toInk } from './grey';

/** The distances of ruling lines from the left and from the top, in pixels. */
export interface Rulings {
  xs: number[];
  ys: number[];
}

/** What is searched for lines: `at` tells the grey of a place, counted across the lines and along them. */
interface Strip {
  at: (across: number, along: number) => number;
  length: number;
  from: number;
  to: number;
  /** the share of the bands that may lack the line */
  lacking: number;
  /** the length of a band along the line */
  band: number;
}

/** A line is at least that much darker than what is beside it, and at most that many pixels wide. */
const [leastContrast, widest] = [12, 8];

/**
 * The ruling lines that run through a table, or null when there are too few for one. A line is darker than what is
 * beside it in nearly every band along it; digits below each other are not.
 */
export function findRulings(grey: Grey): Rulings | null {
  const { width, height } = grey;
  const [left, right] = inkedColumns(grey);
  const ys = findLines({
    at: (y, x) => greyAt(grey, x, y),
    length: height,
    from: left,
    to: right,
    lacking: 0.2,
    band: 30,
  });
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  if (ys.length < 4) return null;
  const xs = findLines({
    at: (x, y) => greyAt(grey, x, y),
    length: width,
    from: Math.round(top + (bottom - top) * 0.02),
    to: bottom,
    lacking: 0.15,
    band: 10,
  });
  return xs.length < 3 || goesOn(grey, { xs, ys }) ? null : { xs, ys };
}

/** True when the upright lines go on above the first level line or below the last: some level lines were not found. */
function goesOn(grey: Grey, { xs, ys }: Rulings): boolean {
  const [first = 0, last = 0] = [ys[0], ys.at(-1)];
  const row = quantile(
    ys.slice(1).map((y, at) => y - (ys[at] ?? 0)),
    0.5,
  );
  const isDarkAt = (x: number, y: number) => {
    const greys = [-3, -2, -1, 0, 1, 2, 3].map((step) => greyAt(grey, x + step, y));
    const paper = Math.max(greyAt(grey, x - 8, y), greyAt(grey, x + 8, y));
    return Math.min(...greys) < paper - leastContrast;
  };
  const lined = (from: number, to: number) => {
    if (from < 0 || to >= grey.height) return false;
    const places = [0.2, 0.4, 0.6, 0.8].map((share) => Math.round(from + (to - from) * share));
    return xs.filter((x) => places.every((y) => isDarkAt(x, y))).length > xs.length * 0.6;
  };
  return lined(first - row * 0.9, first - row * 0.1) || lined(last + row * 0.1, last + row * 0.9);
}

/** The first and the last column of pixels with as much ink as a table has. */
function inkedColumns(grey: Grey): [number, number] {
  const { width, height } = grey;
  const ink = toInk(grey, 8, 14);
  const columns = new Float64Array(width);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) columns[x] = (columns[x] ?? 0) + (ink[y * width + x] ?? 0);
  }
  const much = quantile([...columns], 0.98) * 0.35;
  const found = [...columns].flatMap((count, x) => (count > much ? [x] : []));
  return [found[0] ?? 0, found.at(-1) ?? width];
}

function findLines({ at, length, from, to, lacking, band }: Strip): number[] {
  const count = Math.max(1, Math.floor((to - from) / band));
  const bands = Array.from({ length: count }, (_, number) => {
    const means = new Float64Array(length);
    for (let place = 0; place < length; place += 1) {
      let sum = 0;
      for (let along = 0; along < band; along += 1) sum += at(place, from + number * band + along);
      means[place] = sum / band;
    }
    return means;
  });
  const contrasts = Array.from({ length }, (_, place) =>
    place < 1 || place > length - 2
      ? 0
      : quantile(
          bands.map((means) => contrastAt(means, place)),
          lacking,
        ),
  );
  const strong = [...contrasts].sort((a, b) => b - a)[8] ?? 0;
  const enough = Math.max(leastContrast, strong * 0.4);
  return findRuns(contrasts, (contrast) => contrast > enough, 2)
    .filter(([first, last]) => last - first < widest)
    .map(([first, last]) => {
      let darkest = first;
      for (let place = first; place <= last; place += 1) {
        if ((contrasts[place] ?? 0) > (contrasts[darkest] ?? 0)) darkest = place;
      }
      return darkest;
    });
}

/** How much darker a place is than the lighter of its two sides, a few pixels away. */
function contrastAt(means: Float64Array, place: number): number {
  const side = (sign: number) =>
    [3, 4, 5, 6].map((step) => means[place + sign * step] ?? 255).sort((a, b) => a - b)[1] ?? 255;
  const darkest = Math.min(...[-1, 0, 1].map((step) => means[place + step] ?? 255));
  return Math.max(side(-1), side(1)) - darkest;
}
