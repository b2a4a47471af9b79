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
export function FigureLink({ figure, locale, decimals, className, undecided }: FigureLinkProps) {
  const value =
    figure.value === null
      ? undecided
      : formatMeasure(
          figure.measure,
          decimals === undefined ? figure.value : roundDecimal(figure.value, decimals),
          locale,
        );
  return (
    <a href={routes.figure(locale, figure.id)} className={className}>
      {value}
    </a>
  );
}
