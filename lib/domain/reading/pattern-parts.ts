import type { Decimal } from '../values/decimal';
import { hasCue, type Item } from './items';
import type { Amount, Base, Claim, DifferenceUnit } from './statement';
import type { Cue } from './words';

/** A claim found in a sentence, with the items that say it. */
export interface FoundClaim {
  claim: Claim;
  from: number;
  /** the item after its last */
  to: number;
  /** the year that its own words name ("từ 90,30% (2021) xuống …", "so với năm 2023 (xếp thứ 33)") */
  year: number | null;
  /** whether its base is named right there, or needs to be and is not ("cao hơn 2%") */
  baseIs: 'named' | 'open' | 'lacking';
}

const bounds = {
  'at-least': 'at-least',
  more: 'more',
  'at-most': 'at-most',
  less: 'less',
  about: 'about',
} as const;

/** The most words that a pattern passes over. */
export const longest = 8;

/** Whether a number may be a rank or a count of places. */
export const isWhole = (value: Decimal): boolean => /^\d{1,2}$/.test(value);

/** Whether an item is a word that may do one of these. */
export const hasAny = (item: Item | undefined, ...cues: Cue[]): boolean =>
  cues.some((cue) => hasCue(item, cue));

/** The place after items that all do one of these, and what they were; at most so many items. */
export function pass(
  items: readonly Item[],
  at: number,
  cues: readonly Cue[],
  most = longest,
  stops: readonly Cue[] = [],
): { at: number; passed: Item[] } {
  const passed: Item[] = [];
  let here = at;
  for (; passed.length < most; here++) {
    const item = items[here];
    if (!item || !hasAny(item, ...cues) || hasAny(item, ...stops)) break;
    passed.push(item);
  }
  return { at: here, passed };
}

/** A number in digits or words, with the quantity words before and after it. */
export function readAmount(
  items: readonly Item[],
  at: number,
): { amount: Amount; of: Decimal | null; at: number } | null {
  let here = at;
  let bound: Amount['bound'] = 'exact';
  for (; here < at + 2; here++) {
    const found = Object.entries(bounds).find(([cue]) => hasCue(items[here], cue as Cue));
    if (!found) break;
    bound = found[1];
  }
  const item = items[here];
  const value =
    item?.kind === 'number' || item?.kind === 'ratio'
      ? item.value
      : item?.kind === 'word' && item.number !== undefined
        ? String(item.number)
        : null;
  if (value === null) return null;
  const of = item?.kind === 'ratio' ? item.of : null;
  return { amount: { value: value.replace(/^0+(?=\d)/, ''), bound }, of, at: here + 1 };
}

/** The bound that words after an amount set: "26 bậc trở lên". */
export const after = (items: readonly Item[], at: number): Amount['bound'] | null =>
  hasCue(items[at], 'at-least') ? 'at-least' : hasCue(items[at], 'at-most') ? 'at-most' : null;

/** The number of units that a rank is among: "trong 63 tỉnh", "trên tổng số 19 bộ". */
export function readTotal(items: readonly Item[], at: number): { of: number; at: number } | null {
  const { at: here, passed } = pass(items, at, ['filler', 'rank-word'], 4);
  const number = items[here];
  const units = items[here + 1];
  if (passed.length === 0 || number?.kind !== 'number' || !isWhole(number.value)) return null;
  return hasAny(units, 'of-units', 'generic') ? { of: Number(number.value), at: here + 2 } : null;
}

/** The unit of a difference or value that stands at a place. */
export function readUnit(items: readonly Item[], at: number): DifferenceUnit | 'places' | null {
  const item = items[at];
  if (hasCue(item, 'percentage-points')) return 'percentage-points';
  if (hasCue(item, 'percent')) return 'percent';
  if (hasCue(item, 'places') || hasAny(item, 'rank-word')) return 'places';
  return hasCue(item, 'points') ? 'points' : null;
}

/** The year that a change is counted from, where it is said right there, also after a comma. */
export function readBase(items: readonly Item[], at: number): { base: Base; at: number } | 'other' | null {
  const comma = items[at];
  const start = comma?.kind === 'mark' && comma.mark === ',' && hasCue(items[at + 1], 'base') ? at + 1 : at;
  if (hasCue(items[start], 'year-before')) return { base: { kind: 'before' }, at: start + 1 };
  if (!hasCue(items[start], 'base')) return null;
  let found: { base: Base; at: number } | null = null;
  for (let here = start + 1; here <= start + 8; here++) {
    const item = items[here];
    // of "so sánh năm 2020 với năm 2015" the last year counts
    if (item?.kind === 'year') found = { base: { kind: 'year', year: item.year }, at: here + 1 };
    else if (hasCue(item, 'year-before')) return { base: { kind: 'before' }, at: here + 1 };
    else {
      const isIndex = item?.kind === 'name' && item.meaning.kind === 'index';
      if (!isIndex && !hasAny(item, 'year-word', 'filler', 'rank-word', 'generic')) break;
    }
  }
  // after a comma the comparison may belong to what follows
  return found ?? (start === at ? 'other' : null);
}

/** The year in brackets or words right after a number: "(năm 2019)", "của năm 2020", "năm 2019". */
export function readYear(items: readonly Item[], at: number): { year: number | null; at: number } {
  let here = at;
  const isOpen = (item: Item | undefined) => item?.kind === 'mark' && item.mark === '(';
  const bracketed = isOpen(items[here]);
  if (bracketed) here += 1;
  here = pass(items, here, ['filler', 'year-word'], 3).at;
  const item = items[here];
  if (item?.kind !== 'year') return { year: null, at };
  return { year: item.year, at: here + (bracketed ? 2 : 1) };
}

/** Whether the words before a place say where a move began ("từ vị trí cuối bảng"), which is true of an earlier year. */
export const isStartOfMove = (items: readonly Item[], at: number): boolean => {
  let here = at - 1;
  while (here > at - 4 && hasAny(items[here], 'stand', 'rank-word', 'filler') && !hasCue(items[here], 'from'))
    here -= 1;
  return hasCue(items[here], 'from');
};
