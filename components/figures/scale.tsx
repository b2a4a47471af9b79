import type { Figure } from '@/lib/domain/figures/figure';
import { formatDecimal } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';

interface ScaleProps {
  figure: Figure;
  /** the maximum to use when the figure's own sources print none */
  max: string | null;
  locale: Locale;
}

/** What a value is out of: "%", or "/13" after a score. */
export function Scale({ figure, max, locale }: ScaleProps) {
  if (figure.value === null) return null;
  if (figure.measure !== 'score') return '%';
  const most = figure.max ?? max;
  return most && <span className="text-soft">/{formatDecimal(most, locale)}</span>;
}
