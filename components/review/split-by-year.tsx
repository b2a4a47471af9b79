import { useTranslations } from 'next-intl';
import { tellsChange } from '@/lib/domain/bounds/change-bounds';
import { tellsEffects } from '@/lib/domain/review/rank-split';
import { formatWhole } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { Review } from '@/lib/views/review/review';
import type { ReviewYears } from '@/lib/views/review/review-years';
import { HeadRow } from './head-row';
import { toPlaces } from './rank-move';

interface SplitByYearProps {
  years: ReviewYears;
  locale: Locale;
}

/** Why the rank moved, year by year: the own points, the others, and how many changed sides. */
export function SplitByYear({ years: { years, span }, locale }: SplitByYearProps) {
  const t = useTranslations('reviewYears.split');
  const heads = [t('change'), t('own'), t('others'), t('overtakers'), t('overtaken'), t('open')];
  const reviews = years.flatMap(({ review }) => review ?? []);
  return (
    <section className="part-section">
      <h2>{t('title')}</h2>
      <table className="figures review-table years-table">
        <caption>{t('caption')}</caption>
        <HeadRow heads={[t('year'), ...heads]} />
        <tbody>
          {reviews.map((review) => (
            <tr key={review.edition.year}>
              <th scope="row">
                <a href={`${routes.review(locale, { ...span, year: review.edition.year })}#vi-sao`}>
                  {t('since', { year: review.edition.year, beforeYear: review.previous?.year ?? 'none' })}
                </a>
              </th>
              <Split review={review} heads={heads} locale={locale} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">
        {t.rich('note', {
          method: (text) => (
            <a className="no-print" href={routes.reviewMethod(locale)}>
              {text}
            </a>
          ),
        })}
      </p>
    </section>
  );
}

interface SplitProps {
  review: Review;
  heads: readonly string[];
  locale: Locale;
}

function Split({ review: { move, table, scoreChange, edition, previous }, heads, locale }: SplitProps) {
  const t = useTranslations('review.move');
  const own = useTranslations('reviewYears.split');
  if (move.kind === 'none') {
    return (
      <td colSpan={heads.length} className="wide">
        <small>{t(`none.${move.because}`)}</small>
      </td>
    );
  }
  const { change, effects, overtakers, overtaken, open } = move.split;
  const isTold = effects !== null && tellsEffects(effects, table.of);
  const words = { year: edition.year, before: previous?.year ?? 0 };
  const isKnown = change.least === change.most || tellsChange(change, table.of);
  return (
    <>
      <td data-head={heads[0]}>{isKnown ? toPlaces(change, locale) : <small>{own('unclear')}</small>}</td>
      {isTold ? (
        <>
          <td data-head={heads[1]}>{toPlaces(effects.own, locale)}</td>
          <td data-head={heads[2]}>{toPlaces(effects.others, locale)}</td>
        </>
      ) : (
        <td colSpan={2} className="wide" data-head={`${heads[1]}, ${heads[2]}`}>
          <small>{t(`noEffects.${typeof scoreChange === 'string' ? scoreChange : 'open'}`, words)}</small>
        </td>
      )}
      <td data-head={heads[3]}>{formatWhole(overtakers.length, locale)}</td>
      <td data-head={heads[4]}>{formatWhole(overtaken.length, locale)}</td>
      <td data-head={heads[5]}>{formatWhole(open.length, locale)}</td>
    </>
  );
}
