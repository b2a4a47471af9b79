import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { isBrokenBetween } from '@/lib/domain/series/series';
import { nameOf } from '@/lib/i18n/names';
import { formatValue } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { Extremes, RankedLine } from '@/lib/views/review/lines';
import type { Review } from '@/lib/views/review/review';
import type { ReviewYears } from '@/lib/views/review/review-years';
import { ChangeCell } from '../figures/change-cell';
import { useAbsence } from '../figures/use-absence';
import { Dash } from '../ui/dash';
import { HeadRow } from './head-row';
import { ScoreText, StandingText } from './score-text';

interface YearsTableProps {
  years: ReviewYears;
  locale: Locale;
}

/** Each year in a row: score, rank or range, change, points lost, the best and the worst dimension. */
export function YearsTable({ years: { years, span }, locale }: YearsTableProps) {
  const t = useTranslations('reviewYears.table');
  const words = useTranslations('province.table');
  const absenceOf = useAbsence();
  // columns that no year fills would be dashes only
  const withExtremes = years.some(({ review }) => review?.extremes);
  const heads = [
    ...[t('score'), t('rank'), t('change'), t('lost')],
    ...(withExtremes ? [t('best'), t('worst')] : []),
  ];
  return (
    <section className="part-section">
      <h2>{t('title')}</h2>
      <table className="figures review-table years-table">
        <caption className="no-print">{t('caption')}</caption>
        <HeadRow heads={[t('year'), ...heads]} />
        <tbody>
          {years.map(({ year, entry, review }, at) => {
            const later = years[at - 1];
            return (
              <Fragment key={year}>
                {later && isBrokenBetween(later.entry, entry) && (
                  <tr className="era">
                    <td colSpan={heads.length + 1} className="wide">
                      {words('merger', { year: later.year })}
                    </td>
                  </tr>
                )}
                <tr>
                  <th scope="row">
                    {review ? <a href={routes.review(locale, { ...span, year })}>{year}</a> : year}
                  </th>
                  {review ? (
                    <Year review={review} heads={heads} locale={locale} />
                  ) : (
                    <td colSpan={heads.length} className="wide">
                      <small>{absenceOf(entry)}</small>
                    </td>
                  )}
                </tr>
              </Fragment>
            );
          })}
        </tbody>
      </table>
      <p className="note">{t('note')}</p>
    </section>
  );
}

interface YearProps {
  review: Review;
  heads: readonly string[];
  locale: Locale;
}

function Year({ review, heads, locale }: YearProps) {
  const t = useTranslations('reviewYears.table');
  const { row, table, index, entry, lost, extremes } = review;
  const { decimals } = index;
  const toLines = (lines: readonly RankedLine[], { base, of }: Extremes) => (
    <>
      {lines.map(({ dimension, rank, figure }) => (
        <span key={dimension.code} className="block">
          {nameOf(dimension, locale)}{' '}
          <a href={routes.figure(locale, figure.id)} className="whitespace-nowrap">
            {t('inRank', { rank })}
          </a>
        </span>
      ))}
      {base < of && <small>{t('known', { base, of })}</small>}
    </>
  );
  return (
    <>
      <td data-head={heads[0]}>
        <ScoreText score={row.total.score} decimals={decimals} locale={locale} />
      </td>
      <td data-head={heads[1]}>
        <StandingText standing={row.total.standing} of={table.of} locale={locale} />
      </td>
      <ChangeCell row={entry} index={index} locale={locale} head={heads[2]} />
      <td data-head={heads[3]}>{lost === null ? <Dash /> : formatValue(lost, locale, decimals)}</td>
      {heads.length > 4 && (
        <>
          <td data-head={heads[4]} className="wide">
            {extremes ? toLines(extremes.best, extremes) : <Dash />}
          </td>
          <td data-head={heads[5]} className="wide">
            {extremes && extremes.worst.length > 0 ? toLines(extremes.worst, extremes) : <Dash />}
          </td>
        </>
      )}
    </>
  );
}
