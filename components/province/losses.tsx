import { useTranslations } from 'next-intl';
import { compareDecimals, roundDecimal } from '@/lib/domain/values/decimal';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { formatDecimal, formatValue } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { DimensionReview, Gap, ReviewedDimension } from '@/lib/views/units/dimension-review';
import { PointChange } from '../figures/point-change';
import { useUnits } from '../figures/use-units';
import { Name } from '../ui/name';
import { Few, useFewNames } from '../units/few-names';
import { UnitLink } from '../units/unit-link';

interface LossesProps {
  review: DimensionReview;
  locale: Locale;
}

/** What a province has and lacks in each dimension of an index, those that lost most first. */
export function Losses({ review, slug, locale }: LossesProps & { slug: string }) {
  const t = useTranslations('losses');
  const nameFew = useFewNames('dimension', locale);
  const { index, year, before, rows, without } = review;
  const hasBars = rows.some(({ share }) => share !== null);
  return (
    <section id={`mat-diem-${index.code}`} className="part-section">
      <h2>{t('title', { index: shortNameOf(index, locale), year })}</h2>
      <p className="no-print text-sm">
        <a href={routes.review(locale, { level: 'province', slug, index: index.code, year })}>
          {t('review', { index: shortNameOf(index, locale), year })}
        </a>
      </p>
      {hasBars && <p className="note">{t('legend')}</p>}
      <ol className="losses">
        {rows.map((row) => (
          <Loss key={row.dimension.code} row={row} review={review} locale={locale} />
        ))}
      </ol>
      {without.length > 0 && (
        <p className="note">
          {t('without', { count: without.length, names: nameFew(without, without.length) })}
        </p>
      )}
      {before !== null && rows.every(({ change }) => change.kind === 'missing') && (
        <p className="note">{t('noChange', { year: before })}</p>
      )}
    </section>
  );
}

function Loss({ row, review, locale }: LossesProps & { row: ReviewedDimension }) {
  const t = useTranslations('losses');
  const { index, before, region } = review;
  const { dimension, value, max, share, lost, change, leader, regionBest } = row;
  const unitOf = useUnits(index, locale);
  const unit = unitOf(value.measure === 'score' ? 'score' : 'percent');
  const print = (amount: string) => formatValue(amount, locale, index.decimals);
  return (
    <li>
      <h3>
        <a
          href={routes.dimension(locale, { index: index.code, dimension: dimension.code })}
          className="loss-name"
        >
          <Name of={dimension} locale={locale} />
        </a>
      </h3>
      {share !== null && (
        <div
          aria-hidden="true"
          className="loss-bar"
          style={{ '--share': `${share}%` } as React.CSSProperties}
        >
          <i />
          <i />
        </div>
      )}
      <p>
        {t.rich(value.measure === 'score' ? 'score' : 'percent', {
          value: print(value.value),
          max: max === null ? 'none' : formatDecimal(max, locale),
          share: share === null ? '' : formatDecimal(share, locale),
          link: (text) => <a href={routes.figure(locale, value.id)}>{text}</a>,
        })}
        {lost !== null &&
          ` · ${compareDecimals(lost, '0') > 0 ? t('lost', { lost: print(lost), unit }) : t('nothingLost')}`}
        {change.kind !== 'missing' && change.kind !== 'not-comparable' && (
          <>
            {' · '}
            <PointChange
              change={change}
              locale={locale}
              figureId={value.id}
              index={index}
              measure={value.measure === 'score' ? 'score' : 'percent'}
            />
            {before !== null && ` ${t('since', { year: before })}`}
          </>
        )}
      </p>
      <p className="note">
        <Behind gap={leader} words="leader" unit={unit} review={review} locale={locale} />
        {leader && regionBest && ' · '}
        <Behind
          gap={regionBest}
          words="region"
          unit={unit}
          review={review}
          locale={locale}
          region={region ? nameOf(region, locale) : ''}
        />
      </p>
    </li>
  );
}

interface BehindProps extends LossesProps {
  gap: Gap | null;
  words: 'leader' | 'region';
  unit: string;
  region?: string;
}

function Behind({ gap, words, unit, review, locale, region = '' }: BehindProps) {
  const t = useTranslations('losses');
  if (!gap) return null;
  const items = gap.units.map((one) => ({ key: one.id, node: <UnitLink unit={one} locale={locale} /> }));
  return t.rich(words, {
    side: compareDecimals(gap.behind, '0') === 0 ? 'first' : 'behind',
    names: () => <Few items={items} kind="province" locale={locale} />,
    points: formatDecimal(roundDecimal(gap.behind, review.index.decimals), locale),
    unit,
    region,
  });
}
