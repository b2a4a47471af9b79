import { useTranslations } from 'next-intl';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Locale } from '@/lib/routes';

type ValueMeasure = IndexInfo['valueMeasure'];

/**
 * The word that differences of an index's values are counted in, and values of a score too: the index's own
 * for its main measure, else the common one, as for a dimension's points of an index in percent.
 */
export function useUnits(
  { valueMeasure, differenceVi, differenceEn }: IndexInfo,
  locale: Locale,
): (measure: ValueMeasure) => string {
  const t = useTranslations('units');
  return (measure) => (measure !== valueMeasure ? t(measure) : locale === 'vi' ? differenceVi : differenceEn);
}
