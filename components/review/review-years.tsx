import { useTranslations } from 'next-intl';
import { formatDay } from '@/lib/i18n/dates';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { type ReviewYears as ReviewYearsData, toSourcesOf } from '@/lib/views/review/review-years';
import type { CitedRelease } from '../figures/citation';
import { SourceEntries } from '../sources/source-entries';
import { RankHistoryFigure } from '../units/rank-history-figure';
import { SplitByYear } from './split-by-year';
import { StepsByYear } from './steps-by-year';
import { YearsTable } from './years-table';

interface ReviewYearsProps {
  years: ReviewYearsData;
  release: CitedRelease;
  locale: Locale;
}

/** Several years of a unit side by side, each leading to its review. */
export function ReviewYears({ years, release, locale }: ReviewYearsProps) {
  const t = useTranslations('reviewYears');
  const words = useTranslations('review');
  const { unit, ofYear, index, span, history } = years;
  const sources = toSourcesOf(years);
  const toUnit = span.level === 'ministry' ? routes.ministry : routes.province;
  return (
    <article className="review">
      <p className="kicker mt-4 md:mt-8">
        {t('kicker')} · <a href={toUnit(locale, unit.slug)}>{nameOf(unit.current, locale)}</a>
      </p>
      <h1>
        {t('heading', {
          name: nameOf(ofYear, locale),
          index: shortNameOf(index, locale),
          fromYear: span.from,
          toYear: span.to,
        })}
      </h1>
      <p className="note no-print mt-2">
        {words('print')} <a href={routes.reviewBook(locale, span)}>{words('xlsx')}</a>
      </p>
      <RankHistoryFigure unit={unit} history={history} locale={locale} />
      <YearsTable years={years} locale={locale} />
      <SplitByYear years={years} locale={locale} />
      <StepsByYear years={years} locale={locale} />
      <section className="part-section">
        <h2>{words('book.sources')}</h2>
        <p className="note">
          {words('sources.release', { release: release.id, day: formatDay(release.createdOn, locale) })}
        </p>
        {sources.length === 0 && <p className="note">{words('sources.none')}</p>}
        <SourceEntries sources={sources} locale={locale} />
      </section>
    </article>
  );
}
