import { useTranslations } from 'next-intl';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Locale } from '@/lib/routes';

type ValueMeasure = IndexInfo['valueMeasure'];

/**
 * The word that differences of an index's values are counted in, and values of a score too: the index's own
 * for its main measure, else the common one, as for a dimension's points of an index in percent.
 */
export const nameDifference = (
  measure: ValueMeasure,
  { valueMeasure, differenceVi, differenceEn }: IndexInfo,
  locale: Locale,
  toCommon: (measure: ValueMeasure) => string,
): string => (measure !== valueMeasure ? toCommon(measure) : locale === 'vi' ? differenceVi : differenceEn);

/** The same word, for components. */
export function useUnits(index: IndexInfo, locale: Locale): (measure: ValueMeasure) => string {
  const t = useTranslations('units');
  return (measure) => nameDifference(measure, index, locale, t);
}
