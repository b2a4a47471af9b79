import { useTranslations } from 'next-intl';
import { mostReviewed } from '@/lib/domain/review/review-address';
import { shortNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import type { Review } from '@/lib/views/review/review';
import { toSpanBefore } from '@/lib/views/review/review-years';

/** The ways from a review to the other years and indices of the unit. */
export function ReviewLinks({ review, locale }: { review: Review; locale: Locale }) {
  const t = useTranslations('review');
  const { unit, edition, index, years, indices } = review;
  const several = toSpanBefore(review, mostReviewed);
  const address = { level: unit.level, slug: unit.slug, index: index.code, year: edition.year };
  return (
    <div className="no-print text-sm">
      <nav aria-label={t('years')} className="part-nav tabular-nums">
        {years.map((year) => (
          <a
            key={year}
            href={routes.review(locale, { ...address, year })}
            aria-current={year === edition.year ? 'page' : undefined}
          >
            {year}
          </a>
        ))}
      </nav>
      {indices.length > 1 && (
        <nav aria-label={t('indices')} className="part-nav">
          {indices.map((one) => (
            <a
              key={one.code}
              href={routes.review(locale, { ...address, index: one.code })}
              aria-current={one.code === index.code ? 'page' : undefined}
            >
              {shortNameOf(one, locale)}
            </a>
          ))}
        </nav>
      )}
      <p className="note mt-2">
        {t('print')} <a href={routes.reviewBook(locale, address)}>{t('xlsx')}</a>
        {' · '}
        <a href={routes.simulation(locale, { unit: unit.slug, index: index.code, year: edition.year })}>
          {t('simulate')}
        </a>
        {several && (
          <>
            {' · '}
            <a href={routes.review(locale, several)}>
              {t('several', { fromYear: several.from, toYear: several.to })}
            </a>
          </>
        )}
      </p>
    </div>
  );
}
