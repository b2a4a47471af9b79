/**
 * Names as people type them: without accents, with old or new tone placement (Hoà, Hòa), with or
 * without "tỉnh", "thành phố", "TP.". Two texts are compared by {@link accentKey} first, which tells
 * "Tân An" from "Tấn An"; by {@link fold} only where that finds nothing, since the text may have no
 * accents or wrong ones, and then a key that two names share stands for neither.
 */

const marks = /\p{M}/gu;
const prefixes = /^(?:tinh|thanh pho|tp)\s+(?=\S)/;

/**
 * Lower case, no accents, single spaces: "TP. Hồ Chí Minh" → "tp ho chi minh". Other words become one
 * ("tăng", "tầng" and "tảng" are "tang"), so it alone decides only among words that no other word resembles.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(marks, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A folded province name without its "tỉnh", "thành phố" or "TP.". */
export const foldProvince = (text: string): string => fold(text).replace(prefixes, '');

/**
 * Lower case with accents, the tone always on the same vowel, a province without its "tỉnh", "thành phố"
 * or "TP.": "Hoà" and "Hòa" become one, "Tân" and "Tấn" stay two. The key of a text that has its accents.
 */
export function accentKey(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}0-9]+/gu, ' ')
    .trim()
    .split(' ')
    .map(moveToneToEnd)
    .join(' ')
    .replace(accentPrefixes, '');
}

/** The marks of the five tones, in a decomposed text. */
export const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const moveToneToEnd = (word: string): string => word.replace(tones, '') + (word.match(tones)?.join('') ?? '');
const accentPrefixes = new RegExp(
  `^(?:${['tỉnh', 'thành phố', 'tp'].map(foldTones).join('|')}) (?=\\S)`,
  'u',
);

function foldTones(text: string): string {
  return text.normalize('NFD').split(' ').map(moveToneToEnd).join(' ');
}

/** Names of provinces in use besides the official one, by slug. */
export const aliases: Readonly<Record<string, readonly string[]>> = {
  'tp-ho-chi-minh': ['Hồ Chí Minh', 'HCM', 'TPHCM', 'HCMC', 'Sài Gòn', 'Saigon'],
  'thua-thien-hue': ['Thừa Thiên - Huế', 'TT Huế'],
  'ba-ria-vung-tau': ['Vũng Tàu', 'BRVT'],
  'dak-lak': ['Đắc Lắc', 'Đăk Lăk', 'Daklak'],
  'dak-nong': ['Đắc Nông', 'Đăk Nông', 'Daknong'],
  'bac-kan': ['Bắc Cạn'],
};

/** The names of a list that is written with semicolons between them. */
export const toAliases = (text: string | null): string[] =>
  (text ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name);

export interface Findable {
  /** every name it is found by, the shown one first */
  names: readonly string[];
}

/**
 * Entries whose name answers the query, best first: the same accents before the same letters, whole
 * names before beginnings before words inside before words apart. An empty query finds nothing.
 */
export function findByName<T extends Findable>(entries: readonly T[], query: string): T[] {
  const folded = foldProvince(query);
  if (!folded) return [];
  const accented = accentKey(query);
  return entries
    .map((entry, position) => ({ entry, position, score: bestScore(entry.names, folded, accented) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.position - b.position)
    .map(({ entry }) => entry);
}

const bestScore = (names: readonly string[], folded: string, accented: string): number =>
  Math.max(0, ...names.map((name) => scoreName(name, folded, accented)));

function scoreName(name: string, folded: string, accented: string): number {
  const plain = foldProvince(name);
  const exact = accentKey(name);
  const squeezed = folded.replaceAll(' ', '');
  if (exact === accented) return 7;
  if (plain === folded || plain.replaceAll(' ', '') === squeezed) return 6;
  if (exact.startsWith(accented)) return 5;
  if (plain.startsWith(folded)) return 4;
  if (` ${plain}`.includes(` ${folded}`)) return 3;
  if (hasEveryWord(plain, folded)) return 2;
  return squeezed.length > 3 && plain.replaceAll(' ', '').includes(squeezed) ? 1 : 0;
}

/** Whether each word begins a word of the name, in any order: "2020 sipas" in "sipas 2020 tinh". */
const hasEveryWord = (name: string, words: string): boolean =>
  words.includes(' ') && words.split(' ').every((word) => ` ${name}`.includes(` ${word}`));
