import { spreadLabels, wrapLabel } from './labels';
import type { RankBandChart } from './rank-band';
import { type PlottedPoint, type Point, toPath, toRuns } from './series';

/** A unit to be drawn upon a band. */
export interface BandUnit {
  id: string;
  name: string;
  points: readonly Point[];
}

export interface BandLine {
  id: string;
  path: string;
  /** lines of no length, which their round ends make dots */
  dots: string;
  last: PlottedPoint;
  /** the name with the last rank, in lines beside the chart; the year too where it is not the last one */
  label: { lines: string[]; y: number };
}

const [lineHeight, lineLength] = [16, 17];

/** Lines upon a band, each named at its end; the names do not touch. A unit without a known rank has none. */
export function toBandLines(
  units: readonly BandUnit[],
  { height, first, step, yearTicks }: Pick<RankBandChart, 'height' | 'first' | 'step' | 'yearTicks'>,
  printRank: (rank: number) => string,
): BandLine[] {
  const xOf = new Map(yearTicks.map(({ year, x }) => [year, x]));
  const years = yearTicks.map(({ year }) => year);
  const drawn = units.flatMap(({ id, name, points }) => {
    const runs = toRuns(
      points,
      years,
      (year) => xOf.get(year) ?? 0,
      (rank) => first + (rank - 1) * step,
    );
    const last = runs.at(-1)?.at(-1);
    if (!last) return [];
    const year = last.year === years.at(-1) ? '' : ` (${last.year})`;
    return [
      {
        id,
        last,
        path: runs.map(toPath).join(''),
        dots: runs.flatMap((run) => run.map(({ x, y }) => `M${x} ${y}h0`)).join(''),
        lines: wrapLabel(`${printRank(last.value)} ${name}${year}`, lineLength),
      },
    ];
  });
  const heights = drawn.map(({ lines }) => lines.length * lineHeight + 2);
  const places = spreadLabels(
    drawn.map(({ last }) => last.y),
    heights,
    first,
    height,
  );
  return drawn.map(({ lines, ...line }, at) => ({
    ...line,
    label: { lines, y: (places[at] ?? line.last.y) - ((lines.length - 1) * lineHeight) / 2 },
  }));
}
