import { findChanges, findHold, findMove } from './change-patterns';
import type { Item } from './items';
import { type FoundClaim, hasAny, isStartOfMove } from './pattern-parts';
import { findEnd, findRank } from './rank-patterns';
import { findValue } from './value-patterns';

/** The claims of a sentence, in order; none overlaps another. */
export function findClaims(items: readonly Item[]): FoundClaim[] {
  const claims: FoundClaim[] = [];
  for (let at = 0; at < items.length; ) {
    const found = findAt(items, at);
    claims.push(...found);
    at = Math.max(at + 1, found.at(-1)?.to ?? 0);
  }
  return claims;
}

function findAt(items: readonly Item[], at: number): FoundClaim[] {
  const move = findMove(items, at);
  if (move) return [move];
  const hold = findHold(items, at);
  if (hold) return [hold];
  const changes = findChanges(items, at);
  if (changes) return changes;
  if (isStartOfMove(items, at)) return [];
  const one = findRank(items, at) ?? findEnd(items, at) ?? findValue(items, at);
  return one ? [one] : [];
}

/** Whether a sentence seems to claim a figure: it has a number with a unit, or a word of rank beside one. */
export const seemsToClaim = (items: readonly Item[]): boolean =>
  items.some(
    (item, at) =>
      (item.kind === 'ratio' ||
        item.kind === 'number' ||
        (item.kind === 'word' && item.number !== undefined)) &&
      (hasAny(items[at + 1], 'places', 'points', 'percent', 'percentage-points') ||
        hasAny(items[at - 1], 'rank-word')),
  ) || items.some((item) => hasAny(item, 'first', 'last', 'highest', 'lowest', 'rank-direction'));
