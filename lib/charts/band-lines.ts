import { findRoom, spreadLabels, wrapLabel } from './labels';
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

type Frame = Pick<RankBandChart, 'height' | 'first' | 'step' | 'yearTicks'>;
type PrintRank = (rank: number) => string;

/** Lines upon a band, each named at its end; the names do not touch. A unit without a known rank has none. */
export function toBandLines(units: readonly BandUnit[], frame: Frame, printRank: PrintRank): BandLine[] {
  const drawn = plot(units, frame, printRank);
  const places = spreadLabels(
    drawn.map(({ last }) => last.y),
    drawn.map(({ lines }) => heightOf(lines)),
    frame.first,
    frame.height,
  );
  return drawn.map((line, at) => withLabel(line, places[at] ?? line.last.y));
}

/**
 * Lines of other units, of which one at a time is drawn with the first ones. Its name stands as near to its end as
 * theirs allow.
 */
export function toOtherLines(
  others: readonly BandUnit[],
  first: readonly BandLine[],
  frame: Frame,
  printRank: PrintRank,
): BandLine[] {
  const taken = first.map(({ label: { lines, y } }) => ({
    at: y + shiftOf(lines),
    height: heightOf(lines),
  }));
  return plot(others, frame, printRank).map((line) =>
    withLabel(line, findRoom(line.last.y, heightOf(line.lines), taken, frame.first, frame.height)),
  );
}

const heightOf = (lines: readonly string[]) => lines.length * lineHeight + 2;
/** How far the first line of a label is above its middle. */
const shiftOf = (lines: readonly string[]) => ((lines.length - 1) * lineHeight) / 2;

type Plotted = Omit<BandLine, 'label'> & { lines: string[] };

const withLabel = ({ lines, ...line }: Plotted, middle: number): BandLine => ({
  ...line,
  label: { lines, y: middle - shiftOf(lines) },
});

function plot(
  units: readonly BandUnit[],
  { first, step, yearTicks }: Frame,
  printRank: PrintRank,
): Plotted[] {
  const xOf = new Map(yearTicks.map(({ year, x }) => [year, x]));
  const years = yearTicks.map(({ year }) => year);
  return units.flatMap(({ id, name, points }) => {
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
}
