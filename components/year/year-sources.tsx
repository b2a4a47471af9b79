import { useTranslations } from 'next-intl';
import { type Locale, routes } from '@/lib/routes';
import type { YearPage } from '@/lib/views/rankings/year';
import { SourceEntries } from '../sources/source-entries';

interface YearSourcesProps {
  page: YearPage;
  release: number;
  locale: Locale;
}

/** Where the figures of an edition come from, and the files that have them. */
export function YearSources({ page: { movers, sources }, release, locale }: YearSourcesProps) {
  const t = useTranslations('year.sources');
  const { year } = movers.ranking.edition;
  return (
    <>
      <section className="mt-12 border-t-2 border-rule-strong pt-3">
        <h2>{t('title', { count: sources.length, year })}</h2>
        <SourceEntries sources={sources} locale={locale} />
      </section>
      <p className="no-print mt-6 max-w-[65ch] text-[0.9375rem]">
        {t.rich('download', {
          csv: (text) => (
            <a href={routes.download(release, 'csv')} download>
              {text}
            </a>
          ),
          data: (text) => <a href={routes.data(locale)}>{text}</a>,
        })}
      </p>
    </>
  );
}
