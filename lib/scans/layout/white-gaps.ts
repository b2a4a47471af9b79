import { findRuns, type Grey, quantile, toInk } from './grey';
import type { Rulings } from './rulings';

/** The least rows of a table. */
const leastRows = 4;

/**
 * The edges of the cells of a table without ruling lines, and the number of rows above its even ones, or null. Its
 * rows are the longest run of lines of text at even distances, its columns what white gaps part in these rows.
 * @param hadBars true where the values stand at the ends of bars, so below each other only in part
 */
export function findGaps(grey: Grey, hadBars = false): (Rulings & { above: number }) | null {
  const { width, height } = grey;
  const ink = toInk(grey, 12, 28);
  const counts = new Float64Array(height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) counts[y] = (counts[y] ?? 0) + (ink[y * width + x] ?? 0);
  }
  const least = Math.max(3, 0.012 * width);
  const lines = findRuns(counts, (count) => count > least, 2).filter(([top, bottom]) => bottom - top >= 4);
  const [even, evenCount] = longestEven(lines.map(([top, bottom]) => (top + bottom) / 2));
  if (evenCount < leastRows) return null;
  const textHeight = quantile(
    lines.slice(even, even + evenCount).map(([top, bottom]) => bottom - top),
    0.5,
  );
  // lines of a header may be as even as the rows below them, but they run across the gaps of these
  const rough = columnsOf(ink, width, lines.slice(even, even + evenCount), textHeight, 0.12);
  const crosses = ([top, bottom]: [number, number]) =>
    inkBetween(ink, width, rough, top, bottom) > textHeight / 2;
  let first = even;
  while (!hadBars && first < even + evenCount && lines.slice(first, first + 3).some(crosses)) first += 1;
  const count = even + evenCount - first;
  if (count < leastRows) return null;
  const rows = lines.slice(first, first + count);
  const parted = columnsOf(ink, width, rows, textHeight, 0.04);
  const columns = hadBars ? partPlaces(parted, { ink, width, rows, textHeight }) : parted;
  if (columns.length < 2) return null;
  const margin = textHeight * 0.6;
  // the lines directly above may be the header
  const pitch = ((rows.at(-1)?.[0] ?? 0) - (rows[0]?.[0] ?? 0)) / Math.max(1, count - 1);
  const above = lines.slice(0, first).filter(([top]) => (rows[0]?.[0] ?? 0) - top < pitch * 4);
  const top = above[0];
  return {
    xs: toEdges(columns, margin),
    ys: [...(top ? [top[0] - margin] : []), ...toEdges(rows, margin)].map((y) => Math.max(0, Math.round(y))),
    above: top ? 1 : 0,
  };
}

/** The edges between stretches, in the middle of their gaps, with those at both ends. */
function toEdges(runs: readonly [number, number][], margin: number): number[] {
  const between = runs.slice(1).map(([from], at) => Math.round(((runs[at]?.[1] ?? 0) + from) / 2));
  return [Math.round((runs[0]?.[0] ?? 0) - margin), ...between, Math.round((runs.at(-1)?.[1] ?? 0) + margin)];
}

/** The longest run of places at even distances: its first place and their number. */
function longestEven(places: readonly number[]): [number, number] {
  let found: [number, number] = [0, 0];
  for (let first = 0; first + 1 < places.length; first += 1) {
    const pitch = (places[first + 1] ?? 0) - (places[first] ?? 0);
    let [last, sum] = [first + 1, pitch];
    while (last + 1 < places.length) {
      const step = (places[last + 1] ?? 0) - (places[last] ?? 0);
      if (Math.abs(step - sum / (last - first)) > (sum / (last - first)) * 0.2) break;
      sum += step;
      last += 1;
    }
    if (last - first + 1 > found[1]) found = [first, last - first + 1];
  }
  return found;
}

/** How many pixels of a line have ink in the middle between the columns. */
function inkBetween(
  ink: Uint8Array,
  width: number,
  columns: readonly [number, number][],
  top: number,
  bottom: number,
): number {
  let count = 0;
  columns.slice(1).forEach(([right], at) => {
    const left = columns[at]?.[1] ?? 0;
    // a long name reaches into a gap, but not over its middle
    const [from, to] = [left + (right - left) * 0.4, left + (right - left) * 0.6];
    for (let x = Math.ceil(from); x <= to; x += 1) {
      for (let y = top; y <= bottom; y += 1) count += ink[y * width + x] ?? 0;
    }
  });
  return count;
}

/** Fewer rows may have a stripe by chance. */
const leastPlaces = 8;

/**
 * Parts the places before the names from them: in a list of bars they stand nearer to the names than columns do, but
 * a stripe between them stays white in every row, and each row has its place left of it.
 */
function partPlaces(
  columns: [number, number][],
  {
    ink,
    width,
    rows,
    textHeight,
  }: { ink: Uint8Array; width: number; rows: [number, number][]; textHeight: number },
): [number, number][] {
  const [first, ...others] = columns;
  if (!first || rows.length < leastPlaces) return columns;
  const [left, right] = first;
  const hasInk = (x: number, [top, bottom]: [number, number]) => {
    for (let y = top; y <= bottom; y += 1) if (ink[y * width + x]) return true;
    return false;
  };
  const edge = Math.min(right, left + Math.round(textHeight * 3));
  const begins = rows.map((row) => {
    for (let x = left; x < edge; x += 1) if (hasInk(x, row)) return x;
    return edge;
  });
  const latest = Math.max(...begins);
  for (let from = latest + 1; from < edge; from += 1) {
    let to = from;
    while (to < right && !rows.some((row) => hasInk(to, row))) to += 1;
    if (to - from >= Math.max(3, textHeight * 0.25) && to < right)
      return [[left, from], [to, right], ...others];
    if (to > from) from = to;
  }
  return columns;
}

/** The columns of some rows; `stray` is the share of rows whose ink does not fill a gap. */
function columnsOf(
  ink: Uint8Array,
  width: number,
  rows: readonly [number, number][],
  textHeight: number,
  stray: number,
): [number, number][] {
  const counts = new Float64Array(width);
  for (const [top, bottom] of rows) {
    for (let x = 0; x < width; x += 1) {
      let y = top;
      while (y <= bottom && !ink[y * width + x]) y += 1;
      if (y <= bottom) counts[x] = (counts[x] ?? 0) + 1;
    }
  }
  return findRuns(counts, (count) => count > Math.max(1, rows.length * stray), Math.round(textHeight * 0.75));
}
