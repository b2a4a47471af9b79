import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Named } from '@/lib/domain/names/named';
import type { Locale } from '@/lib/routes';

/** A name in the reader's language; a Vietnamese name on an English page comes with the language to mark it with. */
export function toName({ nameVi, nameEn }: Named, locale: Locale): { text: string; lang?: 'vi' } {
  if (locale === 'vi') return { text: nameVi };
  return nameEn ? { text: nameEn } : { text: nameVi, lang: 'vi' };
}

/** The text of a name, for places where its language cannot be marked. */
export const nameOf = (named: Named, locale: Locale): string => toName(named, locale).text;

/** Sorts things by name in the alphabetical order of the language: in Vietnamese Đ follows D. */
export function sortByName<T>(things: readonly T[], toNamed: (thing: T) => Named, locale: Locale): T[] {
  const { compare } = new Intl.Collator(locale);
  const name = (thing: T) => nameOf(toNamed(thing), locale);
  return [...things].sort((a, b) => compare(name(a), name(b)));
}

/** The short name of an index, or its whole name where it has none. */
export const shortNameOf = (
  { shortVi, shortEn }: Pick<IndexInfo, 'shortVi' | 'shortEn'>,
  locale: Locale,
): string => (locale === 'vi' ? shortVi : shortEn);

/** The name of the publisher of an index. */
export const publisherOf = (
  { publisherVi, publisherEn }: Pick<IndexInfo, 'publisherVi' | 'publisherEn'>,
  locale: Locale,
): string => (locale === 'vi' ? publisherVi : publisherEn);

/** Names, or other parts, as a sentence lists them: "A, B và C". */
export const listNames = (names: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(locale).format(names);
