import { useTranslations } from 'next-intl';
import { isKnown } from '@/lib/domain/figures/figure';
import { formatRange } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { IndexHistory } from '@/lib/views/units/province';
import type { PointTarget } from '../charts/point-link';
import { toFigureText } from '../figures/figure-text';

/** What the points of a unit's chart say and lead to, by year: a figure, or how a rank is bounded; null without. */
export function useFigurePoints(
  history: IndexHistory | null,
  kind: 'rank' | 'value',
  locale: Locale,
): (year: number) => PointTarget | null {
  const t = useTranslations('province.point');
  return (year) => {
    const entry = history?.entries.find((known) => known.year === year);
    const figure = entry?.[kind];
    if (!history || !entry) return null;
    if (kind === 'rank' && entry.bound) {
      const range = formatRange(entry.bound.best, entry.bound.worst, locale);
      const by = isKnown(entry.value) ? 'values' : 'ranks';
      return { href: routes.boundsMethod(locale), title: t('bound', { year, range, by }) };
    }
    if (!isKnown(figure)) return null;
    const text = toFigureText(figure, entry.of, history.index, locale);
    return { href: routes.figure(locale, figure.id), title: t(kind, { year, text }) };
  };
}
