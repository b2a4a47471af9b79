import { hasCue, type Item } from './items';
import { after, type FoundClaim, hasAny, longest, pass, readAmount, readUnit } from './pattern-parts';
import type { Claim, ValueUnit } from './statement';

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
