import { useTranslations } from 'next-intl';
import { formatDay } from '@/lib/i18n/dates';
import { nameOf, wholeNameOf } from '@/lib/i18n/names';
import { reasonOf } from '@/lib/i18n/notes';
import { formatMeasure } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { Review } from '@/lib/views/review/review';
import type { CitedRelease } from '../figures/citation';
import { SourceEntries } from '../sources/source-entries';

interface ReviewSourcesProps {
  review: Review;
  release: CitedRelease;
  locale: Locale;
}

/** How much of the edition is known, where the unit's figures come from, and those that sources print differently. */
export function ReviewSources({ review, release, locale }: ReviewSourcesProps) {
  const t = useTranslations('review.sources');
  const { coverage, sources, conflicts, ofYear, index } = review;
  const name = wholeNameOf(ofYear, locale);
  return (
    <section className="part-section">
      <h2>{t('title')}</h2>
      <p className="note">
        {t.rich('coverage', {
          ...coverage,
          name,
          computed: index.publishesRanks ? 'no' : 'yes',
          known: coverage.fields.known,
          fields: coverage.fields.of,
          link: (text) => (
            <a className="no-print" href={routes.coverage(locale)}>
              {text}
            </a>
          ),
        })}{' '}
        {t('release', { release: release.id, day: formatDay(release.createdOn, locale) })}
      </p>
      {sources.length === 0 && <p className="note">{t('none')}</p>}
      <SourceEntries sources={sources} locale={locale} />
      {conflicts.length > 0 && <Disputes review={review} locale={locale} />}
    </section>
  );
}

function Disputes({ review: { conflicts, ofYear }, locale }: Omit<ReviewSourcesProps, 'release'>) {
  const t = useTranslations('review.sources');
  const words = useTranslations('conflicts');
  const measureOf = useTranslations('figure.measure');
  return (
    <>
      <h3 className="mt-6">{t('disputes')}</h3>
      <ul className="mt-1 text-[0.9375rem]">
        {conflicts.map(({ figure, dimension, sides, reasonVi, reasonEn }) => (
          <li key={figure.id} className="border-t border-rule py-1.5">
            <a href={routes.figure(locale, figure.id)}>
              {dimension && `${nameOf(dimension, locale)}: `}
              {measureOf(figure.measure)}
            </a>
            {': '}
            {sides
              .map(
                ({ value, sources }) =>
                  `${formatMeasure(figure.measure, value, locale)} (${sources.map(({ publisher }) => publisher).join(', ')})`,
              )
              .join(' · ')}
            {'. '}
            {figure.value === null
              ? words('undecided')
              : words('chosen', { value: formatMeasure(figure.measure, figure.value, locale) })}{' '}
            {reasonOf({ reasonVi, reasonEn }, locale)}
          </li>
        ))}
      </ul>
      <p className="note">{t('noStatement', { name: wholeNameOf(ofYear, locale) })}</p>
    </>
  );
}
