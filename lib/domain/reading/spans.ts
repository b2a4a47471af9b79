import type { Item, Span } from './items';

/** The place of some items, without marks at either end. */
export function spanOf(items: readonly Item[]): Span {
  const told = items.filter(({ kind }) => kind !== 'mark');
  const [first, last] = [told[0] ?? items[0], told.at(-1) ?? items.at(-1)];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}
