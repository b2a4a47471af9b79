import { useTranslations } from 'next-intl';
import { formatSigned } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { type ReviewYears, toStepsByDimension } from '@/lib/views/review/review-years';
import { Dash } from '../ui/dash';
import { Name } from '../ui/name';

interface StepsByYearProps {
  years: ReviewYears;
  locale: Locale;
}

/** What each dimension added to the score or took from it, year by year; nothing where no year can be split. */
export function StepsByYear({ years: { years, index, span }, locale }: StepsByYearProps) {
  const t = useTranslations('reviewYears.steps');
  const words = useTranslations('review.change');
  const reviews = years.flatMap(({ review }) => review ?? []).toReversed();
  const steps = toStepsByDimension(reviews);
  if (steps.length === 0) return null;
  const print = (amount: string) => formatSigned(amount, locale);
  const changes = reviews.map(({ scoreChange }) =>
    scoreChange && typeof scoreChange !== 'string' ? scoreChange : null,
  );
  return (
    <section className="part-section">
      <h2>{t('title')}</h2>
      <table className="figures review-table">
        <caption>{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('dimension')}</th>
            {reviews.map(({ edition: { year } }) => (
              <th key={year} scope="col">
                <a href={routes.review(locale, { ...span, year })}>{year}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map(({ dimension, changes: own }) => (
            <tr key={dimension.code}>
              <th scope="row">
                <a href={routes.dimension(locale, { index: index.code, dimension: dimension.code })}>
                  <Name of={dimension} locale={locale} />
                </a>
              </th>
              {own.map((change, at) => (
                <td key={reviews[at]?.edition.year} data-head={reviews[at]?.edition.year}>
                  {change === null ? <Dash /> : print(change)}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('rest')}</th>
            {changes.map((change, at) => (
              <td key={reviews[at]?.edition.year} data-head={reviews[at]?.edition.year}>
                {change?.rest ? (
                  <>
                    {print(change.rest.amount)}
                    <small>{words(`rest.${change.rest.because}`)}</small>
                  </>
                ) : (
                  <Dash />
                )}
              </td>
            ))}
          </tr>
          <tr className="sum">
            <th scope="row">{t('whole')}</th>
            {changes.map((change, at) => (
              <td key={reviews[at]?.edition.year} data-head={reviews[at]?.edition.year}>
                {change ? print(change.change) : <Dash />}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
