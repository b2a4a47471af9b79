import {
  type Contrast,
  type Place,
  type Places,
  toGap,
  toShownPercentile,
  toWidest,
} from '@/lib/domain/series/beside';

/** Where the places of two indices stand furthest apart. */
export interface BesideFinding<T> {
  item: T;
  /** its place in the first index of the two, and in the second */
  first: Place;
  second: Place;
  /** how many percentiles the first stands above the second, both as they are shown; negative below */
  gap: number;
  /** the other items whose places are equally far apart */
  tied: T[];
  /** how many items have both places */
  base: number;
}

/** Finds where two indices differ most among some items; null where no item has both places. */
export function toBesideFinding<T extends { places: Places }>(
  items: readonly T[],
  contrast: Contrast | null,
): BesideFinding<T> | null {
  const [widest, ...tied] = toWidest(items, contrast);
  const places = widest?.item.places ?? {};
  const [first, second] = [places[contrast?.first.code ?? ''], places[contrast?.second.code ?? '']];
  if (!widest || !first || !second) return null;
  return {
    item: widest.item,
    first,
    second,
    gap: toShownPercentile(first) - toShownPercentile(second),
    tied: tied.map(({ item }) => item),
    base: items.filter((item) => toGap(item.places, contrast) !== null).length,
  };
}
