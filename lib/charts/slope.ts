import { type Frame, toRankScale, toRankTicks } from './axes';
import { spreadLabels, wrapLabel } from './labels';

export interface SlopeUnit {
  slug: string;
  name: string;
  before: number;
  now: number;
}

export interface SlopeLine extends SlopeUnit {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** A highlighted line, with the y of its label at either end. */
export interface LabelledLine extends SlopeLine {
  labelY1: number;
  labelY2: number;
  /** the name, in lines that fit beside the chart */
  nameLines: string[];
}

export interface Slope {
  frame: Frame;
  chosen: LabelledLine[];
  others: SlopeLine[];
  ticks: { rank: number; y: number }[];
}

const lineHeight = 15;

/**
 * One line for each unit from its rank of one year to that of another, with rank 1 at the top. The labels of
 * the chosen units do not touch.
 * @param labelLength how many characters fit on a line beside the chart
 */
export function toSlope(
  units: readonly SlopeUnit[],
  isChosen: (unit: SlopeUnit) => boolean,
  of: number,
  frame: Frame,
  labelLength: number,
): Slope {
  const y = toRankScale(of, frame);
  const toLine = (unit: SlopeUnit): SlopeLine => ({
    ...unit,
    x1: frame.left,
    y1: round(y(unit.before)),
    x2: frame.width - frame.right,
    y2: round(y(unit.now)),
  });
  const chosen = units.filter(isChosen).map(toLine);
  const nameLines = chosen.map(({ name }) => wrapLabel(name, labelLength));
  const gap = lineHeight * Math.max(1, ...nameLines.map(({ length }) => length)) + 2;
  const [low, high] = [frame.top, frame.height - frame.bottom];
  const left = spreadLabels(
    chosen.map(({ y1 }) => y1),
    gap,
    low,
    high,
  );
  const right = spreadLabels(
    chosen.map(({ y2 }) => y2),
    gap,
    low,
    high,
  );
  return {
    frame,
    chosen: chosen.map((line, at) => ({
      ...line,
      labelY1: left[at] ?? line.y1,
      labelY2: right[at] ?? line.y2,
      nameLines: nameLines[at] ?? [],
    })),
    others: units.filter((unit) => !isChosen(unit)).map(toLine),
    ticks: toRankTicks(of).map((rank) => ({ rank, y: y(rank) })),
  };
}

const round = (coordinate: number): number => Math.round(coordinate * 10) / 10;
