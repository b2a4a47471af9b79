import { knownOf, lastRankOf, publishedOf, ranksOf, valuesOf } from '@/lib/domain/series/points';
import { shortNameOf } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import type { RankedUnit } from '@/lib/views/units/province';
import type { ExplorerSeries } from '../charts/interactive/explorer-series';

/** Every index of a province as the interactive chart takes it: the rank, and the value, by year. */
export function toExplorerSeries({ histories }: RankedUnit, locale: Locale): ExplorerSeries[] {
  return histories.flatMap(({ index, entries }) => {
    const name = shortNameOf(index, locale);
    const published = publishedOf(entries);
    const of = lastRankOf(published);
    const unit = index.valueMeasure === 'percent' ? '%' : '';
    return [
      { key: `${index.code}-rank`, name, kind: 'rank' as const, of, unit: '', points: ranksOf(published) },
      { key: `${index.code}-value`, name, kind: 'value' as const, of, unit, points: valuesOf(published) },
    ].filter(({ points }) => knownOf(points).length > 0);
  });
}
