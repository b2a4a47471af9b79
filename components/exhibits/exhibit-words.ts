import { listNames, nameOf, publisherOf, shortNameOf } from '@/lib/i18n/names';
import type { Words } from '@/lib/i18n/translate';
import { inFull } from '@/lib/routes';
import { exhibitRoutes } from '@/lib/routes/exhibits';
import type { ExhibitSubject } from '@/lib/views/exhibits/subject';
import { type CitedRelease, printSource } from '../figures/citation';

/** The name of an exhibit: what its rows are, of which index and years. */
export const titleExhibit = (subject: ExhibitSubject, words: Words): string =>
  words.t(`exhibits.title.${subject.exhibit.kind}`, toValues(subject, words));

/** The address of the page that shows an exhibit, with its host. */
export const addressOf = ({ exhibit, years }: ExhibitSubject, { locale }: Pick<Words, 'locale'>): string =>
  inFull(exhibitRoutes.page(locale, exhibit, years[1]));

/** An exhibit as a reference list prints it: who published its figures, what it is, of which release, and where. */
export function citeExhibit(subject: ExhibitSubject, release: CitedRelease, words: Words): string {
  const { index, years, exhibit, unit, publishedOn } = subject;
  const { locale, t } = words;
  const publisher = publisherOf(index, locale);
  const [from, to] = years.map(String);
  const short = shortNameOf(index, locale);
  return printSource(
    {
      author:
        exhibit.kind === 'internal' && unit
          ? t('figureWords.cite.owner', { owner: nameOf(unit, locale) })
          : index.publishesRanks
            ? publisher
            : t('figureWords.cite.computed', { site: t('site.name'), publisher }),
      title: titleExhibit(subject, words),
      measured:
        from === to
          ? t('figureWords.cite.measured', { index: short, year: `${to}` })
          : t('exhibits.cite.years', { index: short, from: `${from}`, to: `${to}` }),
      publishedOn,
      address: addressOf(subject, words),
    },
    release,
    words,
  );
}

/** What the words of an exhibit are filled with. */
export function toValues(
  { index, level, years, beforeYear, unit, units, dimension }: ExhibitSubject,
  { locale }: Words,
) {
  const [from, to] = years.map(String);
  return {
    index: shortNameOf(index, locale),
    level,
    year: `${to}`,
    from: `${from}`,
    to: `${to}`,
    before: beforeYear === null ? 'none' : String(beforeYear),
    unit: unit ? nameOf(unit, locale) : '',
    units: listNames(
      units.map((named) => nameOf(named, locale)),
      locale,
    ),
    dimension: dimension ? nameOf(dimension, locale) : '',
    of: dimension
      ? `${nameOf(dimension, locale)} (${shortNameOf(index, locale)})`
      : shortNameOf(index, locale),
  };
}
