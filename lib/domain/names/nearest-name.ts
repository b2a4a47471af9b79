const [shortest, longest] = [3, 60];

/**
 * The name nearest to a misspelt text, or null when every name differs in more than a quarter of the letters.
 * @param toKey makes the key of text and names that is compared
 */
export function toNearestName(
  text: string,
  names: readonly string[],
  toKey: (name: string) => string,
): string | null {
  const wanted = toKey(text).slice(0, longest);
  if (wanted.length < shortest) return null;
  const [best] = names
    .map((name) => ({ name, by: distance(wanted, toKey(name)) }))
    .sort((a, b) => a.by - b.by);
  return best && best.by <= Math.max(1, Math.floor(wanted.length / 4)) ? best.name : null;
}

/** The number of letters to insert, delete or change (Levenshtein distance). */
export function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
