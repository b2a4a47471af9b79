import { listNames } from '@/lib/i18n/names';
import type { Words } from '@/lib/i18n/translate';
import type { ExhibitView } from '@/lib/views/exhibits/exhibit-view';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { nameDifference } from '../figures/use-units';

/** The view of one kind of exhibit. */
export type Of<K extends ExhibitView['kind']> = Extract<ExhibitView, { kind: K }>;

/** How far two editions compare; null where they do, and where there is no edition before. */
export const sayCaution = ({ edition, previous, caution }: Ranking, { t }: Words): string | null =>
  caution && previous
    ? t(`movers.headline.caution.${caution}`, { before: previous.year, year: edition.year })
    : null;

/** Years in a sentence: "2015, 2018 và 2022". */
export const listYears = (years: readonly number[], { locale }: Words): string =>
  listNames(years.map(String), locale);

/** Rising years in brackets, those in a row as one: "2011–2013, 2017". */
export function nameRuns(years: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last.to === year - 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  return runs
    .map(({ from: fromYear, to: toYear }) => (fromYear === toYear ? `${toYear}` : `${fromYear}–${toYear}`))
    .join(', ');
}

/** The word that differences of an index's values are counted in. */
export const unitOf = (index: Ranking['index'], measure: 'percent' | 'score', { locale, t }: Words): string =>
  nameDifference(measure, index, locale, (common) => t(`units.${common}`));

/** A sentence after a colon: it begins small, unless its first word is a name. */
export const inSentence = (text: string, locale: Words['locale']): string =>
  /^\p{Lu}(?=\p{Ll})/u.test(text) ? text.charAt(0).toLocaleLowerCase(locale) + text.slice(1) : text;

/** Sentences as one text; null of none. */
export const toText = (sentences: readonly (string | false | null)[]): string | null =>
  sentences.filter(Boolean).join(' ') || null;
