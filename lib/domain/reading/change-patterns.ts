import { hasCue, type Item } from './items';
import {
  after,
  type FoundClaim,
  hasAny,
  isWhole,
  pass,
  readAmount,
  readBase,
  readUnit,
  readYear,
} from './pattern-parts';
import type { Base, Claim } from './statement';
import type { Cue } from './words';

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
