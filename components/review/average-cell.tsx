import { useTranslations } from 'next-intl';
import type { Average, Scale } from '@/lib/domain/review/averages';
import { formatValue, formatWhole } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';
import { FigureLink } from '../figures/figure-link';
import { Dash } from '../ui/dash';

interface AverageCellProps {
  average: Average | null;
  scale: Scale;
  decimals: number;
  head: string;
  locale: Locale;
}

/** An average beside a score: as a source prints it, ours with its base, or how few units are known. */
export function AverageCell({ average, scale, decimals, head, locale }: AverageCellProps) {
  const t = useTranslations('review.scores');
  const percent = scale === 'percent' ? '%' : '';
  return (
    <td data-head={head}>
      {!average ? (
        <Dash />
      ) : average.kind === 'published' ? (
        <>
          <FigureLink figure={average.figure} locale={locale} decimals={decimals} undecided="" />
          {average.figure.measure === 'percent' && '%'}
          <small>{t('published')}</small>
        </>
      ) : average.kind === 'computed' ? (
        <>
          {formatValue(average.value, locale, decimals)}
          {percent}
          <small className="base">
            {formatWhole(average.base, locale)}/{formatWhole(average.of, locale)}
          </small>
        </>
      ) : (
        <small>{t('tooFew', { base: average.base, of: average.of })}</small>
      )}
    </td>
  );
}
