import type { Decimal } from '../values/decimal';
import { markOf, parseNumber } from '../values/printed-number';
import type { NameMeaning } from './name-book';
import type { PhraseBook } from './phrase-book';
import type { Token } from './tokens';
import type { Cue, WordMeaning } from './words';

/** A place in the text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** A number of the text; null where its mark may separate thousands or decimals. */
export type Item = Span & {
  /** which bracket it stands in; 0 outside */
  bracket: number;
} & (
    | { kind: 'name'; meaning: NameMeaning }
    | { kind: 'word'; cues: readonly Cue[]; number?: number }
    | { kind: 'number'; value: Decimal }
    /** "39/63", "8,89/16" */
    | { kind: 'ratio'; value: Decimal; of: Decimal }
    | { kind: 'year'; year: number }
    /** a day or month, whose year is when something was said or published */
    | { kind: 'date'; year: number }
    | { kind: 'mark'; mark: string }
    | { kind: 'unknown' }
  );

export interface Books {
  names: PhraseBook<NameMeaning>;
  words: PhraseBook<WordMeaning>;
}

/** The value of a printed number with either decimal mark; null for one that may be either ("1.234"). */
function toValue(printed: string): Decimal | null {
  const mark = /[.,]/.test(printed) ? markOf(printed) : ',';
  const parsed = mark && parseNumber(printed, mark);
  return parsed && parsed.kind === 'number' ? parsed.value : null;
}

const isYear = (text: string | undefined): text is string => /^20[0-4]\d$/.test(text ?? '');

/** The names, words and numbers of a text, in order; every token belongs to one of them. */
export function toItems(tokens: readonly Token[], { names, words }: Books): Item[] {
  const items: Item[] = [];
  let bracket = 0;
  let brackets = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const place = (length: number) => ({
      start: token.start,
      end: tokens[at + length - 1]?.end ?? token.end,
      bracket,
    });
    if (token.kind === 'mark' && token.key !== '%') {
      if (token.key === '(') bracket = ++brackets;
      items.push({ ...place(1), kind: 'mark', mark: token.key });
      if (token.key === ')' || token.key === '\n') bracket = 0;
      at += 1;
      continue;
    }
    const number = token.kind === 'number' ? readNumber(tokens, at) : null;
    if (number) {
      const { length, ...read } = number;
      items.push({ ...place(length), ...read } as Item);
      at += length;
      continue;
    }
    const name = names.find(tokens, at);
    const word = words.find(tokens, at);
    if (name && name.length >= (word?.length ?? 0)) {
      items.push({ ...place(name.length), kind: 'name', meaning: name.meaning });
      at += name.length;
    } else if (word) {
      const { cues, number: said } = word.meaning;
      items.push({ ...place(word.length), kind: 'word', cues, ...(said !== undefined && { number: said }) });
      at += word.length;
    } else {
      items.push({ ...place(1), kind: 'unknown' });
      at += 1;
    }
  }
  return withDates(items);
}

type ReadNumber = { length: number } & (
  | { kind: 'number'; value: Decimal }
  | { kind: 'ratio'; value: Decimal; of: Decimal }
  | { kind: 'year' | 'date'; year: number }
  | { kind: 'unknown' }
);

function readNumber(tokens: readonly Token[], at: number): ReadNumber {
  const [first, mark, second, mark2, third] = tokens.slice(at, at + 5);
  const printed = first?.key ?? '';
  const joins = (token: Token | undefined, signs: string) =>
    token?.kind === 'mark' && signs.includes(token.key);
  const dotted = /^\d{1,2}\.(?:\d{1,2}\.)?(?<year>20\d\d)$/.exec(printed)?.groups?.year;
  if (dotted) return { length: 1, kind: 'date', year: Number(dotted) };
  if (joins(mark, '/-–') && second?.kind === 'number') {
    if (joins(mark2, '/-–') && isYear(third?.key))
      return { length: 5, kind: 'date', year: Number(third?.key) };
    if (isYear(printed) && isYear(second.key)) return { length: 3, kind: 'unknown' };
    if (/^\d{1,2}$/.test(printed) && isYear(second.key))
      return { length: 3, kind: 'date', year: Number(second.key) };
    const [value, of] = [toValue(printed), toValue(second.key)];
    if (mark?.key === '/')
      return value && of ? { length: 3, kind: 'ratio', value, of } : { length: 3, kind: 'unknown' };
  }
  if (isYear(printed)) return { length: 1, kind: 'year', year: Number(printed) };
  const value = toValue(printed);
  return value === null ? { length: 1, kind: 'unknown' } : { length: 1, kind: 'number', value };
}

/** Years that belong to a day or month ("ngày 24 tháng 6 năm 2021") become dates. */
function withDates(items: readonly Item[]): Item[] {
  return items.map((item, at) => {
    if (item.kind !== 'year') return item;
    const before = items.slice(Math.max(0, at - 3), at).filter((other) => !hasCue(other, 'year-word'));
    const [word, number] = before.slice(-2);
    const isDate = number?.kind === 'number' && word !== undefined && hasCue(word, 'month');
    return isDate ? { ...item, kind: 'date' } : item;
  });
}

/** Whether an item is a word that may do this. */
export const hasCue = (item: Item | undefined, cue: Cue): boolean =>
  item?.kind === 'word' && item.cues.includes(cue);
