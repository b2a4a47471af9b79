import { useTranslations } from 'next-intl';
import { changeKinds, sumChanges } from '@/lib/domain/figures/figure-change';
import { formatDay } from '@/lib/i18n/dates';
import { type Locale, routes } from '@/lib/routes';
import type { ReleasePage } from '@/lib/views/figures/release';
import { EditionCounts } from './edition-counts';
import { EditionList } from './edition-list';
import { ReleaseFacts } from './release-facts';

/** One release: what it holds, and cell by cell what it changed. */
export function Release({ page, locale }: { page: ReleasePage; locale: Locale }) {
  const t = useTranslations('release');
  const { release, editions, earlier, later } = page;
  const counts = sumChanges(editions);
  return (
    <>
      <h1 className="mt-12">{t('title', { id: release.id, day: formatDay(release.createdOn, locale) })}</h1>
      <div className="mt-4">
        <ReleaseFacts release={release} locale={locale} />
      </div>
      <nav aria-label={t('nav')} className="mt-4 flex flex-wrap gap-x-5 text-sm">
        <a href={routes.data(locale)}>{t('all')}</a>
        {earlier && <a href={routes.release(locale, earlier)}>{t('earlier', { release: earlier })}</a>}
        {later && <a href={routes.release(locale, later)}>{t('later', { release: later })}</a>}
      </nav>
      <section className="mt-12 border-t-2 border-rule-strong pt-3">
        <h2>{t(release.changes ? 'changes' : 'first')}</h2>
        {release.changes ? (
          <>
            <ul className="mt-2 max-w-[65ch]">
              {changeKinds
                .filter((kind) => counts[kind] > 0)
                .map((kind) => (
                  <li key={kind}>{t(`kinds.${kind}`, { count: counts[kind] })}</li>
                ))}
            </ul>
            {editions.length === 0 && <p className="mt-2 max-w-[65ch]">{t('nothing')}</p>}
            <EditionList editions={editions} release={release.id} locale={locale} />
          </>
        ) : (
          <EditionCounts editions={editions} locale={locale} />
        )}
      </section>
    </>
  );
}
