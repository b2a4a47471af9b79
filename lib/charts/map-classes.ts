import type { Directed } from '../domain/editions/edition';
import { toStripEnds } from './strip';

const classCount = 5;

/** What is known of a number: that it lies between two, or which it is where these are the same. */
export interface MapSpan {
  from: number;
  to: number;
}

/** The range of one class; its ends belong to it, except an end at which the next class begins. */
export interface MapClass {
  from: number;
  to: number;
}

/** The ranks 1…of in at most five bands of nearly equal size, the worst ranks first. */
export function toRankClasses(of: number): MapClass[] {
  const end = (band: number) => Math.round((of * band) / classCount);
  return Array.from({ length: classCount }, (_, band) => ({ from: end(band) + 1, to: end(band + 1) }))
    .filter(({ from, to }) => from <= to)
    .reverse();
}

/** Five classes of equal width that hold every value, the worst first; none without values. */
export function toValueClasses(values: readonly number[], { higherIsBetter }: Directed): MapClass[] {
  const ends = toStripEnds(values);
  if (!ends) return [];
  const [low, high] = [ends[0], Math.max(ends[1], ends[0] + 1)];
  const bound = (step: number) => Math.round((low + ((high - low) * step) / classCount) * 100) / 100;
  const upward = Array.from({ length: classCount }, (_, step) => ({
    from: bound(step),
    to: bound(step + 1),
  }));
  return higherIsBetter ? upward : upward.reverse();
}

/** Places lost and gained: many, some, none, some, many. */
export const changeClasses: readonly MapClass[] = [
  { from: Number.NEGATIVE_INFINITY, to: -11 },
  { from: -10, to: -1 },
  { from: 0, to: 0 },
  { from: 1, to: 10 },
  { from: 11, to: Number.POSITIVE_INFINITY },
];

/** The index of the class that holds a number, or null; a bound of two classes belongs to the better one. */
export function toClass(value: number, classes: readonly MapClass[]): number | null {
  const at = classes.findLastIndex(({ from, to }) => from <= value && value <= to);
  return at < 0 ? null : at;
}

/** The index of the class that holds every number from one to another, or null where none holds all of them. */
export function toSpanClass({ from, to }: MapSpan, classes: readonly MapClass[]): number | null {
  const at = toClass(from, classes);
  return at === toClass(to, classes) ? at : null;
}

/** The classes of a map of ranks, of values, or of places gained and lost; the worst class first. */
export function toMapClasses(
  shown: 'rank' | 'value' | 'change',
  of: number,
  spans: readonly (MapSpan | null)[],
  index: Directed,
): readonly MapClass[] {
  if (shown === 'rank') return toRankClasses(of);
  if (shown === 'change') return changeClasses;
  return toValueClasses(
    spans.flatMap((span) => (span ? [span.from] : [])),
    index,
  );
}

/** The number of known values in each class, of those that are only bounded but in one class, and of unknown ones. */
export function countClasses(
  spans: readonly (MapSpan | null)[],
  classes: readonly MapClass[],
): { inClass: number[]; bounded: number; missing: number } {
  const held = spans.flatMap((span) => {
    const at = span && toSpanClass(span, classes);
    return span && at !== null ? [{ at, isKnown: span.from === span.to }] : [];
  });
  return {
    inClass: classes.map((_, at) => held.filter((own) => own.isKnown && own.at === at).length),
    bounded: held.filter((own) => !own.isKnown).length,
    missing: spans.length - held.length,
  };
}
