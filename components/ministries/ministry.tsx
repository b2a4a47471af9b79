import { useTranslations } from 'next-intl';
import { nameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { reviewYearsOf } from '@/lib/views/review/review';
import type { RankedUnit } from '@/lib/views/units/province';
import type { CitedRelease } from '../figures/citation';
import { Name } from '../ui/name';
import { DimensionTables } from '../units/dimension-tables';
import { IndexSection } from '../units/index-section';
import { RankHistoryFigure } from '../units/rank-history-figure';
import { Standing } from '../units/standing';
import { SuccessionNotice } from '../units/succession-notice';

interface MinistryProps {
  ministry: RankedUnit;
  release: CitedRelease;
  locale: Locale;
}

/** A ministry: where it stands among the ministries, how it came there, every figure year by year. */
export function Ministry({ ministry, release, locale }: MinistryProps) {
  const [t, review] = [useTranslations('ministry'), useTranslations('review')];
  const { current, histories } = ministry;
  const name = nameOf(current, locale);
  return (
    <article>
      <p className="mt-10 mb-2 text-[0.8125rem] font-semibold text-soft">
        <a href={routes.ministries(locale)}>{t('all')}</a>
      </p>
      <h1>
        <Name of={current} locale={locale} />
      </h1>
      <SuccessionNotice unit={ministry} locale={locale} />
      <Standing unit={ministry} locale={locale} />
      {histories.map((history) => (
        <nav key={history.index.code} aria-label={review('link')} className="part-nav no-print tabular-nums">
          <span className="text-soft">{review('link')}</span>
          {reviewYearsOf(history).map((year) => (
            <a
              key={year}
              href={routes.review(locale, {
                level: 'ministry',
                slug: ministry.slug,
                index: history.index.code,
                year,
              })}
            >
              {year}
            </a>
          ))}
        </nav>
      ))}
      <RankHistoryFigure unit={ministry} history={histories[0] ?? null} locale={locale} />
      {histories.map((history) => (
        <IndexSection
          key={history.index.code}
          unit={ministry}
          history={history}
          locale={locale}
          name={name}
          release={release}
        />
      ))}
      {histories.map((history, at) => (
        <DimensionTables
          key={history.index.code}
          history={history}
          locale={locale}
          anchor={at === 0 ? 'linh-vuc' : `noi-dung-${history.index.code}`}
        />
      ))}
      <p className="mt-12 max-w-[60ch] text-sm text-soft">{t('asRanked')}</p>
    </article>
  );
}
