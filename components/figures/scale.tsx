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
export const Scale = (props: ScaleProps) => <ScaleText text={toScaleText(props)} />;

/** The text of a scale; null where none is known. */
export function toScaleText({ figure, max, locale }: ScaleProps): string | null {
  if (figure.value === null) return null;
  if (figure.measure !== 'score') return '%';
  const most = figure.max ?? max;
  return most && `/${formatDecimal(most, locale)}`;
}

/** A scale after its value; a maximum steps back. */
export const ScaleText = ({ text }: { text: string | null }) =>
  text?.startsWith('/') ? <span className="text-soft">{text}</span> : text;
