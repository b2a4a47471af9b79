/**
 * Whether a text is prose rather than a pasted table: most of its words stand in lines as long as sentences, few of
 * them are numbers, and some sentence ends.
 */
export function isProse(text: string): boolean {
  if (text.includes('\t')) return false;
  const lines = text.split(/\r?\n/).map((line) => line.trim().split(/\s+/).filter(Boolean));
  const words = lines.flat();
  const inSentences = lines.filter((line) => line.length >= longLine).flat();
  const numbers = words.filter((word) => /^[\d.,%/()+-]+$/.test(word));
  return (
    inSentences.length * 2 > words.length &&
    numbers.length * 4 < words.length &&
    /\p{L}{2,}[)”"]?[.!?…][”"]?(?:\s|$)/u.test(text)
  );
}

/** Words of the shortest line that is taken for a sentence; a row of a table is shorter, or of numbers. */
const longLine = 12;
