import type { Context } from './context';
import { hasCue, type Item } from './items';
import { type FoundClaim, hasAny } from './pattern-parts';
import { clauseEnd, isAnnounced, unitOf } from './sentence-facts';

type FoundIndex =
  | { kind: 'said'; code: string }
  | { kind: 'foreign'; at: number }
  | { kind: 'several' }
  | { kind: 'none' };

const indexOf = (item: Item | undefined): string | null =>
  item?.kind === 'name' && item.meaning.kind === 'index' ? item.meaning.code : null;

/** The index that the sentence names for a claim: right behind it, else the nearest before it, else one after it. */
export function findIndex(
  items: readonly Item[],
  { from, to }: FoundClaim,
  claims: readonly FoundClaim[],
): FoundIndex {
  const next = claims.find((other) => other.from >= to)?.from ?? items.length;
  const end = clauseEnd(items, to, Math.min(next, items.length));
  const after = (last: number): FoundIndex | null => {
    for (let at = to; at < last; at++) {
      const code = indexOf(items[at]);
      if (code) return { kind: 'said', code };
      if (hasCue(items[at], 'foreign')) return { kind: 'foreign', at };
    }
    return null;
  };
  const behind = after(end);
  if (behind) return behind;
  for (let at = from - 1; at >= 0; at--) {
    const code = indexOf(items[at]);
    if (code) {
      const link = items[at - 1];
      const other = indexOf(items[at - 2]);
      const isListed = hasCue(link, 'and') || (link?.kind === 'mark' && link.mark === ',');
      return isListed && other !== null && other !== code ? { kind: 'several' } : { kind: 'said', code };
    }
    if (hasCue(items[at], 'foreign')) return { kind: 'foreign', at };
  }
  return after(next) ?? { kind: 'none' };
}

export interface FoundDimension {
  index: string;
  codes: readonly string[];
}

/** The dimension that a claim is about; null for the whole index, unclear where a part is meant and not named. */
export function findDimension(
  items: readonly Item[],
  { from, to }: FoundClaim,
  claims: readonly FoundClaim[],
  next: number,
  context: Context,
  text: string,
): FoundDimension | 'unclear' | null {
  // what stands in brackets is not about what stands outside
  const own = items[from]?.bracket ?? 0;
  const isAside = ({ bracket }: Item) => bracket !== 0 && bracket !== own;
  const dimensionAt = (at: number): FoundDimension | null => {
    const item = items[at];
    if (item?.kind !== 'name' || item.meaning.kind !== 'dimension' || isAside(item)) return null;
    const { index, codes, isShort } = item.meaning;
    return isShort && !isAnnounced(items, at, text) ? null : { index, codes };
  };
  const end = clauseEnd(items, to, Math.min(next, items.length));
  for (let at = to; at < end; at++) {
    const found = dimensionAt(at);
    if (found) return found;
  }
  let hasUnit = false;
  for (let at = from - 1; at >= 0; at--) {
    const isAfterClaim = claims.some((other) => other.to <= from && at < other.to);
    const found = dimensionAt(at);
    if (found) return hasUnit && isAfterClaim ? null : found;
    if (unitOf(items[at])) hasUnit ||= !isAfterClaim;
    if (indexOf(items[at])) return null;
    if (hasAny(items[at], 'marker') && !isAfterClaim)
      return /^\s*(?:này|nay|đó|do)(?!\p{L})/iu.test(text.slice(items[at]?.end, (items[at]?.end ?? 0) + 6)) &&
        context.dimension
        ? { index: context.index ?? '', codes: context.dimension }
        : 'unclear';
  }
  return null;
}
