import { type Figure, isKnown } from '@/lib/domain/figures/figure';
import { knownOf, lastRankOf, publishedOf, toYearNumber } from '@/lib/domain/series/points';
import { shortNameOf } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import type { IndexHistory, RankedUnit } from '@/lib/views/units/province';
import { toRankChartScale, toValueChartScale } from '../charts/interactive/chart-scale';
import type { ExplorerPoint, ExplorerSeries } from '../charts/interactive/explorer-series';
import { toFigureText } from '../figures/figure-text';

const kinds = ['rank', 'value'] as const;

/** Every index of a province as the interactive chart takes it: the rank, and the value, by year. */
export const toExplorerSeries = ({ histories }: RankedUnit, locale: Locale): ExplorerSeries[] =>
  histories.flatMap((history) => kinds.flatMap((kind) => toOneSeries(history, kind, locale) ?? []));

function toOneSeries(
  { index, entries }: IndexHistory,
  kind: (typeof kinds)[number],
  locale: Locale,
): ExplorerSeries | null {
  const published = publishedOf(entries);
  const known = knownOf(published.map((entry) => toYearNumber(entry.year, entry[kind]?.value)));
  if (known.length === 0) return null;
  const numbers = known.map(({ value }) => value);
  return {
    key: `${index.code}-${kind}`,
    name: shortNameOf(index, locale),
    points: published.map((entry) => toPoint(entry.year, entry[kind], entry.of, index, locale)),
    scale:
      kind === 'rank' ? toRankChartScale(lastRankOf(published), locale) : toValueChartScale(numbers, locale),
    unit: kind === 'value' && index.valueMeasure === 'percent' ? '%' : '',
  };
}

const toPoint = (
  year: number,
  figure: Figure | null,
  of: number | null,
  index: IndexHistory['index'],
  locale: Locale,
): ExplorerPoint =>
  isKnown(figure)
    ? { year, value: Number(figure.value), text: toFigureText(figure, of, index, locale) }
    : { year, value: null, text: '' };
