import { hasCue, type Item } from './items';
import { isSubjectUnit, measuredYears } from './sentence-facts';
import type { Reading } from './statement';

/** What earlier sentences were about, which a later one need not repeat. */
export interface Context {
  unit: string | null;
  year: number | null;
  index: string | null;
  dimension: readonly string[] | null;
  /** whether the last claims were about something else, so that no index may be supposed */
  isForeign: boolean;
}

export const emptyContext: Context = {
  unit: null,
  year: null,
  index: null,
  dimension: null,
  isForeign: false,
};

/** What a sentence leaves for the next one. */
export function toContextAfter(
  context: Context,
  items: readonly Item[],
  readings: readonly Reading[],
): Context {
  const understood = readings.filter((reading) => reading.kind === 'understood');
  const last = understood.at(-1);
  const isRejected = readings.length > understood.length && !last;
  const units = new Set(
    items.flatMap((item, at) =>
      item.kind === 'name' && item.meaning.kind === 'unit' && isSubjectUnit(items, at)
        ? [item.meaning.slug]
        : [],
    ),
  );
  const indices = items.flatMap((item) =>
    item.kind === 'name' && item.meaning.kind === 'index' ? [item.meaning.code] : [],
  );
  const hasPart = items.some((item) => hasCue(item, 'part'));
  const years = new Set(measuredYears(items).map(({ year }) => year));
  const [onlyUnit] = units;
  const [onlyYear] = years;
  const isForeign = items.some((item) => hasCue(item, 'foreign')) || isRejected;
  const dimension = items.findLast((item) => item.kind === 'name' && item.meaning.kind === 'dimension');
  return {
    unit: last?.unit ?? (units.size > 1 || (isRejected && hasPart) ? null : (onlyUnit ?? context.unit)),
    year: last?.year?.year ?? (years.size === 1 ? (onlyYear ?? null) : years.size > 1 ? null : context.year),
    index: last?.index.code ?? indices.at(-1) ?? (isForeign ? null : context.index),
    dimension:
      dimension?.kind === 'name' && dimension.meaning.kind === 'dimension' ? dimension.meaning.codes : null,
    isForeign: last || indices.length > 0 ? false : isForeign || context.isForeign,
  };
}
