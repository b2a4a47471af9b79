import { useTranslations } from 'next-intl';
import { formatDay } from '@/lib/i18n/dates';
import { formatWhole } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { CorrectedRelease, CorrectionLog } from '@/lib/views/figures/corrections';
import { CorrectionItem } from './correction-item';
import { FeedLinks } from './feed-links';

interface CorrectionsProps {
  log: CorrectionLog;
  contact: { email: string | undefined };
  locale: Locale;
}

/** Every figure that a release corrected or withdrew, the newest first. */
export function Corrections({ log, contact, locale }: CorrectionsProps) {
  const t = useTranslations('corrections');
  const { counts, first, latest, releases, page, pages } = log;
  const words = {
    ...counts,
    firstRelease: first.id,
    day: formatDay(first.createdOn, locale),
    latestRelease: latest.id,
  };
  const rich = {
    releases: (text: React.ReactNode) => <a href={`${routes.data(locale)}#cac-ban`}>{text}</a>,
    send: (text: React.ReactNode) => <a href={`${routes.about(locale)}#dinh-chinh`}>{text}</a>,
  };
  const isEmpty = counts.changed + counts.withdrawn === 0;
  return (
    <>
      <h1 className="mt-12">{t('title')}</h1>
      <p className="mt-4 max-w-[65ch] text-lg">{t('intro')}</p>
      {isEmpty && (
        <p className="hatched mt-6 max-w-[65ch] px-5 py-4">
          {first.id === latest.id ? t('emptyFirst', words) : t('empty', words)}
        </p>
      )}
      {!isEmpty && <p className="mt-2 max-w-[65ch]">{t('sum', words)}</p>}
      {counts.added > 0 && <p className="mt-2 max-w-[65ch]">{t.rich('added', { ...words, ...rich })}</p>}
      {contact.email && <p className="mt-2 max-w-[65ch]">{t.rich('mend', rich)}</p>}
      <FeedLinks followed={{ kind: 'corrections' }} locale={locale} />
      {releases.map((release) => (
        <Corrected key={release.id} release={release} locale={locale} />
      ))}
      {pages > 1 && (
        <nav aria-label={t('pages')} className="mt-8 flex flex-wrap gap-x-5 border-t border-rule-strong pt-3">
          {page > 1 && (
            <a rel="prev" href={routes.corrections(locale, page - 1)}>
              {t('newer')}
            </a>
          )}
          <span className="text-soft">
            {t('page', { page: formatWhole(page, locale), pages: formatWhole(pages, locale) })}
          </span>
          {page < pages && (
            <a rel="next" href={routes.corrections(locale, page + 1)}>
              {t('older')}
            </a>
          )}
        </nav>
      )}
    </>
  );
}

/** The corrections of one release, and what else it did. */
function Corrected({ release, locale }: { release: CorrectedRelease; locale: Locale }) {
  const [t, data] = [useTranslations('corrections'), useTranslations('data')];
  const { id, createdOn, counts, listed } = release;
  const href = routes.release(locale, id);
  return (
    <section id={`ban-${id}`} className="mt-10 border-t-2 border-rule-strong pt-3">
      <h2>
        <a href={href}>{data('release', { id: release.id })}</a>
        <span className="font-normal text-soft">, {formatDay(createdOn, locale)}</span>
      </h2>
      <p className="note mb-3">
        {t.rich('ofRelease', { ...counts, release: (text) => <a href={href}>{text}</a> })}
      </p>
      <ol>
        {listed.map((correction) => (
          <CorrectionItem key={correction.id} correction={correction} locale={locale} />
        ))}
      </ol>
    </section>
  );
}
