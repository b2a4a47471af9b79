import { absoluteDecimal, type Decimal, signOf } from '@/lib/domain/values/decimal';
import type { Measure } from '@/lib/domain/vocabulary';
import type { Locale } from '@/lib/routes';

const minus = '−';

/** A decimal as the reader's language writes it, with every printed decimal: "88.30" → "88,30" in Vietnamese. */
export function formatDecimal(value: Decimal, locale: Locale): string {
  const [whole = '', fraction] = absoluteDecimal(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale === 'vi' ? '.' : ',');
  const point = locale === 'vi' ? ',' : '.';
  return `${signOf(value) < 0 ? minus : ''}${grouped}${fraction ? point + fraction : ''}`;
}

/** A difference with its sign: "+4,63", "−0,26", "0". */
export const formatSigned = (value: Decimal, locale: Locale): string =>
  `${signOf(value) > 0 ? '+' : ''}${formatDecimal(value, locale)}`;

/** The value of a figure, with its sign when the measure is a change. */
export const formatMeasure = (measure: Measure, value: Decimal, locale: Locale): string =>
  measure.endsWith('_change') ? formatSigned(value, locale) : formatDecimal(value, locale);
