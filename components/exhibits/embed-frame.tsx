import type { ReactNode } from 'react';
import { formatDay } from '@/lib/i18n/dates';
import { publisherOf, shortNameOf } from '@/lib/i18n/names';
import type { Words } from '@/lib/i18n/translate';
import { inFull, routes } from '@/lib/routes';
import { exhibitRoutes } from '@/lib/routes/exhibits';
import type { ExhibitSubject } from '@/lib/views/exhibits/subject';
import { addressOf, titleExhibit } from './exhibit-words';

interface EmbedFrameProps {
  table: ExhibitSubject;
  release: { id: number; createdOn: string };
  /** whether it stays with its release */
  isFixed: boolean;
  /** whether its own heading says its title */
  isNamed: boolean;
  words: Words;
  children: ReactNode;
}

/** An exhibit alone, and below it whose figures they are, of which release, and where they are kept up to date. */
export function EmbedFrame({ table, release, isFixed, isNamed, words, children }: EmbedFrameProps) {
  const { locale, t } = words;
  const { index, exhibit } = table;
  const other = exhibitRoutes.embed(locale, exhibit, isFixed ? null : release.id);
  const link = (href: string) => (text: ReactNode) => <a href={href}>{text}</a>;
  return (
    <main>
      <h1 className={isNamed ? 'sr-only' : 'embed-subject'}>{titleExhibit(table, words)}</h1>
      {children}
      <footer className="embed-foot">
        <p data-part="source">
          {t('embed.source', { index: shortNameOf(index, locale), publisher: publisherOf(index, locale) })}{' '}
          {t.rich('embed.release', {
            id: String(release.id),
            day: formatDay(release.createdOn, locale),
            site: link(addressOf(table, words)),
            link: link(inFull(routes.release(locale, release.id))),
          })}
        </p>
        <p>{t.rich(isFixed ? 'embed.fixed' : 'embed.live', { link: link(inFull(other)) })}</p>
      </footer>
    </main>
  );
}
