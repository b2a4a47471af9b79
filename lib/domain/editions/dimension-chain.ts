/** A dimension that continues another when frameworks change. */
export interface DimensionLink {
  index: string;
  earlier: string;
  later: string;
}

/**
 * The codes of one dimension over time, the earliest first: its own, those that it continues and those that
 * continue it.
 * @param isUsed whether a framework of the wanted level has the code; the successors of one dimension may differ
 *   between provinces and ministries
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
