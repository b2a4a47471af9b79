import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { inOrderOfKnowledge } from '@/lib/views/units/answer';
import type { ProvincePage } from '@/lib/views/units/province-part';
import { TakeAway } from '../exhibits/take-away';
import type { CitedRelease } from '../figures/citation';
import { DimensionTables } from '../units/dimension-tables';
import { Story } from '../units/story';
import { Heatmap } from './heatmap';
import { Losses } from './losses';
import { Rivals } from './rivals';

interface DimensionsPartProps {
  page: Extract<ProvincePage, { part: 'dimensions' }>;
  release: CitedRelease;
  locale: Locale;
}

/** Where a province loses points, who passed it, what sources tell, and every dimension year by year. */
export function DimensionsPart({
  page: { province, reviews, rivals },
  release,
  locale,
}: DimensionsPartProps) {
  const t = useTranslations('provinceParts.dimensions');
  const name = nameOf(province.current, locale);
  const histories = inOrderOfKnowledge(province.histories);
  const [main] = province.histories;
  const silent = province.histories.filter(({ index }) => !reviews.some((known) => known.index === index));
  return (
    <>
      {silent.map(({ index }) => (
        <p key={index.code} className="mt-3">
          {t('none', { index: shortNameOf(index, locale), name })}
        </p>
      ))}
      {reviews.map((review) => (
        <Fragment key={review.index.code}>
          <Losses review={review} slug={province.slug} locale={locale} />
          <p className="no-print mt-2">
            <a
              href={routes.simulation(locale, {
                unit: province.slug,
                index: review.index.code,
                year: review.year,
              })}
            >
              {t('simulation', { index: shortNameOf(review.index, locale), year: review.year })}
            </a>
          </p>
        </Fragment>
      ))}
      {rivals && <Rivals rivals={rivals} name={name} locale={locale} />}
      {province.stories.map((story) => (
        <Story key={story.year} story={story} locale={locale} />
      ))}
      {histories.map((history) => (
        <Heatmap key={history.index.code} history={history} locale={locale} />
      ))}
      {histories.map((history) => (
        <Fragment key={history.index.code}>
          <DimensionTables
            history={history}
            locale={locale}
            anchor={history === main ? 'linh-vuc' : `noi-dung-${history.index.code}`}
          />
          {history.dimensions.length > 0 && (
            <TakeAway
              view={{
                kind: 'profile',
                exhibit: { kind: 'profile', slug: province.slug, index: history.index.code },
                unit: province,
                history,
              }}
              release={release}
              locale={locale}
            />
          )}
        </Fragment>
      ))}
    </>
  );
}
