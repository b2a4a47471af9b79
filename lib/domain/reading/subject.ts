import { aggregateOf } from '../vocabulary';
import type { Context } from './context';
import { hasCue, type Item } from './items';
import type { FoundClaim } from './pattern-parts';
import { hasAny } from './pattern-parts';
import { clauseEnd, isSubjectUnit, unitOf } from './sentence-facts';

/** Whom a claim is about, and where the sentence says so; null when an earlier sentence does. */
export interface Subject {
  unit: string;
  at: number | null;
}

export type FoundSubject = Subject | 'several' | null;

/** The unit that a claim is about. */
export function findSubject(
  { claim, from, to }: FoundClaim,
  items: readonly Item[],
  context: Context,
  text: string,
  nextClaim: number,
): FoundSubject {
  const isOfValue = /^value/.test(claim.kind);
  const whole = isOfValue ? findWhole(items, from) : null;
  if (whole) return whole;
  const region = findRegion(items, from, context);
  if (region && isOfValue) return region;
  if (claim.kind === 'rank' || claim.kind === 'last') {
    const named = findNamedAfter(items, to, nextClaim);
    if (named) return named;
  }
  const before = findBefore(items, from, context, text);
  if (before) return before;
  const end = clauseEnd(items, to, Math.min(items.length, nextClaim));
  const after = items.findIndex(
    (item, at) => at >= to && at < end && unitOf(item) !== null && isSubjectUnit(items, at),
  );
  const unit = unitOf(items[after]);
  if (unit) return isListed(items, after, 1) ? 'several' : { unit, at: after };
  return context.unit ? { unit: context.unit, at: null } : null;
}

/** "Trung bình cả nước đạt …": the whole, or a region; not a mean that something is compared with. */
function findWhole(items: readonly Item[], from: number): Subject | null {
  for (let at = from - 1; at >= 0; at--) {
    if (unitOf(items[at])) return null;
    if (!hasCue(items[at], 'average')) continue;
    if (items.slice(Math.max(0, at - 3), at).some((item) => hasAny(item, 'above', 'below', 'base', 'others')))
      return null;
    const said = items.slice(at, from);
    const region = said.find((item) => item.kind === 'name' && item.meaning.kind === 'region');
    if (region?.kind === 'name' && region.meaning.kind === 'region')
      return { unit: `vung-${region.meaning.codes[0]}`, at };
    const isOfMinistries = said.some((item) => hasCue(item, 'of-ministries'));
    return { unit: isOfMinistries ? aggregateOf.ministry : aggregateOf.province, at };
  }
  return null;
}

/** A region that a value is of, where regions are spoken of; several where that is not certain. */
function findRegion(items: readonly Item[], from: number, context: Context): FoundSubject {
  for (let at = from - 1; at >= 0; at--) {
    const item = items[at];
    if (unitOf(item)) return null;
    if (item?.kind !== 'name' || item.meaning.kind !== 'region') continue;
    const isSpokenOf = context.unit?.startsWith('vung-') || items.some((other) => hasCue(other, 'average'));
    return isSpokenOf ? { unit: `vung-${item.meaning.codes[0]}`, at } : 'several';
  }
  return null;
}

/** "Đứng cuối bảng là tỉnh Kiên Giang": the unit that the words after the claim name. */
function findNamedAfter(items: readonly Item[], to: number, nextClaim: number): FoundSubject {
  for (let at = to; at < Math.min(to + 10, items.length, nextClaim + 3); at++) {
    const item = items[at];
    if (hasCue(item, 'reach')) {
      const name = hasCue(items[at + 1], 'generic') || hasCue(items[at + 1], 'region-word') ? at + 2 : at + 1;
      const unit = unitOf(items[name]);
      if (!unit) return null;
      return isListed(items, name, 1) ? 'several' : { unit, at: name };
    }
    const isKnown = item?.kind === 'year' || (item?.kind === 'name' && item.meaning.kind !== 'unit');
    if (!isKnown && !hasAny(item, 'filler', 'nation', 'year-word', 'of-units', 'about-topic', 'marker'))
      return null;
  }
  return null;
}

function findBefore(items: readonly Item[], from: number, context: Context, text: string): FoundSubject {
  const own = items[from]?.bracket ?? 0;
  for (let at = from - 1; at >= 0; at--) {
    const item = items[at];
    if (!item || (item.bracket !== 0 && item.bracket !== own)) continue;
    const unit = unitOf(item);
    if (unit && isSubjectUnit(items, at)) {
      const isBracketed = own !== 0 && item.bracket === 0 && items[at + 1]?.bracket === own;
      return !isBracketed && isListed(items, at, -1) ? 'several' : { unit, at };
    }
    if (isGenericSubject(items, at, text)) {
      const earlier = items.findLastIndex(
        (other, place) => place < at && unitOf(other) !== null && isSubjectUnit(items, place),
      );
      const named = unitOf(items[earlier]) ?? context.unit;
      return named ? { unit: named, at } : null;
    }
  }
  return null;
}

/** "Tỉnh" or "địa phương này" alone, not as a title, a count ("63 tỉnh") or a plural ("các tỉnh"). */
function isGenericSubject(items: readonly Item[], at: number, text: string): boolean {
  const [before, item, after] = [items[at - 1], items[at], items[at + 1]];
  if (!item || !hasCue(item, 'generic') || unitOf(after) || hasCue(after, 'generic')) return false;
  if (before?.kind === 'number' || before?.kind === 'ratio' || hasCue(before, 'others')) return false;
  return !/(?:các|những|nhiều|mỗi|mọi|một số|cac|nhung|nhieu)\s*$/iu.test(
    text.slice(Math.max(0, item.start - 10), item.start),
  );
}

/** Whether a unit is one of a list, looking to one side. */
function isListed(items: readonly Item[], at: number, step: 1 | -1): boolean {
  let here = at + step;
  while (hasCue(items[here], 'generic')) here += step;
  const link = items[here];
  const isLink = hasCue(link, 'and') || (link?.kind === 'mark' && /^[,&/-]$/.test(link.mark));
  if (!isLink) return false;
  here += step;
  while (
    hasCue(items[here], 'generic') ||
    (items[here]?.kind === 'mark' && step < 0 && items[here]?.bracket !== 0)
  )
    here += step;
  return unitOf(items[here]) !== null;
}
