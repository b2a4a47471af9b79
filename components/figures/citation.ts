import { toDayInVietnam } from '@/lib/domain/values/days';
import { formatDay } from '@/lib/i18n/dates';
import { nameOf, publisherOf, shortNameOf } from '@/lib/i18n/names';
import type { Words } from '@/lib/i18n/translate';
import { inFull, routes } from '@/lib/routes';
import { sayFigure, type Told } from './figure-words';

/** The release that a citation names, since a later one may say otherwise. */
export interface CitedRelease {
  id: number;
  createdOn: string;
}

type DateParts = { 'date-parts': number[][] };

/** What is cited, in the fields of CSL-JSON 1.0. */
export interface Citation {
  id: string;
  type: 'dataset';
  title: string;
  author: { literal: string }[];
  issued?: DateParts;
  accessed?: DateParts;
  'container-title': string;
  publisher: string;
  version: string;
  note: string;
  language: string;
  URL: string;
}

/**
 * What to cite for a figure: who published it and when, what it says, and this page with its release.
 * @param accessed the moment of reading, of which the day in Vietnam is told; null leaves it out
 */
export function toCitation(told: Told, release: CitedRelease, accessed: Date | null): Citation {
  const { page, locale, t } = told;
  const { figure, index, edition } = page;
  return {
    id: figure.id,
    type: 'dataset',
    title: sayFigure(told),
    author: [{ literal: nameAuthor(told) }],
    ...(edition.publishedOn && { issued: toDateParts(edition.publishedOn) }),
    ...(accessed && { accessed: toDateParts(toDayInVietnam(accessed)) }),
    'container-title': t('site.name'),
    publisher: t('site.name'),
    version: nameRelease(told, release),
    note: t('figureWords.cite.measured', { index: shortNameOf(index, locale), year: String(figure.year) }),
    language: locale,
    URL: inFull(routes.figure(locale, figure.id)),
  };
}

/** What a reference list says of something. */
interface PrintedSource {
  author: string;
  title: string;
  /** the index and the years measured */
  measured: string;
  publishedOn: string | null;
  address: string;
}

/** A citation as a reference list prints it, without the day of access, which is the reader's. */
export const printSource = (
  { author, title, measured, publishedOn, address }: PrintedSource,
  release: CitedRelease,
  { locale, t }: Words,
): string =>
  t('figureWords.cite.plain', {
    author,
    title: title.replace(/\.$/, ''),
    measured,
    published: publishedOn ? 'yes' : 'no',
    day: publishedOn ? formatDay(publishedOn, locale) : '',
    site: t('site.name'),
    version: nameRelease({ locale, t }, release),
    address,
  });

/** The citation of a figure, as a reference list prints it. */
export function printCitation(told: Told, release: CitedRelease): string {
  const { title, note, URL } = toCitation(told, release, null);
  const { publishedOn } = told.page.edition;
  return printSource(
    { author: nameAuthor(told), title, measured: note, publishedOn, address: URL },
    release,
    told,
  );
}

/** A release with its day: "bản dữ liệu 3, ngày 28/11/2026". */
export const nameRelease = ({ locale, t }: Words, release: CitedRelease): string =>
  t('figureWords.cite.release', { id: String(release.id), day: formatDay(release.createdOn, locale) });

/** Whose figure it is: the publisher's, its province's, or ours where we computed it from the publisher's. */
function nameAuthor({ page: { figure, index, owner }, locale, t }: Told): string {
  if (owner) return t('figureWords.cite.owner', { owner: nameOf(owner, locale) });
  const publisher = publisherOf(index, locale);
  return figure.basis === 'computed'
    ? t('figureWords.cite.computed', { site: t('site.name'), publisher })
    : publisher;
}

const toDateParts = (day: string): DateParts => ({ 'date-parts': [day.split('-').map(Number)] });
