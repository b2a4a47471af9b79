import { useTranslations } from 'next-intl';
import { isKnown } from '@/lib/domain/figures/figure';
import { type Locale, routes } from '@/lib/routes';
import type { IndexHistory } from '@/lib/views/units/province';
import type { PointTarget } from '../charts/point-link';
import { toFigureText } from '../figures/figure-text';

/** The figures behind the points of a unit's chart, by year; null for a year without one. */
export function useFigurePoints(
  history: IndexHistory | null,
  kind: 'rank' | 'value',
  locale: Locale,
): (year: number) => PointTarget | null {
  const t = useTranslations('province.point');
  return (year) => {
    const entry = history?.entries.find((known) => known.year === year);
    const figure = entry?.[kind];
    if (!history || !entry || !isKnown(figure)) return null;
    const text = toFigureText(figure, entry.of, history.index, locale);
    return { href: routes.figure(locale, figure.id), title: t(kind, { year, text }) };
  };
}
