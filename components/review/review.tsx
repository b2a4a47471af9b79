import { useTranslations } from 'next-intl';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import type { Review as ReviewData } from '@/lib/views/review/review';
import { CriteriaFolds } from '../criteria/criteria-table';
import type { CitedRelease } from '../figures/citation';
import { Peers } from '../simulator/peers';
import { RankHistoryFigure } from '../units/rank-history-figure';
import { BesideIndices } from './beside-indices';
import { LostTable } from './lost-table';
import { RankMove } from './rank-move';
import { ReviewAnswer } from './review-answer';
import { ReviewLinks } from './review-links';
import { ReviewSources } from './review-sources';
import { ScoreChange } from './score-change';
import { ScoresTable } from './scores-table';
import { Told } from './told';

interface ReviewProps {
  review: ReviewData;
  release: CitedRelease;
  locale: Locale;
}

/** One year of a unit on one page: the answer, the scores, the losses, why the rank moved, and all sources. */
export function Review({ review, release, locale }: ReviewProps) {
  const t = useTranslations('review');
  const { unit, ofYear, index, edition, region, fields, blocks, history, averages } = review;
  const hasFields = fields.some(
    ({ scored, entry }) => entry !== null || scored.score.kind === 'known' || 'figure' in scored.standing,
  );
  const toUnit = edition.level === 'ministry' ? routes.ministry : routes.province;
  return (
    <article className="review">
      <p className="kicker mt-4 md:mt-8">
        {t('kicker')} · <a href={toUnit(locale, unit.slug)}>{nameOf(unit.current, locale)}</a>
      </p>
      <h1>
        {t('heading', {
          name: nameOf(ofYear, locale),
          index: shortNameOf(index, locale),
          year: edition.year,
        })}
      </h1>
      <ReviewLinks review={review} locale={locale} />
      <ReviewAnswer review={review} locale={locale} />
      <RankHistoryFigure unit={unit} history={history} locale={locale} />
      <section className="part-section">
        <h2>{t('scores.title')}</h2>
        {hasFields ? (
          <ScoresTable review={review} kind="fields" locale={locale} />
        ) : (
          <p className="note">{t('scores.none')}</p>
        )}
        {blocks.length > 0 && (
          <>
            <h3 className="mt-6">{t('scores.blocks')}</h3>
            <ScoresTable review={review} kind="blocks" locale={locale} />
          </>
        )}
        <p className="note">
          {averages.region && region
            ? t('scores.rule', { region: nameOf(region, locale) })
            : t('scores.ruleMinistry')}
        </p>
      </section>
      {hasFields && (
        <section className="part-section">
          <h2>{t('lost.title')}</h2>
          <LostTable review={review} locale={locale} />
          <CriteriaFolds of={review.fields} locale={locale} />
        </section>
      )}
      <ScoreChange review={review} locale={locale} />
      <RankMove review={review} locale={locale} />
      {review.peers && <Peers peers={review.peers} unit={ofYear} index={index} locale={locale} />}
      {edition.level === 'province' && <Told review={review} locale={locale} />}
      <BesideIndices review={review} locale={locale} />
      <ReviewSources review={review} release={release} locale={locale} />
    </article>
  );
}
