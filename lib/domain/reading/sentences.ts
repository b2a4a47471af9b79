import type { Item } from './items';

const clauseMarks = /^[,;:()[\]"“”.!?…\n]$/;
/** Whether a clause ends at an item: at a mark of its kind, or at the end of the text. */
export const isClauseMark = (item: Item | undefined): boolean =>
  item === undefined || (item.kind === 'mark' && clauseMarks.test(item.mark));

const abbreviation = /(?:^|[\s(,])(?:TP|Tp|tp|T|Q|P|TX|ThS|TS|GS|PGS|BS|KS|No|TT)$/;

/** The most items of one sentence, so that the work on a text without a full stop grows with its length alone. */
export const longestSentence = 240;

/** The items of each sentence; a semicolon ends one too, and so does {@link longestSentence}. */
export function toSentences(items: readonly Item[], text: string): Item[][] {
  const sentences: Item[][] = [];
  let current: Item[] = [];
  for (const [at, item] of items.entries()) {
    current.push(item);
    const isEnd = item.kind === 'mark' && endsSentence(item.mark, text, item, items[at + 1]);
    if (!isEnd && current.length < longestSentence) continue;
    sentences.push(current);
    current = [];
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

function endsSentence(
  mark: string,
  text: string,
  { start, end, bracket }: Item,
  next: Item | undefined,
): boolean {
  if (/^[!?…\n]$/.test(mark)) return true;
  if (mark === ';') return bracket === 0;
  if (mark !== '.') return false;
  const isAbbreviation = abbreviation.test(text.slice(Math.max(0, start - 5), start));
  return !isAbbreviation && (next === undefined || next.start > end || /\p{Lu}/u.test(text[end] ?? ''));
}
