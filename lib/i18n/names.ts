import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Named } from '@/lib/domain/names/named';
import { toWholeName } from '@/lib/domain/names/whole-name';
import type { Locale } from '@/lib/routes';

/** A name in the reader's language; a Vietnamese name on an English page comes with the language to mark it with. */
export function toName({ nameVi, nameEn }: Named, locale: Locale): { text: string; lang?: 'vi' } {
  if (locale === 'vi') return { text: nameVi };
  return nameEn ? { text: nameEn } : { text: nameVi, lang: 'vi' };
}

/** The text of a name, for places where its language cannot be marked. */
export const nameOf = (named: Named, locale: Locale): string => toName(named, locale).text;

/** Like nameOf, for sentences: no line splits the name. */
export const wholeNameOf = (named: Named, locale: Locale): string => toWholeName(nameOf(named, locale));

/** Sorts things by name in the alphabetical order of the language: in Vietnamese Đ follows D. */
export function sortByName<T>(things: readonly T[], toNamed: (thing: T) => Named, locale: Locale): T[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const name = (thing: T) => nameOf(toNamed(thing), locale);
  return [...things].sort((a, b) => compare(name(a), name(b)));
}

/** The short name of an index, or its full name if it has none. */
export const shortNameOf = (
  { shortVi, shortEn }: Pick<IndexInfo, 'shortVi' | 'shortEn'>,
  locale: Locale,
): string => (locale === 'vi' ? shortVi : shortEn);

/** The name of the publisher of an index. */
export const publisherOf = (
  { publisherVi, publisherEn }: Pick<IndexInfo, 'publisherVi' | 'publisherEn'>,
  locale: Locale,
): string => (locale === 'vi' ? publisherVi : publisherEn);

/** Names in a sentence: "A, B và C", "A, B and C". */
export const listNames = (names: readonly string[], locale: Locale): string => toList(locale).format(names);

/** Like listNames, for parts that are no text: the number of each part, and the text between them. */
export const toListParts = (
  count: number,
  locale: Locale,
): { type: 'element' | 'literal'; value: string }[] =>
  toList(locale).formatToParts(Array.from({ length: count }, (_, at) => String(at)));

// British English, like the days: no comma before "and"
const toList = (locale: Locale) => new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale);

const mostNamed = 3;

/**
 * The items of a list that a sentence names: all of them up to `most`, or one fewer of more; and the number of others.
 * @param most at least 2
 */
export function toNamed<T>(items: readonly T[], most = mostNamed): { named: readonly T[]; others: number } {
  const named = items.length <= most ? items : items.slice(0, most - 1);
  return { named, others: items.length - named.length };
}

/** The names of a list in a sentence: "A, B và C", or of more than three "A, B và 2 tỉnh khác". */
export function nameFew(
  names: readonly string[],
  locale: Locale,
  sayOthers: (count: number) => string,
  most = mostNamed,
): string {
  const { named, others } = toNamed(names, most);
  return listNames(others > 0 ? [...named, sayOthers(others)] : named, locale);
}
