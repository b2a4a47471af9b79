import { useTranslations } from 'next-intl';
import { formatDay } from '@/lib/i18n/dates';
import { inFull, type Locale, routes } from '@/lib/routes';
import type { ReleaseSummary } from '@/lib/views/figures/release';
import { FeedLinks } from '../corrections/feed-links';
import { Reach } from '../ui/reach';
import { DataDataset } from './data-dataset';
import { Downloads } from './downloads';
import { ReleaseFacts } from './release-facts';

interface DataProps {
  releases: readonly ReleaseSummary[];
  contact: { email: string | undefined };
  locale: Locale;
}

/** So many releases are listed with what they changed; older ones by name and date only. */
const mostDescribed = 50;

/** The whole data set to take away: downloads, every release, terms, citation, and how to mend it. */
export function Data({ releases, contact, locale }: DataProps) {
  const t = useTranslations('data');
  const [latest] = releases;
  const older = releases.slice(mostDescribed);
  if (!latest) return null;
  return (
    <>
      <h1 className="mt-12">{t('title')}</h1>
      <p className="mt-4 max-w-[65ch] text-lg">{t('intro', { ...latest.counts })}</p>
      <p className="mt-2 max-w-[65ch]">
        {t.rich('coverage', { coverage: (text) => <a href={routes.coverage(locale)}>{text}</a> })}
      </p>
      <p className="mt-2 max-w-[65ch]">
        {t.rich('api', { api: (text) => <a href={routes.api(locale)}>{text}</a> })}
      </p>
      <Downloads release={latest} locale={locale} />
      <section id="cac-ban" className="mt-12 border-t-2 border-rule-strong pt-3">
        <h2>{t('releases.title', { count: releases.length })}</h2>
        <p className="mt-1 max-w-[65ch] text-soft">
          {t('releases.text')}{' '}
          {t.rich('corrections', {
            corrections: (text) => <a href={routes.corrections(locale)}>{text}</a>,
          })}
        </p>
        <FeedLinks followed={{ kind: 'releases' }} locale={locale} />
        <ol className="mt-3">
          {releases.slice(0, mostDescribed).map((release) => (
            <li key={release.id} className="border-t border-rule py-4">
              <h3>
                <ReleaseName release={release} locale={locale} />
              </h3>
              <ReleaseFacts release={release} locale={locale} />
            </li>
          ))}
        </ol>
        {older.length > 0 && (
          <>
            <h3 className="border-t border-rule pt-4">{t('releases.older')}</h3>
            <ol className="mt-2 gap-x-10 text-[0.9375rem] sm:columns-2 lg:columns-3">
              {older.map((release) => (
                <li key={release.id} className="py-1">
                  <ReleaseName release={release} locale={locale} />
                </li>
              ))}
            </ol>
          </>
        )}
      </section>
      <Terms latest={latest} locale={locale} />
      {contact.email && <Mend email={contact.email} locale={locale} />}
      <DataDataset release={latest} locale={locale} />
    </>
  );
}

function ReleaseName({ release, locale }: { release: ReleaseSummary; locale: Locale }) {
  const t = useTranslations('data');
  return (
    <>
      <a href={routes.release(locale, release.id)}>{t('release', { id: release.id })}</a>
      <span className="font-normal text-soft">, {formatDay(release.createdOn, locale)}</span>
    </>
  );
}

function Terms({ latest, locale }: { latest: ReleaseSummary; locale: Locale }) {
  const t = useTranslations('data.terms');
  const cite = {
    release: latest.id,
    day: formatDay(latest.createdOn, locale),
    hash: latest.contentHash.slice(0, 12),
    address: inFull(routes.release(locale, latest.id)),
  };
  return (
    <section id="giay-phep" className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{t('title')}</h2>
      <p className="mt-2 max-w-[65ch]">{t('facts')}</p>
      <p className="mt-2 max-w-[65ch]">{t('attribution')}</p>
      <h3 className="mt-6">{t('citeTitle')}</h3>
      <p className="mt-1 max-w-[65ch]">{t('citeText')}</p>
      <p className="mt-2 max-w-[65ch] border-l-2 border-rule-strong pl-4 break-words">{t('cite', cite)}</p>
    </section>
  );
}

function Mend({ email, locale }: { email: string; locale: Locale }) {
  const t = useTranslations('data.mend');
  return (
    <section id="bao-loi" className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{t('title')}</h2>
      <p className="mt-2 max-w-[65ch]">
        {t.rich('text', {
          corrections: (text) => <a href={`${routes.about(locale)}#dinh-chinh`}>{text}</a>,
          send: (text) => <a href={`${routes.about(locale)}#gui-nguon`}>{text}</a>,
        })}
      </p>
      <p className="mt-2">
        <Reach email={email} />
      </p>
    </section>
  );
}
