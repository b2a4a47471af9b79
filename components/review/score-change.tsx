import { useTranslations } from 'next-intl';
import { toWaterfall, type WaterfallBar } from '@/lib/charts/waterfall';
import type { ScoreChange as Change } from '@/lib/domain/review/score-change';
import { type Decimal, roundDecimal, signOf } from '@/lib/domain/values/decimal';
import { listNames, nameOf } from '@/lib/i18n/names';
import { formatDecimal, formatSigned, formatValue } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { Review } from '@/lib/views/review/review';
import { Name } from '../ui/name';
import { Exception } from './exception';

/** The change of the total, split by dimension: a waterfall that adds up. */
export function ScoreChange({ review, locale }: { review: Review; locale: Locale }) {
  const t = useTranslations('review.change');
  const { scoreChange, previous, edition, table, index } = review;
  if (scoreChange === null || !previous) return null;
  const [year, beforeYear] = [edition.year, previous.year];
  return (
    <section className="part-section">
      <h2>{t('title')}</h2>
      {typeof scoreChange === 'string' ? (
        <p className="note">
          {t(`none.${scoreChange}`, {
            year,
            before: beforeYear,
            max: formatDecimal(table.max ?? '0', locale),
            beforeMax: formatDecimal(review.maxBefore ?? '0', locale),
          })}
        </p>
      ) : scoreChange.steps.length === 0 ? (
        <p className="note">
          {t('rest.unknown')}: {formatSigned(roundDecimal(scoreChange.change, index.decimals), locale)}
        </p>
      ) : (
        <Waterfall change={scoreChange} beforeYear={beforeYear} review={review} locale={locale} />
      )}
    </section>
  );
}

interface WaterfallProps {
  change: Change;
  beforeYear: number;
  review: Review;
  locale: Locale;
}

function Waterfall({ change, beforeYear, review, locale }: WaterfallProps) {
  const t = useTranslations('review.change');
  const print = (value: Decimal) => formatDecimal(value, locale);
  const { index } = review;
  const { year } = review.edition;
  const { steps, rest } = change;
  const amounts = [...steps.map((step) => step.change), ...(rest ? [rest.amount] : [])];
  const { bars, before, now } = toWaterfall(Number(change.before), amounts.map(Number));
  return (
    <table className="figures waterfall">
      <caption>
        {t('caption', {
          year,
          before: beforeYear,
          beforeTotal: print(change.before),
          total: print(change.now),
        })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('part')}</th>
          <th scope="col">{t('values')}</th>
          <th scope="col">{t('points')}</th>
          <td aria-hidden="true">{t('picture')}</td>
        </tr>
      </thead>
      <tbody>
        <Total name={t('start', { year: beforeYear })} value={print(change.before)} at={before} />
        {steps.map((step, at) => (
          <tr key={`${step.kind} ${step.dimension.code}`}>
            <th scope="row">
              <a href={routes.dimension(locale, { index: index.code, dimension: step.dimension.code })}>
                <Name of={step.dimension} locale={locale} />
              </a>
              {step.kind !== 'changed' && <small>{t(`kind.${step.kind}`)}</small>}
              <Exception review={review} dimension={step.dimension.code} locale={locale} />
            </th>
            <td>
              {step.before === null ? '–' : formatValue(step.before, locale, index.decimals)} →{' '}
              {step.now === null ? '–' : formatValue(step.now, locale, index.decimals)}
            </td>
            <td>{formatSigned(step.change, locale)}</td>
            <Bar bar={bars[at]} sign={signOf(step.change)} />
          </tr>
        ))}
        {rest && (
          <tr>
            <th scope="row">
              {t(`rest.${rest.because}`)}
              {rest.dimensions.length > 0 && (
                <small>
                  {t('unknownFields', {
                    names: listNames(
                      rest.dimensions.map((dimension) => nameOf(dimension, locale)),
                      locale,
                    ),
                  })}
                </small>
              )}
            </th>
            <td />
            <td>{formatSigned(rest.amount, locale)}</td>
            <Bar bar={bars[steps.length]} sign={signOf(rest.amount)} isOpen={rest.because !== 'rounding'} />
          </tr>
        )}
        <Total
          name={t('end', { year })}
          value={print(change.now)}
          change={formatSigned(change.change, locale)}
          at={now}
        />
      </tbody>
    </table>
  );
}

function Total({ name, value, change, at }: { name: string; value: string; change?: string; at: number }) {
  return (
    <tr className="sum">
      <th scope="row">{name}</th>
      <td>{value}</td>
      <td>{change}</td>
      <td aria-hidden="true" className="bar">
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect x={Math.min(99.2, at)} width={0.8} height={8} className="fill-ink" />
        </svg>
      </td>
    </tr>
  );
}

interface BarProps {
  bar: WaterfallBar | undefined;
  sign: -1 | 0 | 1;
  isOpen?: boolean;
}

function Bar({ bar, sign, isOpen = false }: BarProps) {
  const fill = isOpen ? 'fill-soft' : sign > 0 ? 'fill-rise' : sign < 0 ? 'fill-fall' : 'fill-same';
  return (
    <td aria-hidden="true" className="bar">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        {bar && (
          <rect x={Math.min(99.2, bar.x)} width={Math.max(0.8, bar.width)} height={8} className={fill} />
        )}
      </svg>
    </td>
  );
}
