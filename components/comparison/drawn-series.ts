import type { ComparedSeries } from '@/lib/charts/comparison';
import { toRuns } from '@/lib/charts/series';
import {
  type ComparedMeasure,
  type ComparedUnit,
  type Comparison,
  figureOf,
} from '@/lib/domain/series/comparison';
import type { YearEntry } from '@/lib/domain/series/series';
import { roundDecimal } from '@/lib/domain/values/decimal';
import { nameOf } from '@/lib/i18n/names';
import { formatDecimal } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { ComparePoint, CompareSeries } from '../charts/interactive/compare-series';

/** A unit's points, cut where a line would join what cannot be compared. */
export function toSeries({ entries }: ComparedUnit, measure: ComparedMeasure): ComparedSeries {
  return {
    points: entries.map((entry) => {
      const figure = figureOf(entry, measure);
      return { year: entry.year, value: figure && Number(figure.value) };
    }),
    cuts: entries.filter((entry) => isCut(entry, measure)).map(({ year }) => year),
  };
}

/** A merger cuts every line; other criteria cut values, while ranks only get a rule beside them. */
const isCut = ({ rankChange, pointChange, caution }: YearEntry, measure: ComparedMeasure): boolean =>
  rankChange.kind === 'not-comparable' ||
  pointChange.kind === 'not-comparable' ||
  (measure === 'value' && caution === 'framework-changed');

/** The same points for the interactive chart, every text made here. */
export function toCompareSeries(
  { units, measure }: Comparison,
  locale: Locale,
  titleOf: (values: { name: string; year: number; text: string }) => string,
): CompareSeries[] {
  return units.map((compared) => {
    const name = nameOf(compared.unit, locale);
    const series = toSeries(compared, measure);
    const years = compared.entries.map(({ year }) => year);
    const runs = toRuns(series.points, years, Number, Number, new Set(series.cuts));
    return {
      key: compared.unit.slug,
      name,
      segments: runs.map((run) =>
        run.flatMap(({ year, value }): ComparePoint[] => {
          const entry = compared.entries.find((known) => known.year === year);
          const figure = entry && figureOf(entry, measure);
          if (!entry || !figure) return [];
          const printed = formatDecimal(roundDecimal(figure.value, 2), locale);
          const text = measure === 'rank' ? toRankText(figure.value, entry.of) : printed;
          const unit = figure.measure === 'percent' ? '%' : '';
          return [
            {
              year,
              value,
              text: `${text}${unit}`,
              title: titleOf({ name, year, text: `${text}${unit}` }),
              href: routes.figure(locale, figure.id),
            },
          ];
        }),
      ),
    };
  });
}

const toRankText = (rank: string, of: number | null): string => (of === null ? rank : `${rank}/${of}`);
