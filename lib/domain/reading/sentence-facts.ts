import { hasCue, type Item } from './items';
import { hasAny } from './pattern-parts';
import { isClauseMark } from './sentences';

/** The slug of the unit that an item names, or null. */
export const unitOf = (item: Item | undefined): string | null =>
  item?.kind === 'name' && item.meaning.kind === 'unit' ? item.meaning.slug : null;

/** The item before a place that is no title of a unit. */
function beforeTitles(items: readonly Item[], at: number): Item | undefined {
  let here = at - 1;
  while (hasCue(items[here], 'generic') && here > at - 3) here -= 1;
  return items[here];
}

/** Whether the unit at a place may be what is spoken of, and is not what something is compared with. */
export const isSubjectUnit = (items: readonly Item[], at: number): boolean =>
  !hasAny(beforeTitles(items, at), 'others', 'base', 'above', 'below');

/** A year that says when something was measured, with its place. */
export interface MeasuredYear {
  at: number;
  year: number;
}

const lookBack = (items: readonly Item[], at: number, most: number): number => {
  let here = at - 1;
  while (
    here >= at - most &&
    hasAny(items[here], 'year-word', 'filler') &&
    !hasAny(items[here], 'base', 'published')
  )
    here -= 1;
  return here;
};

/** Whether a change is counted from the year at a place ("so với năm 2019", also the 2018 of "… và năm 2018"). */
export const isBaseYear = (items: readonly Item[], at: number): boolean => {
  for (let here = at - 1; here >= Math.max(0, at - 12); here--) {
    const item = items[here];
    if (hasCue(item, 'base')) return true;
    const isIndex = item?.kind === 'name' && item.meaning.kind === 'index';
    const isLinked = item?.kind === 'year' || (item?.bracket ?? 0) !== (items[at]?.bracket ?? 0);
    if (!isIndex && !isLinked && !hasAny(item, 'year-word', 'filler', 'rank-word', 'generic', 'and'))
      return false;
  }
  return false;
};

const isPublishedYear = (items: readonly Item[], at: number): boolean =>
  hasCue(items[lookBack(items, at, 3)], 'published');

/** The years of a sentence that say when something was measured. */
export const measuredYears = (items: readonly Item[]): MeasuredYear[] =>
  items.flatMap((item, at) =>
    item.kind === 'year' && !isBaseYear(items, at) && !isPublishedYear(items, at)
      ? [{ at, year: item.year }]
      : [],
  );

/** The year in which a sentence says that results were published; null when it does not say. */
export function publishedYear(items: readonly Item[]): number | null {
  const year = items.find((item, at) => item.kind === 'year' && isPublishedYear(items, at));
  if (year?.kind === 'year') return year.year;
  const date = items.find(({ kind }) => kind === 'date');
  return date?.kind === 'date' && items.some((item) => hasCue(item, 'published')) ? date.year : null;
}

/** Where the clause of an item begins: after a mark or after words that introduce a speech. */
export function clauseStart(items: readonly Item[], at: number): number {
  let here = at;
  while (
    here > 0 &&
    !isClauseMark(items[here - 1]) &&
    !(hasCue(items[here - 1], 'report') && !hasCue(items[here - 1], 'reach'))
  )
    here -= 1;
  return here;
}

/** Where the clause of a claim ends: before a mark, a reason, a new part of the sentence or a place. */
export function clauseEnd(items: readonly Item[], from: number, most: number): number {
  let here = from;
  while (
    here < most &&
    !isClauseMark(items[here]) &&
    !(hasAny(items[here], 'cause', 'report', 'and') && !hasCue(items[here], 'filler'))
  )
    here += 1;
  return here;
}

/** Whether words before the short name of a dimension say that it is one. */
export const isAnnounced = (items: readonly Item[], at: number, text: string): boolean => {
  const before = items[at - 1];
  if (hasAny(before, 'marker', 'about-topic')) return true;
  return (
    before?.kind === 'word' &&
    /^(?:các )?(?:chỉ số|chi so|điểm|diem|công tác|cong tac)$/iu.test(text.slice(before.start, before.end))
  );
};
