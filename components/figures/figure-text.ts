import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { KnownFigure } from '@/lib/domain/figures/figure';
import { formatRank, formatValue } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';

/**
 * A figure where no link can stand, as the tables print it: "3/63", "91,70%", "45,39".
 * @param of how many units a rank counts among in its own year; null where nobody knows
 */
export const toFigureText = (
  { measure, value }: KnownFigure,
  of: number | null,
  { decimals }: Pick<IndexInfo, 'decimals'>,
  locale: Locale,
): string =>
  measure === 'rank'
    ? formatRank(value, of, locale)
    : `${formatValue(value, locale, decimals)}${measure === 'percent' ? '%' : ''}`;
