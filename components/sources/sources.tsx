import { useTranslations } from 'next-intl';
import { type Locale, routes } from '@/lib/routes';
import { splitConflicts } from '@/lib/views/figures/conflict';
import { type SourcesPage, toSourceShelves } from '@/lib/views/figures/sources';
import { SourceItem } from './source-item';

/** The sources by kind, and what the site does where they differ. */
export function Sources({ page, locale }: { page: SourcesPage; locale: Locale }) {
  const t = useTranslations('sources');
  const { sources, conflicts } = page;
  return (
    <>
      <h1 className="mt-12">{t('title', { count: sources.length })}</h1>
      <p className="mt-4 max-w-[65ch] text-lg">{t('intro')}</p>
      <p className="mt-2 max-w-[65ch]">
        {t.rich('coverage', { coverage: (text) => <a href={routes.coverage(locale)}>{text}</a> })}{' '}
        {t.rich('data', {
          count: sources.length,
          data: (text) => <a href={routes.data(locale)}>{text}</a>,
        })}
      </p>
      <section id="bat-dong" className="mt-10 border-t-2 border-rule-strong pt-3">
        <h2>{t('conflicts.title')}</h2>
        <p className="mt-1 max-w-[65ch]">
          {t('conflicts.intro', {
            count: conflicts.length,
            open: splitConflicts(conflicts).open.length,
          })}
        </p>
        <ul className="mt-2">
          <li>
            <a href={routes.conflicts(locale)}>{t('conflicts.link')}</a>
          </li>
          <li>
            <a href={routes.announcements(locale)}>{t('conflicts.announcements')}</a>
          </li>
        </ul>
      </section>
      {toSourceShelves(sources).map(({ kind, sources: ofKind }) => (
        <section key={kind} className="mt-12 border-t-2 border-rule-strong pt-3">
          <h2>{t(`kind.${kind}.name`)}</h2>
          <p className="mt-1 max-w-[65ch] text-sm text-soft">{t(`kind.${kind}.text`)}</p>
          <ul className="mt-3">
            {ofKind.map((source) => (
              <SourceItem key={source.code} source={source} locale={locale} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
