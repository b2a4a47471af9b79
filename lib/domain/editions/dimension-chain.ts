/** A dimension that continues another when frameworks change. */
export interface DimensionLink {
  index: string;
  earlier: string;
  later: string;
}

/**
 * The codes that one dimension ran under, the earliest first: itself, what it continues and what
 * continues it.
 * @param isUsed whether a code is in a framework of the level that is asked about: the successors of
 *   one dimension may differ between provinces and ministries
 */
export function toDimensionChain(
  code: string,
  links: readonly DimensionLink[],
  isUsed: (code: string) => boolean,
): string[] {
  const used = links.filter(({ earlier, later }) => isUsed(earlier) && isUsed(later));
  const walk = (from: string, step: (at: string) => string | undefined): string[] => {
    const found: string[] = [];
    for (let at = step(from); at !== undefined && !found.includes(at); at = step(at)) found.push(at);
    return found;
  };
  const before = walk(code, (at) => used.find(({ later }) => later === at)?.earlier);
  const after = walk(code, (at) => used.find(({ earlier }) => earlier === at)?.later);
  return [...before.reverse(), code, ...after];
}
