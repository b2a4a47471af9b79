import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { tellsPlace } from '@/lib/domain/bounds/change-bounds';
import { measureOf } from '@/lib/domain/figures/figure';
import { absoluteDecimal, roundDecimal, signOf } from '@/lib/domain/values/decimal';
import { nameOf, shortNameOf, wholeNameOf } from '@/lib/i18n/names';
import { formatDecimal, formatMeasure, formatRange, formatValue } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { type ReviewLine, toMostLost } from '@/lib/views/review/lines';
import type { Review } from '@/lib/views/review/review';
import { toneOf, usePlaces } from '../figures/rank-change';
import { toScaleText } from '../figures/scale';
import { useUnits } from '../figures/use-units';
import { useFewNames } from '../units/few-names';

interface ReviewAnswerProps {
  review: Review;
  locale: Locale;
}

const link = (href: string) => (text: ReactNode) => <a href={href}>{text}</a>;

/** The year in words: where the unit stood, whether it moved and by whom, what it lost, its best and worst. */
export function ReviewAnswer({ review, locale }: ReviewAnswerProps) {
  const t = useTranslations('review.answer');
  const { caution, previous, edition } = review;
  return (
    <div className="review-answer">
      <p>
        <Place review={review} locale={locale} /> <Moved review={review} locale={locale} />
      </p>
      <Why review={review} locale={locale} />
      <Lost review={review} locale={locale} />
      {caution && previous && (
        <p className="note">{t(`caution.${caution}`, { year: edition.year, before: previous.year })}</p>
      )}
    </div>
  );
}

function Place({ review, locale }: ReviewAnswerProps) {
  const t = useTranslations('review.answer');
  const reasonOf = useTranslations('province.table.missing');
  const { index, edition, ofYear, row, table } = review;
  const { standing, score } = row.total;
  const isBounded = standing.kind === 'bounded' && tellsPlace(standing, table.of);
  const value =
    score.kind === 'known'
      ? `${formatMeasure(score.figure.measure, roundDecimal(score.figure.value, index.decimals), locale)}${toScaleText({ figure: score.figure, max: score.max, locale }) ?? ''}`
      : 'none';
  const figureId = 'figure' in standing ? standing.figure.id : null;
  return t.rich('place', {
    year: edition.year,
    name: wholeNameOf(ofYear, locale),
    place: figureId ? 'known' : isBounded ? 'bounded' : 'none',
    rank: 'rank' in standing ? standing.rank : 0,
    range: isBounded ? formatRange(standing.best, standing.worst, locale) : '',
    of: ('figure' in standing ? standing.figure.rankedOf : null) ?? table.of,
    level: edition.level,
    computed: standing.kind === 'computed' ? 'yes' : 'no',
    reason: reasonOf(standing.kind === 'missing' ? standing.reason : 'not-located-yet'),
    index: shortNameOf(index, locale),
    value,
    link: link(figureId ? routes.figure(locale, figureId) : routes.boundsMethod(locale)),
    score: link(score.kind === 'known' ? routes.figure(locale, score.figure.id) : ''),
  });
}

function Moved({ review, locale }: ReviewAnswerProps) {
  const t = useTranslations('review.answer');
  const unitOf = useUnits(review.index, locale);
  const { entry, move, previous, index } = review;
  const { rankChange: change, pointChange, value } = entry;
  const beforeYear = previous?.year ?? 0;
  const target = 'figureId' in change ? change.figureId : (entry.rank?.id ?? null);
  const points =
    pointChange.kind === 'known'
      ? t('points', {
          tone: toneOf(signOf(pointChange.amount)),
          points: `${formatValue(absoluteDecimal(pointChange.amount), locale, index.decimals)} ${unitOf(measureOf(value))}`,
        })
      : null;
  if ('amount' in change) {
    return (
      <>
        {t.rich('moved', {
          tone: toneOf(change.amount),
          places: Math.abs(change.amount),
          before: beforeYear,
          stated: change.kind === 'stated' ? 'yes' : 'no',
          link: target ? link(routes.figure(locale, target)) : (text) => text,
        })}{' '}
        {points}
      </>
    );
  }
  if (change.kind === 'bounded') {
    const [least, most] = [change.least, change.most].map(Math.abs).sort((a, b) => a - b);
    return (
      <>
        {t('movedRange', {
          tone: toneOf(change.least),
          exact: least === most ? 'yes' : 'no',
          least: least ?? 0,
          most: most ?? 0,
          before: beforeYear,
        })}{' '}
        {points}
      </>
    );
  }
  const because =
    change.kind === 'not-comparable' ? change.because : move.kind === 'none' ? move.because : 'unranked';
  return (
    <>
      {t(`unmoved.${because}`, { before: beforeYear })} {points}
    </>
  );
}

/** The split in words, where it is exact. */
function Why({ review: { move, ofYear, edition, previous }, locale }: ReviewAnswerProps) {
  const t = useTranslations('review.answer');
  const placesOf = usePlaces(locale);
  const effects = move.kind === 'split' ? move.split.effects : null;
  if (!effects || !previous || [effects.own, effects.others].some(({ least, most }) => least !== most))
    return null;
  return (
    <p>
      {t('why', {
        name: wholeNameOf(ofYear, locale),
        level: edition.level,
        before: previous.year,
        own: placesOf(effects.own.least).said,
        others: placesOf(effects.others.least).said,
        still: effects.others.least === 0 ? 'yes' : 'no',
      })}
    </p>
  );
}

function Lost({ review: { lost, fields, extremes, index }, locale }: ReviewAnswerProps) {
  const t = useTranslations('review.answer');
  const nameFew = useFewNames('dimension', locale);
  const { known, most } = toMostLost(fields);
  const [first] = most;
  const base = !first ? 'none' : known === fields.length ? 'all' : 'some';
  const name = (lines: readonly Pick<ReviewLine, 'dimension'>[]) =>
    nameFew(lines.map(({ dimension }) => nameOf(dimension, locale)));
  return (
    <p>
      {lost !== null &&
        t('lost', {
          lost: formatValue(lost, locale, index.decimals),
          base,
          known,
          names: name(most),
          count: most.length,
          points: first ? formatValue(first.lost, locale, index.decimals) : '',
          share: first?.lostShare ? formatDecimal(first.lostShare, locale) : '',
        })}{' '}
      {extremes &&
        t('extremes', {
          whole: extremes.base === extremes.of ? 'yes' : 'no',
          base: extremes.base,
          of: extremes.of,
          best: name(extremes.best),
          bestRank: extremes.best[0]?.rank ?? 0,
          even: extremes.worst.length === 0 ? 'yes' : 'no',
          worst: name(extremes.worst),
          worstRank: extremes.worst[0]?.rank ?? 0,
        })}
    </p>
  );
}
