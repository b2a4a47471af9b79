import { hasCue, type Item } from './items';
import { type FoundClaim, hasAny, isWhole, pass, readAmount, readTotal } from './pattern-parts';
import { isClauseMark } from './sentences';
import type { Amount, Claim } from './statement';

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
  if (isSomeoneElses(items, from)) return null;
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

/** "Kém đơn vị dẫn đầu", "mất ngôi đầu", "dẫn đầu về mức tăng": the place is another's, or one by another measure. */
function isSomeoneElses(items: readonly Item[], from: number): boolean {
  const isLast = hasAny(items[from], 'last', 'lowest');
  for (let at = from - 1; at >= from - 5 && !isClauseMark(items[at]); at--) {
    if (hasAny(items[at], 'others', 'above', 'below')) return true;
    if (!isLast && hasCue(items[at], 'fall') && !hasCue(items[at], 'rise')) return true;
  }
  for (let at = from + 1; at <= from + 6 && !isClauseMark(items[at]); at++)
    if (hasAny(items[at], 'rise', 'fall')) return true;
  return false;
}
