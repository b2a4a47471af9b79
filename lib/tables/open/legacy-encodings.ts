import { tones } from '@/lib/domain/names/names';

/** The font encodings of the 1990s, which have Vietnamese letters at the codes of Western ones. */
export type Legacy = 'TCVN3' | 'VNI';

/** TCVN3 (ABC): the letters at the codes A1–FE, with "·" at unused codes. */
const tcvn3 = new Map(
  [
    ...'ĂÂÊÔƠƯĐăâêôơưđ······àảãáạ·ằẳẵắ·······ặầẩẫấậè·ẻẽéẹềểễếệìỉ···ĩíịò·ỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ·',
  ].flatMap((letter, at): [string, string][] =>
    letter === '·' ? [] : [[String.fromCharCode(0xa1 + at), letter]],
  ),
);

/** VNI: marks that follow their vowel, and a few letters with codes of their own. */
const vniMarks = new Map(
  pairs('øùûõïâàáåãäêèéúüë', [
    ...'\u0300\u0301\u0309\u0303\u0323',
    ...['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((tone) => `\u0302${tone}`),
    ...['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((tone) => `\u0306${tone}`),
  ]),
);
const vniLetters = new Map(pairs('ñöôòæóíìîÑÖÔÒÆÓÍÌÎ', [...'đươịỉĩíìỵĐƯƠỊỈĨÍÌỴ']));

function pairs(signs: string, meanings: readonly string[]): [string, string][] {
  return [...signs].map((sign, at) => [sign, meanings[at] ?? '']);
}

const fromTcvn3 = (word: string): string => [...word].map((letter) => tcvn3.get(letter) ?? letter).join('');

const fromVni = (word: string): string =>
  [...word]
    .map((letter, at, all) => {
      const own = vniLetters.get(letter);
      if (own) return own;
      const mark = vniMarks.get(letter.toLowerCase());
      return mark && /[aeouyöôAEOUYÖÔ]/.test(all[at - 1] ?? '') ? mark : letter;
    })
    .join('')
    .normalize('NFC');

const onset = '(?:ngh?|nh|kh|gh|gi|ch|th|tr|ph|qu|[bcdđghklmnpqrstvx])?';
const closed = '(?:uyê|iê|yê|uô|ươ|oa|oă|oe|oo|uâ|uê|uy|[aăâeêioôơuưy])(?:ch|ng|nh|[cmnpt])';
const open =
  '(?:uôi|ươi|ươu|iêu|yêu|oai|oay|oeo|uây|uya|uyu|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oa|oe|oi|ôi|ơi|ua|uê|ui|uơ|uy|ưa|ưi|ưu|[aeêioôơuưy])';
const syllable = new RegExp(`^${onset}(?:${closed}|${open})$`);

/** True for a possible Vietnamese word: one syllable with at most one tone. */
function isSyllable(word: string): boolean {
  const apart = word.normalize('NFD').toLowerCase();
  return (apart.match(tones) ?? []).length < 2 && syllable.test(apart.replace(tones, '').normalize('NFC'));
}

const mostWords = 2000;
const wordsOf = (text: string): string[] =>
  text.slice(0, 200_000).split(/[\s\d!-/:-@[-`{-~\u00A0\u2010-\u2027]+/u);
// the old encodings have letters at every code above ASCII, where Unicode also has signs such as ¶ and µ
const accented = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => /[^\0-\x7F]/.test(word) && word.length < 12)
    .slice(0, mostWords);

const share = (words: readonly string[]): number =>
  words.length === 0 ? 1 : words.filter(isSyllable).length / words.length;

/** The share of the words with accents that could be Vietnamese, from 0 to 1; 1 when there are none. */
export const vietnameseShare = (text: string): number => share(accented(text));

/** The old encoding by which a text becomes Vietnamese that is not Vietnamese otherwise, or null. */
export function findLegacy(text: string): Legacy | null {
  const words = accented(text).filter((word) => /[A-Za-z]/.test(word) && !/[^\0-\u00FF]/.test(word));
  if (words.length === 0) return null;
  const asItIs = share(words);
  const [tcvn, vni] = [share(words.map(fromTcvn3)), share(words.map(fromVni))];
  const best = Math.max(tcvn, vni);
  if (best < 0.6 || best < asItIs + 0.3) return null;
  return tcvn >= vni ? 'TCVN3' : 'VNI';
}
