import { absoluteDecimal, type Decimal, roundDecimal, signOf } from '@/lib/domain/values/decimal';
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

/**
 * A value among others, as tables, charts and sentences print it: "45.3911" → "45,39", "91.70" → "91,70". Its own
 * page shows all decimals.
 * @param decimals how many its index is shown with at most
 */
export const formatValue = (value: Decimal, locale: Locale, decimals: number): string =>
  formatDecimal(roundDecimal(value, decimals), locale);

/**
 * A whole number: a rank, a count, a base. Years are none, they are not counted.
 * @throws RangeError for a number that is not whole, which has decimals of its own to print
 */
export const formatWhole = (value: number, locale: Locale): string =>
  formatDecimal(BigInt(value).toString(), locale);

/** A whole number that is only known to lie between two: "33–35"; one number where they are the same. */
export const formatRange = (from: number, to: number, locale: Locale): string =>
  from === to ? formatWhole(from, locale) : `${formatWhole(from, locale)}–${formatWhole(to, locale)}`;

/** A difference of whole numbers with its sign. */
export const formatSignedWhole = (value: number, locale: Locale): string =>
  formatSigned(BigInt(value).toString(), locale);

/** A rank with how many units it counts among, where that is known: "3/63". */
export const formatRank = (rank: Decimal, of: number | null, locale: Locale): string =>
  `${formatDecimal(rank, locale)}${of === null ? '' : `/${formatWhole(of, locale)}`}`;

/** A difference with its sign: "+4,63", "−0,26", "0". */
export const formatSigned = (value: Decimal, locale: Locale): string =>
  `${signOf(value) > 0 ? '+' : ''}${formatDecimal(value, locale)}`;

/** The value of a figure, with its sign when the measure is a change. */
export const formatMeasure = (measure: Measure, value: Decimal, locale: Locale): string =>
  measure.endsWith('_change') ? formatSigned(value, locale) : formatDecimal(value, locale);
