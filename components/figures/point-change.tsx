import { useTranslations } from 'next-intl';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { PointChange as Change } from '@/lib/domain/figures/change';
import { type Figure, measureOf } from '@/lib/domain/figures/figure';
import { roundDecimal } from '@/lib/domain/values/decimal';
import { formatSigned } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { useUnits } from './use-units';

interface PointChangeProps {
  change: Change;
  locale: Locale;
  figureId: string | null;
  index: IndexInfo;
  measure: IndexInfo['valueMeasure'];
}

/** A difference of values in its unit: percentage points, or points of a score. Nothing where it is unknown. */
export function PointChange({ change, locale, figureId, index, measure }: PointChangeProps) {
  const t = useTranslations('change');
  const unitOf = useUnits(index, locale);
  if (change.kind === 'missing' || change.kind === 'not-comparable') return null;
  if (change.kind === 'stated' && change.quote) {
    // the words may mean points or a percentage, so they are quoted
    return (
      <a href={routes.figure(locale, change.figureId)} className="quiet">
        <q lang="vi">{change.quote}</q>
      </a>
    );
  }
  const target = change.kind === 'stated' ? change.figureId : figureId;
  const amount = formatSigned(roundDecimal(change.amount, index.decimals), locale);
  const text =
    measure === 'percent'
      ? t('percentagePoints', { amount })
      : t('points', { amount, unit: unitOf('score') });
  return (
    <>
      {target ? (
        <a href={routes.figure(locale, target)} className="quiet">
          {text}
        </a>
      ) : (
        text
      )}
      {change.kind === 'stated' && ` ${t('stated')}`}
    </>
  );
}

interface ValueChangeProps {
  row: { value: Figure | null; pointChange: Change };
  index: IndexInfo;
  locale: Locale;
}

/** The change of a row's value, in the points of that value and linked to it. */
export const ValueChange = ({ row: { value, pointChange }, index, locale }: ValueChangeProps) => (
  <PointChange
    change={pointChange}
    locale={locale}
    figureId={value?.id ?? null}
    index={index}
    measure={measureOf(value)}
  />
);
