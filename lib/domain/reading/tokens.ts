import { accentKey, fold } from '../names/names';
import { shortForms } from './short-forms';

/** A piece of a text: a word, a number as it is printed, or a mark; a line break is a mark. */
export interface Token {
  kind: 'word' | 'number' | 'mark';
  /** where it stands in the text, in UTF-16 units; the words of a short form share its place */
  start: number;
  end: number;
  /** a number or mark as it is printed, a word in lower case with its accents, the tone last */
  key: string;
  /** without accents */
  plain: string;
  /** a mark that has no space before or after it */
  isTight: boolean;
  isCapital: boolean;
  /** a word of a short form that was written out */
  isWrittenOut: boolean;
}

const piece =
  /(?<word>\p{L}[\p{L}\p{M}]*)|(?<number>\p{Nd}+(?:[.,]\p{Nd}+)*)|(?<line>[\n\r\u2028\u2029])|(?<mark>[^\s\p{L}])/gu;
const ascii = /^\d[\d.,]*$/;

/** The tokens of a text, in order. The work grows with the length of the text alone: no two patterns overlap. */
export function toTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(piece)) {
    const [printed] = match;
    const { word, number, line } = match.groups ?? {};
    const [start, end] = [match.index, match.index + printed.length];
    const place = { start, end, isTight: isTightAt(text, start, end), isCapital: false, isWrittenOut: false };
    if (word !== undefined) tokens.push(...toWords(word, place));
    else if (number !== undefined && ascii.test(number))
      tokens.push({ ...place, kind: 'number', key: number, plain: number });
    else {
      const key = line === undefined ? printed : '\n';
      tokens.push({ ...place, kind: 'mark', key, plain: key });
    }
  }
  return tokens;
}

type Place = Pick<Token, 'start' | 'end' | 'isTight' | 'isCapital' | 'isWrittenOut'>;

function toWords(word: string, place: Place): Token[] {
  const full = shortForms.get(fold(word));
  const isCapital = word !== word.toLowerCase();
  return (full?.split(' ') ?? [word]).map((one) => ({
    ...place,
    kind: 'word',
    key: accentKey(one),
    plain: fold(one),
    isCapital,
    isWrittenOut: full !== undefined,
  }));
}

const isTightAt = (text: string, start: number, end: number): boolean =>
  /\S/.test(text[start - 1] ?? ' ') && /\S/.test(text[end] ?? ' ');

/** Whether a token is a word without accents, so that any word with its letters may be meant. */
export const isBare = ({ kind, key, plain, isWrittenOut }: Token): boolean =>
  kind === 'word' && (key === plain || isWrittenOut);
