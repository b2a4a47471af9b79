import type { Figure } from '@/lib/domain/figures/figure';
import { roundDecimal } from '@/lib/domain/values/decimal';
import { formatMeasure } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';

interface FigureLinkProps {
  figure: Figure;
  locale: Locale;
  /** the most decimals to show in a narrow column; the page of the figure shows all */
  decimals?: number;
  className?: string;
  /** the text in place of an undecided value */
  undecided: string;
}

/** A figure's value, one click from its sources. */
export const FigureLink = ({ className, ...value }: FigureLinkProps) => (
  <a href={routes.figure(value.locale, value.figure.id)} className={className}>
    {toFigureText(value)}
  </a>
);

/** A figure's value as it is shown. */
export function toFigureText({ figure, locale, decimals, undecided }: FigureLinkProps): string {
  const { measure, value } = figure;
  if (value === null) return undecided;
  return formatMeasure(measure, decimals === undefined ? value : roundDecimal(value, decimals), locale);
}
