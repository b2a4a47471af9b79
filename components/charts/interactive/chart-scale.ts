import { toRankTicks, toScaleTexts, toValueTicks } from '@/lib/charts/axes';
import { formatDecimal } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';

/** The scale of an interactive chart, every text made on the server: ranks with 1 on top, or values upwards. */
export interface ChartScale {
  kind: 'rank' | 'value';
  /** from one end of the scale to the other */
  ticks: { value: number; text: string }[];
}

/** Ranks from 1 to the last one that the scale has room for. */
export const toRankChartScale = (last: number, locale: Locale): ChartScale =>
  toChartScale('rank', toRankTicks(last), locale);

/** Values rounded outwards. */
export const toValueChartScale = (values: readonly number[], locale: Locale): ChartScale =>
  toChartScale('value', toValueTicks(values), locale);

function toChartScale(kind: ChartScale['kind'], numbers: readonly number[], locale: Locale): ChartScale {
  const texts = toScaleTexts(numbers).map((text) => formatDecimal(text, locale));
  return { kind, ticks: numbers.map((value, at) => ({ value, text: texts[at] ?? '' })) };
}
