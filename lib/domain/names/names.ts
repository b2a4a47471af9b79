/**
 * Compares names as people type them: without accents, with old or new tone placement (Hoà, Hòa), with or without
 * "tỉnh", "thành phố", "TP.". {@link accentKey}, which distinguishes "Tân An" from "Tấn An", is compared first. If
 * it finds nothing, the text may have no accents or wrong ones, and {@link fold} is compared; a key that two names
 * share then finds neither.
 */

const marks = /\p{M}/gu;
const prefixes = /^(?:(?:ubnd|uy ban nhan dan)\s+(?=\S))?(?:(?:thu do|tinh|thanh pho|tp)\s+(?=\S))?/;
const suffixes = /(?<=\S)\s+(?:city|province)$/;

/**
 * Lower case without accents, with single spaces: "TP. Hồ Chí Minh" → "tp ho chi minh". Different words become
 * equal ("tăng", "tầng" and "tảng" are "tang"), so it is a key only for words that no other word resembles.
 */
export function fold(text: string): string {
  return toOneD(text)
    .normalize('NFD')
    .replace(marks, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The letters of other alphabets that look like Đ, as files of Windows-1252 have them, as Đ. */
const toOneD = (text: string): string => text.replace(/[ÐƉ]/g, 'Đ').replace(/[ðɖ]/g, 'đ');

/** A folded province name without the words around it: "UBND tỉnh Cà Mau" → "ca mau", "Hue City" → "hue". */
export const foldProvince = (text: string): string => fold(text).replace(prefixes, '').replace(suffixes, '');

/** Compares names as a list in Vietnamese has them, numbers by their value: "Quận 2" before "Quận 10". */
export const compareNames = (a: string, b: string): number => collator.compare(a, b);
const collator = new Intl.Collator('vi', { numeric: true });

/**
 * Lower case with accents, the tone always on the same vowel, without "tỉnh", "thành phố" or "TP." before a
 * province: "Hoà" and "Hòa" become equal, "Tân" and "Tấn" stay different. The key of a text with accents.
 */
export const accentKey = (text: string): string => accentWords(text).replace(accentPrefixes, '');

/** Lower case with accents, the tone always on the same vowel, with single spaces: "Hoà-Bình" → "hòa bình", decomposed. */
export const accentWords = (text: string): string =>
  toOneD(text)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}0-9]+/gu, ' ')
    .trim()
    .split(' ')
    .map(moveToneToEnd)
    .join(' ');

/** True for a text with Vietnamese accents, whose words are then compared with theirs. */
export const hasAccents = (text: string): boolean => /[\p{M}đĐ]/u.test(text.normalize('NFD'));

/** The marks of the five tones in decomposed text. */
export const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const moveToneToEnd = (word: string): string => word.replace(tones, '') + (word.match(tones)?.join('') ?? '');
const accentPrefixes = new RegExp(
  `^(?:${['tỉnh', 'thành phố', 'tp'].map(foldTones).join('|')}) (?=\\S)`,
  'u',
);

function foldTones(text: string): string {
  return text.normalize('NFD').split(' ').map(moveToneToEnd).join(' ');
}

/** Common names of provinces besides the official ones, by slug. */
export const aliases: Readonly<Record<string, readonly string[]>> = {
  'tp-ho-chi-minh': ['Hồ Chí Minh', 'HCM', 'TPHCM', 'HCMC', 'Ho Chi Minh City', 'Sài Gòn', 'Saigon'],
  'thua-thien-hue': ['Thừa Thiên - Huế', 'TT Huế'],
  'ba-ria-vung-tau': ['Vũng Tàu', 'BRVT'],
  'dak-lak': ['Đắc Lắc', 'Đăk Lăk', 'Daklak'],
  'dak-nong': ['Đắc Nông', 'Đăk Nông', 'Daknong'],
  'bac-kan': ['Bắc Cạn'],
};

/** The names of a list separated by semicolons. */
export const toAliases = (text: string | null): string[] =>
  (text ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name);

export interface Findable {
  /** all names that find it, the shown one first */
  names: readonly string[];
}

/**
 * The entries that match the query, the best first. The same accents come before the same letters; whole names
 * before beginnings, then words inside a name, then separate words. An empty query finds nothing.
 */
export function findByName<T extends Findable>(entries: readonly T[], query: string): T[] {
  const plain = foldProvince(query);
  if (!plain) return [];
  const asked = {
    exact: accentKey(query),
    plain,
    squeezed: plain.replaceAll(' ', ''),
    words: plain.split(' '),
  };
  const byScore: T[][] = Array.from({ length: best + 1 }, () => []);
  for (const entry of entries) {
    let score = 0;
    for (const name of keysOf(entry.names)) score = Math.max(score, scoreName(name, asked));
    if (score > 0) byScore[score]?.push(entry);
  }
  return byScore.reverse().flat();
}

interface NameKeys {
  exact: string;
  plain: string;
  /** the plain key without its spaces */
  squeezed: string;
}

/** By the list of names, which lives as long as its entry: folding a name takes longer than comparing it. */
const keysOfNames = new WeakMap<readonly string[], readonly NameKeys[]>();

function keysOf(names: readonly string[]): readonly NameKeys[] {
  const known = keysOfNames.get(names);
  if (known) return known;
  const keys = names.map((name) => {
    const plain = foldProvince(name);
    return { exact: accentKey(name), plain, squeezed: plain.replaceAll(' ', '') };
  });
  keysOfNames.set(names, keys);
  return keys;
}

const best = 7;
function scoreName(name: NameKeys, asked: NameKeys & { words: readonly string[] }): number {
  if (name.exact === asked.exact) return best;
  if (name.plain === asked.plain || name.squeezed === asked.squeezed) return 6;
  if (name.exact.startsWith(asked.exact)) return 5;
  if (name.plain.startsWith(asked.plain)) return 4;
  if (hasWord(name.plain, asked.plain)) return 3;
  // in any order: "2020 sipas" in "sipas 2020 tinh"
  if (asked.words.length > 1 && asked.words.every((word) => hasWord(name.plain, word))) return 2;
  return asked.squeezed.length > 3 && name.squeezed.includes(asked.squeezed) ? 1 : 0;
}

/** Whether the text stands at the beginning of a word of the name. */
function hasWord(name: string, text: string): boolean {
  for (let at = name.indexOf(text); at >= 0; at = name.indexOf(text, at + 1))
    if (at === 0 || name[at - 1] === ' ') return true;
  return false;
}
