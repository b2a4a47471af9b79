import { sayChanges } from '@/components/data/release-words';
import { toDayInVietnam } from '@/lib/domain/values/days';
import { formatDay } from '@/lib/i18n/dates';
import { nameOf } from '@/lib/i18n/names';
import type { Translate } from '@/lib/i18n/translate';
import { inFull, type Locale, routes } from '@/lib/routes';
import { toFeedPath } from '@/lib/routes/feeds';
import type { Correction } from '@/lib/views/figures/corrections';
import type { FeedContent, FeedCut } from '@/lib/views/figures/feeds';
import type { ReleaseSummary } from '@/lib/views/figures/release';
import { nameMeasure, nameSubject, sayWhy, toValues } from './correction-words';

/** What a feed tells of one thing. All texts are plain; addresses are in full. */
export interface FeedEntry {
  /** never another for the same thing */
  id: string;
  address: string;
  title: string;
  paragraphs: string[];
  /** the moment of its release, in ISO 8601 */
  at: string;
}

/** A feed in one language, the newest entry first. */
export interface Feed {
  title: string;
  about: string;
  language: Locale;
  author: string;
  /** the page of what it tells */
  page: string;
  /** its own address in each kind of file */
  self: { atom: string; json: string };
  at: string;
  entries: FeedEntry[];
}

/** Words what a feed tells. */
export function toFeed(content: FeedContent, locale: Locale, t: Translate): Feed {
  const { kind, at } = content;
  const name = kind === 'province' ? nameOf(content.unit, locale) : '';
  const followed = kind === 'province' ? { kind, slug: content.unit.slug } : { kind };
  const self = (format: 'atom' | 'json') => inFull(toFeedPath(locale, followed, format));
  return {
    title: t(`feeds.title.${kind}`, { name }),
    about: t(`feeds.about.${kind}`, { name }),
    language: locale,
    author: t('site.name'),
    page: inFull(toPage(content, locale)),
    self: { atom: self('atom'), json: self('json') },
    at,
    entries:
      content.kind === 'releases'
        ? content.releases.map((release) => tellRelease(release, locale, t))
        : [
            ...content.corrections.map((correction) => tellCorrection(correction, locale, t)),
            ...(content.cut ? [tellCut(content.cut, locale, t)] : []),
          ],
  };
}

function toPage(content: FeedContent, locale: Locale): string {
  if (content.kind === 'province') return routes.province(locale, content.unit.slug);
  return content.kind === 'releases' ? routes.data(locale) : routes.corrections(locale);
}

function tellRelease(release: ReleaseSummary & { at: string }, locale: Locale, t: Translate): FeedEntry {
  const address = inFull(routes.release(locale, release.id));
  return {
    id: address,
    address,
    title: nameRelease(release.id, release.at, locale, t),
    paragraphs: [sayChanges(release, locale, t), ...(release.note ? [release.note] : [])],
    at: release.at,
  };
}

function tellCorrection(correction: Correction, locale: Locale, t: Translate): FeedEntry {
  const { id, release, at } = correction;
  const { say, ...values } = toValues(correction, locale);
  const address = inFull(routes.figure(locale, id));
  const plain = { ...values, b: (text: string) => text };
  return {
    // a figure may be corrected again, by another release
    id: `${address}#ban-${release}`,
    address,
    title: t('feeds.entry', {
      subject: nameSubject(correction, locale),
      measure: nameMeasure(correction, locale, t),
      change: t.markup(`feeds.change.${say}`, plain),
    }),
    paragraphs: [
      [t.markup(`corrections.say.${say}`, plain), ...sayWhy(correction, locale, t)].join(' '),
      nameRelease(release, at, locale, t),
    ],
    at,
  };
}

function tellCut({ release, at }: FeedCut, locale: Locale, t: Translate): FeedEntry {
  const address = inFull(routes.release(locale, release));
  return {
    id: `${address}#con-nua`,
    address,
    title: t('feeds.cut', { release }),
    paragraphs: [t('feeds.cutText')],
    at,
  };
}

const nameRelease = (release: number, at: string, locale: Locale, t: Translate): string =>
  t('release.title', { id: release, day: formatDay(toDayInVietnam(new Date(at)), locale) });
