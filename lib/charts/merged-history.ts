import {
  type Frame,
  type ScaleTick,
  type Tick,
  toBreaks,
  toScaleTicks,
  toValueScale,
  toYearScale,
  toYearTicks,
} from './axes';
import { spreadLabels } from './labels';
import { type PlottedPoint, type Point, toPath, toRuns } from './series';

export interface MergedHistoryInput {
  years: readonly number[];
  members: readonly { name: string; points: readonly Point[] }[];
  own: readonly Point[];
  mean: readonly Point[];
  /** the index of the member that has the merged unit's name; null when none has */
  namesake: number | null;
  breakYears: readonly number[];
  /** the first year of the merged unit */
  mergerYear: number;
  frame: Frame;
  mostYearLabels: number;
}

export interface Layer {
  paths: string[];
  points: PlottedPoint[];
}

/** A name at the end of its line, moved so that two names do not touch. */
export interface EndLabel {
  name: string;
  /** the index of the member */
  member: number;
  x: number;
  y: number;
}

export interface MergedHistory {
  frame: Frame;
  members: (Layer & { name: string })[];
  labels: EndLabel[];
  own: Layer;
  /** the line of the member of the same name, continued by the merged unit's values */
  sameName: Layer;
  /** the line of the members' mean, continued by the merged unit's values */
  mean: Layer;
  valueTicks: ScaleTick[];
  yearTicks: Tick[];
  breaks: Tick[];
  mergerX: number | null;
}

const labelHeight = 17;

/** The members' values before the merger, the merged unit's after it, and two lines that continue across it. */
export function toMergedHistory(input: MergedHistoryInput): MergedHistory {
  const { years, members, own, mean, frame, breakYears, mergerYear } = input;
  const x = toYearScale(years, frame);
  const all = [own, mean, ...members.map(({ points }) => points)].flat();
  const known = all.flatMap(({ value }) => (value === null ? [] : [value]));
  const { y, ticks } = toValueScale(known.length > 0 ? known : [0, 1], frame);
  const breaks = new Set(breakYears);
  const layer = (points: readonly Point[], more: readonly number[] = []): Layer => {
    const runs = toRuns(points, years, x, y, new Set([...breaks, ...more]));
    return { paths: runs.filter((run) => run.length > 1).map(toPath), points: runs.flat() };
  };
  const readOn = (before: readonly Point[]) =>
    layer([
      ...before.filter(({ year }) => year < mergerYear),
      ...own.filter(({ year }) => year >= mergerYear),
    ]);
  const layers = members.map(({ name, points }) => ({ name, ...layer(points, [mergerYear]) }));
  const ends = layers.flatMap(({ name, points }, member) => {
    const last = points.at(-1);
    return last ? [{ name, member, x: x(mergerYear), y: last.y }] : [];
  });
  const heights = spreadLabels(
    ends.map((end) => end.y),
    labelHeight,
    frame.top,
    frame.height - frame.bottom,
  );
  return {
    frame,
    members: layers,
    labels: ends.map((end, at) => ({ ...end, y: heights[at] ?? end.y })),
    own: layer(own, [mergerYear]),
    sameName: readOn(input.namesake === null ? [] : (members[input.namesake]?.points ?? [])),
    mean: readOn(mean),
    valueTicks: toScaleTicks(ticks, y),
    yearTicks: toYearTicks(years, input.mostYearLabels).map((year) => ({ year, x: x(year) })),
    breaks: toBreaks(breakYears, years, x),
    mergerX: toBreaks([mergerYear], years, x)[0]?.x ?? null,
  };
}
