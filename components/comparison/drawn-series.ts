import { toRuns } from '@/lib/charts/series';
import { type Comparison, figureOf } from '@/lib/domain/series/comparison';
import { nameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { toComparedLine } from '@/lib/views/units/comparison';
import type { ComparePoint, CompareSeries } from '../charts/interactive/compare-series';
import { toFigureText } from '../figures/figure-text';

/** The lines of a comparison for the interactive chart, every text made here. */
export function toCompareSeries(
  { units, measure, index }: Comparison,
  locale: Locale,
  titleOf: (values: { name: string; year: number; text: string }) => string,
): CompareSeries[] {
  return units.map((compared) => {
    const name = nameOf(compared.unit, locale);
    const line = toComparedLine(compared, measure);
    const years = compared.entries.map(({ year }) => year);
    const runs = toRuns(line.points, years, Number, Number, new Set(line.cuts));
    return {
      key: compared.unit.slug,
      name,
      segments: runs.map((run) =>
        run.flatMap(({ year, value }): ComparePoint[] => {
          const entry = compared.entries.find((known) => known.year === year);
          const figure = entry && figureOf(entry, measure);
          if (!entry || !figure) return [];
          const text = toFigureText(figure, entry.of, index, locale);
          const title = titleOf({ name, year, text });
          return [{ year, value, text, title, href: routes.figure(locale, figure.id) }];
        }),
      ),
    };
  });
}
