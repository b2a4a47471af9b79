import { isKnown, toWhole } from '@/lib/domain/figures/figure';
import { shortNameOf } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import type { RankedUnit } from '@/lib/views/province';
import type { ExplorerSeries } from '../charts/interactive/explorer-series';

/** Every index of a province as the interactive chart takes it: the rank, and the value, by year. */
export function toExplorerSeries({ histories }: RankedUnit, locale: Locale): ExplorerSeries[] {
  return histories.flatMap(({ index, entries }) => {
    const name = shortNameOf(index, locale);
    const published = entries.filter(({ edition }) => edition.status === 'published');
    const of = Math.max(...published.map((entry) => entry.of ?? 0), 2);
    const ranks = published.map(({ year, rank }) => ({ year, value: toWhole(rank) }));
    const values = published.map(({ year, value }) => ({
      year,
      value: isKnown(value) ? Number(value.value) : null,
    }));
    const unit = index.valueMeasure === 'percent' ? '%' : '';
    return [
      { key: `${index.code}-rank`, name, kind: 'rank' as const, of, unit: '', points: ranks },
      { key: `${index.code}-value`, name, kind: 'value' as const, of, unit, points: values },
    ].filter(({ points }) => points.some(({ value }) => value !== null));
  });
}
