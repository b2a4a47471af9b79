import { useTranslations } from 'next-intl';
import { isKnown } from '@/lib/domain/figures/figure';
import { formatDecimal } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';
import type { RegionValue } from '@/lib/views/units/region';
import { FigureLink } from '../figures/figure-link';

interface RegionAverageProps {
  value: Pick<RegionValue, 'average' | 'mean'>;
  /** how many are known, of how many, where there is no average */
  known?: { base: number; of: number };
  locale: Locale;
}

/** An average that a source prints, else ours with its base, else how many are known. */
export function RegionAverage({ value: { average, mean }, known, locale }: RegionAverageProps) {
  const t = useTranslations('region');
  if (isKnown(average)) {
    return <FigureLink figure={average} locale={locale} undecided="" className="font-semibold" />;
  }
  if (average) return <FigureLink figure={average} locale={locale} undecided={t('undecided')} />;
  if (mean) {
    return (
      <>
        {formatDecimal(mean.value, locale)}
        <small className="block text-soft">{t('recomputed', { base: mean.base, of: mean.of })}</small>
      </>
    );
  }
  return <span className="text-sm text-soft">{known ? t('tooFew', known) : '–'}</span>;
}
