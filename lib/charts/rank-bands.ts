/** All ranks of the years of a chart, and the middle half of them, as paths. */
export interface RankBands {
  whole: string;
  middle: string;
}

/**
 * Each year has its column, halfway to the years before and after it, and within the edges of the chart. A year of
 * which nobody knows how many were ranked stays open.
 * @param left the edges of the chart
 */
export function toRankBands(
  years: readonly { year: number; of: number | null }[],
  x: (year: number) => number,
  y: (rank: number) => number,
  [left, right]: readonly [number, number],
): RankBands {
  const half = (x(1) - x(0)) / 2;
  const toBox = (year: number, best: number, worst: number) => {
    const [from, to] = [Math.max(left, x(year) - half), Math.min(right, x(year) + half)].map(round);
    return `M${from} ${round(y(best))}H${to}V${round(y(worst))}H${from}z`;
  };
  const ranked = years.flatMap(({ year, of }) => (of === null ? [] : [{ year, of }]));
  return {
    whole: ranked.map(({ year, of }) => toBox(year, 1, of)).join(''),
    middle: ranked.map(({ year, of }) => toBox(year, 1 + (of - 1) / 4, 1 + (3 * (of - 1)) / 4)).join(''),
  };
}

const round = (coordinate: number): number => Math.round(coordinate * 10) / 10;
