import { useTranslations } from 'next-intl';
import type { PointChange as Change } from '@/lib/domain/figures/change';
import { roundDecimal } from '@/lib/domain/values/decimal';
import { formatSigned } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';

interface PointChangeProps {
  change: Change;
  locale: Locale;
  figureId: string | null;
  measure: 'percent' | 'score';
}

/** A difference of values in its unit: percentage points, or points of a score. Nothing where it is unknown. */
export function PointChange({ change, locale, figureId, measure }: PointChangeProps) {
  const t = useTranslations('change');
  if (change.kind === 'missing' || change.kind === 'not-comparable') return null;
  if (change.kind === 'stated' && change.quote) {
    // the words may mean points or a percentage, so they are quoted
    return (
      <a href={routes.figure(locale, change.figureId)} className="no-underline hover:underline">
        <q lang="vi">{change.quote}</q>
      </a>
    );
  }
  const target = change.kind === 'stated' ? change.figureId : figureId;
  const text = t(measure === 'percent' ? 'percentagePoints' : 'points', {
    amount: formatSigned(roundDecimal(change.amount, 2), locale),
  });
  return (
    <>
      {target ? (
        <a href={routes.figure(locale, target)} className="no-underline hover:underline">
          {text}
        </a>
      ) : (
        text
      )}
      {change.kind === 'stated' && ` ${t('stated')}`}
    </>
  );
}
