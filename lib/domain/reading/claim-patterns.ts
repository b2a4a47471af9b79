import type { Decimal } from '../values/decimal';
import { hasCue, type Item } from './items';
import type { Amount, Base, Claim, DifferenceUnit, ValueUnit } from './statement';
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
const longest = 8;

const isWhole = (value: Decimal): boolean => /^\d{1,2}$/.test(value);
/** Whether an item is a word that may do one of these. */
export const hasAny = (item: Item | undefined, ...cues: Cue[]): boolean =>
  cues.some((cue) => hasCue(item, cue));

/** The place after items that all do one of these, and what they were; at most so many items. */
function pass(
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
function readAmount(
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

const after = (items: readonly Item[], at: number): Amount['bound'] | null =>
  hasCue(items[at], 'at-least') ? 'at-least' : hasCue(items[at], 'at-most') ? 'at-most' : null;

/** The number of units that a rank is among: "trong 63 tỉnh", "trên tổng số 19 bộ". */
function readTotal(items: readonly Item[], at: number): { of: number; at: number } | null {
  const { at: here, passed } = pass(items, at, ['filler', 'rank-word'], 4);
  const number = items[here];
  const units = items[here + 1];
  if (passed.length === 0 || number?.kind !== 'number' || !isWhole(number.value)) return null;
  return hasAny(units, 'of-units', 'generic') ? { of: Number(number.value), at: here + 2 } : null;
}

const nation = { kind: 'nation' } as const;

/** A rank: "xếp thứ 11/63 tỉnh", "ở vị trí 60/63", "hạng 37", "đứng thứ nhì". */
export function findRank(items: readonly Item[], from: number): FoundClaim | null {
  if (!hasAny(items[from], 'stand', 'rank-word', 'keep') && items[from]?.kind !== 'ratio') return null;
  const { at, passed } = pass(items, from, ['stand', 'rank-word', 'keep', 'filler', 'to']);
  const isNamed = passed.some((item) => hasCue(item, 'rank-word'));
  const item = items[at];
  const read = readAmount(items, at);
  if (!read || !isWhole(read.amount.value) || (read.of !== null && !isWhole(read.of))) return null;
  const isRatio = read.of !== null;
  if (item?.kind === 'word' && item.number === undefined && !isNamed) return null;
  // "có 30/63 tỉnh" counts them
  if (isRatio && !isNamed && isCountOf(items, from)) return null;
  if (
    !isNamed &&
    !(
      isRatio &&
      (passed.some((one) => hasCue(one, 'stand')) || hasAny(items[read.at], 'of-units', 'generic', 'nation'))
    )
  )
    return null;
  if (hasAny(items[read.at], 'places', 'points', 'percent', 'percentage-points')) return null;
  const isKept = passed.some((one) => hasCue(one, 'keep'));
  const total = isRatio ? null : readTotal(items, read.at);
  const of = isRatio ? Number(read.of) : (total?.of ?? null);
  const claim: Claim = { kind: 'rank', rank: read.amount, of, field: nation, isKept };
  return { claim, from, to: total?.at ?? read.at, year: null, baseIs: 'open' };
}

/** Whether words before a place count units: "có", "gồm". Only "là" and a name may stand before a bare rank. */
const isCountOf = (items: readonly Item[], from: number): boolean => {
  const before = items[from - 1];
  return hasCue(before, 'counting') || hasCue(before, 'filler') || hasCue(items[from], 'counting');
};

/** The first, the last, or one of the first so many: "dẫn đầu cả nước", "đội sổ", "Top 10". */
export function findEnd(items: readonly Item[], from: number): FoundClaim | null {
  const item = items[from];
  const isKept = hasCue(items[from - 1], 'keep') || hasCue(items[from - 2], 'keep');
  const found = (claim: Claim, to: number): FoundClaim => ({ claim, from, to, year: null, baseIs: 'open' });
  const toRank = (rank: Amount): Claim => ({ kind: 'rank', rank, of: null, field: nation, isKept });
  const next = pass(items, from + 1, ['filler', 'rank-word'], 2).at;
  if (hasCue(item, 'top')) {
    const read = readAmount(items, next);
    if (!read || !isWhole(read.amount.value)) return null;
    const close = items.slice(read.at, read.at + 8).findIndex((one) => hasAny(one, 'first', 'highest'));
    const isShort = item !== undefined && item.end - item.start <= 8 && !hasCue(item, 'filler');
    if (close < 0 && !isShort) return null;
    return found(
      toRank({ value: read.amount.value, bound: 'at-most' }),
      close < 0 ? read.at : read.at + close + 1,
    );
  }
  if (hasCue(item, 'first')) return found(toRank({ value: '1', bound: 'exact' }), from + 1);
  if (hasCue(item, 'last')) return found({ kind: 'last', field: nation, isKept }, from + 1);
  const scope = pass(items, from + 1, ['filler', 'about-topic'], 2).at;
  if (
    !hasAny(item, 'highest', 'lowest') ||
    !(hasAny(items[scope], 'nation', 'region-word') || isRegion(items[scope]))
  )
    return null;
  const claim: Claim = hasCue(item, 'highest')
    ? toRank({ value: '1', bound: 'exact' })
    : { kind: 'last', field: nation, isKept };
  return found(claim, from + 1);
}

const isRegion = (item: Item | undefined): boolean => item?.kind === 'name' && item.meaning.kind === 'region';

/** The unit of a difference or value that stands at a place. */
function readUnit(items: readonly Item[], at: number): DifferenceUnit | 'places' | null {
  const item = items[at];
  if (hasCue(item, 'percentage-points')) return 'percentage-points';
  if (hasCue(item, 'percent')) return 'percent';
  if (hasCue(item, 'places') || hasAny(item, 'rank-word')) return 'places';
  return hasCue(item, 'points') ? 'points' : null;
}

/** The year that a change is counted from, where it is said right there, also after a comma. */
function readBase(items: readonly Item[], at: number): { base: Base; at: number } | 'other' | null {
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

/** Changes: "tăng 13 bậc so với năm 2019", "giảm 17 bậc và 1,94 điểm", "cao hơn 2,65% so với năm 2020". */
export function findChanges(items: readonly Item[], from: number): FoundClaim[] | null {
  const item = items[from];
  const isCompared = hasAny(item, 'above', 'below');
  if (!isCompared && !hasAny(item, 'rise', 'fall')) return null;
  const direction = hasAny(item, 'rise', 'above') ? 1 : -1;
  const found: FoundClaim[] = [];
  let here = pass(items, from + 1, ['filler', 'rank-word', 'rise', 'fall', 'about-topic'], 5).at;
  // words of a direction between must agree with it
  const other = direction === 1 ? 'fall' : 'rise';
  if (items.slice(from + 1, here).some((one) => hasCue(one, other))) return null;
  for (let start = from; ; ) {
    const read = readAmount(items, here);
    const unit = read && readUnit(items, read.at);
    if (!read || !unit || read.of !== null) break;
    // "lên 86,45%" reaches a value, while "tăng 2%" is a difference
    if (unit !== 'places' && items.slice(start, here).some((one) => hasCue(one, 'to'))) return null;
    let to = read.at + 1;
    const bound = read.amount.bound === 'exact' ? (after(items, to) ?? 'exact') : read.amount.bound;
    const amount = { ...read.amount, bound };
    const isRelative = hasCue(items[to], 'relative');
    if (isRelative) to += 1;
    const said = readBase(items, pass(items, to, ['filler'], 1, ['base']).at);
    const ownBase = said && said !== 'other' ? said : null;
    const base: Base = ownBase?.base ?? { kind: 'before' };
    if (unit === 'places' && !isWhole(amount.value)) return null;
    const claim: Claim =
      unit === 'places'
        ? { kind: 'rank-change', direction, places: amount, base }
        : { kind: 'value-change', direction, amount, unit, isRelative, base };
    const isLacking = said === 'other' || (isCompared && !ownBase);
    const baseIs = ownBase ? 'named' : isLacking ? 'lacking' : 'open';
    found.push({ claim, from: start, to: ownBase?.at ?? to, year: null, baseIs });
    start = to;
    const link = items[to];
    if (ownBase || !(hasCue(link, 'and') || (link?.kind === 'mark' && link.mark === ','))) break;
    here = to + 1;
  }
  shareBase(found);
  if (found.length > 0 || isCompared) return found.length > 0 ? found : null;
  if (!hasCue(item, 'rank-direction') || readAmount(items, from + 1)) return null;
  const claim: Claim = { kind: 'rank-change', direction, places: null, base: { kind: 'before' } };
  return [{ claim, from, to: from + 1, year: null, baseIs: 'open' }];
}

/** Changes that are listed together are counted from the year that the last one names. */
function shareBase(found: FoundClaim[]): void {
  const last = found.at(-1);
  if (!last || !('base' in last.claim)) return;
  for (const { claim } of found) if ('base' in claim) claim.base = last.claim.base;
  for (const one of found) one.baseIs = last.baseIs;
}

/** Nothing changed: "giữ nguyên thứ hạng như năm 2017". */
export function findHold(items: readonly Item[], from: number): FoundClaim | null {
  if (!hasCue(items[from], 'hold')) return null;
  const { at } = pass(items, from + 1, ['filler', 'rank-word', 'places'], 3);
  if (hasAny(items[at], 'points', 'percent')) return null;
  const said = readBase(items, at);
  const own = said && said !== 'other' ? said : null;
  const claim: Claim = {
    kind: 'rank-change',
    direction: 0,
    places: { value: '0', bound: 'exact' },
    base: own?.base ?? { kind: 'before' },
  };
  return {
    claim,
    from,
    to: own?.at ?? at,
    year: null,
    baseIs: said === 'other' ? 'lacking' : own ? 'named' : 'open',
  };
}

/** A value: "đạt 86,45%", "với tổng số 87,38 điểm", "(91,80%)", "8,89/16 điểm". */
export function findValue(items: readonly Item[], from: number): FoundClaim | null {
  const item = items[from];
  const isReached = hasAny(item, 'reach', 'points', 'to');
  const before = items[from - 1];
  const isBracketed = before?.kind === 'mark' && before.mark === '(' && items[from - 2]?.kind !== 'word';
  if (!isReached && !isBracketed) return null;
  const { at, passed } = isReached
    ? pass(items, from, ['reach', 'to', 'filler', 'points', 'percent', 'marker', 'from'], longest)
    : { at: from, passed: [] };
  const read = readAmount(items, at);
  if (!read) return null;
  const unit = readUnit(items, read.at);
  const isOfPoints = passed.some((one) => hasCue(one, 'points')) || read.of !== null;
  if (
    unit === 'places' ||
    (unit === null && !(isOfPoints && /\./.test(read.amount.value)) && read.of !== '100')
  )
    return null;
  if (items[at]?.kind === 'word') return null;
  const to = unit === null ? read.at : read.at + 1;
  const bound = read.amount.bound === 'exact' ? (after(items, to) ?? 'exact') : read.amount.bound;
  const claim: Claim = {
    kind: 'value',
    value: { ...read.amount, bound },
    unit: unit === 'percentage-points' ? 'points' : (unit as ValueUnit | null),
    of: read.of,
  };
  return { claim, from, to, year: null, baseIs: 'open' };
}

/** A move between two ranks or values: "từ hạng 17 (năm 2019) lên hạng 4", "từ 73,25% lên 86,45%". */
export function findMove(items: readonly Item[], from: number): FoundClaim | null {
  if (!hasCue(items[from], 'from')) return null;
  const words: Cue[] = ['stand', 'rank-word', 'filler', 'reach'];
  const first = pass(items, from + 1, words, 6);
  const start = readAmount(items, first.at);
  if (start?.amount.bound !== 'exact') return null;
  const startUnit = readUnit(items, start.at);
  const middle = readYear(items, startUnit && startUnit !== 'places' ? start.at + 1 : start.at);
  const arrow = pass(items, middle.at, ['filler', 'of-units', 'generic', 'keep'], 3, [
    'to',
    'rise',
    'fall',
  ]).at;
  const isUp = hasCue(items[arrow], 'rise');
  const isDown = hasCue(items[arrow], 'fall');
  if (!hasCue(items[arrow], 'to') && !isUp && !isDown) return null;
  const second = pass(items, arrow + 1, [...words, 'to', 'rise', 'fall'], 6);
  const end = readAmount(items, second.at);
  if (end?.amount.bound !== 'exact') return null;
  const endUnit = readUnit(items, end.at);
  const isRank = [...first.passed, ...second.passed].some((item) => hasCue(item, 'rank-word'));
  const ofRanks = [start, end].every(({ of }) => of === null || isWhole(of));
  const direction = isUp ? 1 : isDown ? -1 : null;
  const base: Base = middle.year === null ? { kind: 'before' } : { kind: 'year', year: middle.year };
  const closing = readYear(items, endUnit && endUnit !== 'places' ? end.at + 1 : end.at);
  const common = {
    from,
    to: closing.at,
    year: closing.year,
    baseIs: middle.year === null ? ('open' as const) : ('named' as const),
  };
  const [a, b] = [start.amount.value, end.amount.value];
  if (isRank || ((start.of !== null || end.of !== null) && ofRanks)) {
    if (!isWhole(a) || !isWhole(b) || endUnit === 'percent' || endUnit === 'points') return null;
    const of = Number(end.of ?? start.of) || null;
    return { ...common, claim: { kind: 'rank-move', from: a, to: b, direction, of, base } };
  }
  const unit = endUnit === 'percent' || endUnit === 'points' ? endUnit : null;
  if (unit === null && !(/\./.test(a) && /\./.test(b))) return null;
  return { ...common, claim: { kind: 'value-move', from: a, to: b, direction, unit, base } };
}

/** The year in brackets or words right after a number: "(năm 2019)", "của năm 2020", "năm 2019". */
function readYear(items: readonly Item[], at: number): { year: number | null; at: number } {
  let here = at;
  const isOpen = (item: Item | undefined) => item?.kind === 'mark' && item.mark === '(';
  const bracketed = isOpen(items[here]);
  if (bracketed) here += 1;
  here = pass(items, here, ['filler', 'year-word'], 3).at;
  const item = items[here];
  if (item?.kind !== 'year') return { year: null, at };
  return { year: item.year, at: here + (bracketed ? 2 : 1) };
}
