import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Exhibit } from '@/lib/domain/exhibits/exhibit';
import { formatDay } from '@/lib/i18n/dates';
import { shortNameOf } from '@/lib/i18n/names';
import { inFull, type Locale, routes } from '@/lib/routes';
import { exhibitRoutes } from '@/lib/routes/exhibits';

interface EmbedFrameProps {
  exhibit: Exhibit;
  index: IndexInfo;
  /** what it is about */
  subject: string;
  /** whether its own heading says so */
  isNamed: boolean;
  release: { id: number; createdOn: string };
  /** whether it stays with its release */
  isFixed: boolean;
  locale: Locale;
  children: ReactNode;
}

/** An exhibit alone, and below it whose figures they are, of which release, and where they are kept up to date. */
export function EmbedFrame({
  exhibit,
  index,
  subject,
  isNamed,
  release,
  isFixed,
  locale,
  children,
}: EmbedFrameProps) {
  const t = useTranslations('embed');
  const other = exhibitRoutes.embed(locale, exhibit, isFixed ? null : release.id);
  return (
    <main>
      <h1 className={isNamed ? 'sr-only' : 'embed-subject'}>{subject}</h1>
      {children}
      <footer className="embed-foot">
        <p data-part="source">
          {t('source', {
            index: shortNameOf(index, locale),
            publisher: locale === 'vi' ? index.publisherVi : index.publisherEn,
          })}{' '}
          {t.rich('release', {
            id: String(release.id),
            day: formatDay(release.createdOn, locale),
            site: (text) => <a href={inFull(exhibitRoutes.page(locale, exhibit))}>{text}</a>,
            link: (text) => <a href={inFull(routes.release(locale, release.id))}>{text}</a>,
          })}
        </p>
        <p>
          {t.rich(isFixed ? 'fixed' : 'live', {
            link: (text) => <a href={inFull(other)}>{text}</a>,
          })}
        </p>
      </footer>
    </main>
  );
}
