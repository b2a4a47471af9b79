import { accentWords, fold, hasAccents } from '@/lib/domain/names/names';

/** Words that are looked for in a text: with their accents where the text has any, else without. */
export interface Phrases {
  isIn: (text: string) => boolean;
  /** true for a text that is one of them and nothing more */
  isAll: (text: string) => boolean;
  /** the text, folded, without the first few of them */
  without: (text: string) => string;
}

/** A header says how it is measured in two languages at most, each in two ways. */
const mostTaken = 4;

interface Said {
  /** the words of the text as they are compared */
  compared: string[];
  folded: string[];
  isAccented: boolean;
}

function toSaid(text: string): Said {
  const folded = fold(text).split(' ');
  const accented = accentWords(text).split(' ');
  const isAccented = hasAccents(text) && accented.length === folded.length;
  return { compared: isAccented ? accented : folded, folded, isAccented };
}

/**
 * Phrases to look for, in Vietnamese with accents, or in English. Without accents "hằng năm" would be a rank
 * (hạng), "tầng" a rise (tăng) and "giám sát" a fall (giảm).
 * @param besides phrases that hold one of them and mean something else
 */
export function createPhrases(phrases: readonly string[], besides: readonly string[] = []): Phrases {
  const toWords = (text: string, isAccented: boolean) =>
    (isAccented ? accentWords(text) : fold(text)).split(' ');
  const forms = [false, true].map((isAccented) => ({
    wanted: phrases.map((phrase) => toWords(phrase, isAccented)).sort((a, b) => b.length - a.length),
    besides: besides.map((phrase) => toWords(phrase, isAccented)),
  }));
  /** The length of the phrase that begins at a word, or 0. */
  const lengthAt = ({ compared, isAccented }: Said, at: number): number => {
    const form = forms[Number(isAccented)];
    const begins = (words: readonly string[]) => words.every((word, place) => compared[at + place] === word);
    return form?.besides.some(begins) ? 0 : (form?.wanted.find(begins)?.length ?? 0);
  };
  return {
    isIn: (text) => {
      const said = toSaid(text);
      return said.compared.some((_, at) => lengthAt(said, at) > 0);
    },
    isAll: (text) => {
      const said = toSaid(text);
      return lengthAt(said, 0) === said.compared.length;
    },
    without: (text) => {
      const said = toSaid(text);
      const left: string[] = [];
      let taken = 0;
      for (let at = 0; at < said.folded.length; ) {
        const length = taken < mostTaken ? lengthAt(said, at) : 0;
        if (length > 0) taken += 1;
        else left.push(said.folded[at] ?? '');
        at += Math.max(1, length);
      }
      return left.join(' ').trim();
    },
  };
}

/** A set of words of which a whole text may consist; true for a text of nothing else. */
export function createWordSet(words: string): (text: string) => boolean {
  const [folded, accented] = [fold, accentWords].map((toText) => new Set(toText(words).split(' ')));
  return (text) => {
    const { compared, isAccented } = toSaid(text);
    return compared.every((word) => (isAccented ? accented : folded)?.has(word));
  };
}
