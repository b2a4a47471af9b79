import { type ScaleTick, toScaleTicks } from './axes';

/** One mark of a row, with its place on the scale of percentiles. */
export interface BesideMark<K extends string> {
  key: K;
  x: number;
}

export interface BesideRow<K extends string> {
  label: string;
  y: number;
  marks: BesideMark<K>[];
  /** the ends of the line between the lowest mark and the highest */
  from: number;
  to: number;
}

export interface BesideChart<K extends string> {
  width: number;
  height: number;
  top: number;
  bottom: number;
  rows: BesideRow<K>[];
  ticks: ScaleTick[];
}

interface BesideSize {
  width: number;
  left: number;
  right: number;
}

const [top, rowHeight, bottom] = [10, 28, 24];

/** Rows of percentiles on one scale from 0 to 100; in each row a line joins the lowest and the highest. */
export function toBesideChart<K extends string>(
  rows: readonly { label: string; percentiles: Partial<Record<K, number>> }[],
  { width, left, right }: BesideSize,
): BesideChart<K> {
  const x = (percentile: number) =>
    Math.round((left + (percentile / 100) * (width - left - right)) * 10) / 10;
  return {
    width,
    height: top + rows.length * rowHeight + bottom,
    top,
    bottom: top + rows.length * rowHeight,
    rows: rows.map(({ label, percentiles }, at) => {
      const marks = (Object.entries(percentiles) as [K, number][]).map(([key, value]) => ({
        key,
        x: x(value),
      }));
      const xs = marks.map((mark) => mark.x);
      return {
        label,
        y: top + (at + 0.5) * rowHeight,
        marks,
        from: Math.min(...xs),
        to: Math.max(...xs),
      };
    }),
    ticks: toScaleTicks([0, 25, 50, 75, 100], x),
  };
}
