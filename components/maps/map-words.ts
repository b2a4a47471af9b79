import { useTranslations } from 'next-intl';
import { toDistance } from '@/lib/domain/bounds/change-bounds';
import { surestPlaces } from '@/lib/domain/figures/change';
import { isKnown, measureOf } from '@/lib/domain/figures/figure';
import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import type { MapView } from '@/lib/domain/vocabulary';
import { formatDecimal, formatRange, formatValue } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';
import type { MapEntry } from '@/lib/views/rankings/map';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { toneOf } from '../figures/rank-change';
import { useUnits } from '../figures/use-units';

/** What a map says of a province, a line each: what the map shows first, its companion after. */
export function useMapWords(
  { index, table: { of } }: Ranking,
  view: MapView,
  locale: Locale,
): (entry: MapEntry) => string[] {
  const t = useTranslations('map.entry');
  const change = useTranslations('change');
  const unitOf = useUnits(index, locale);
  const rank = ({ rank: figure, bound, value: known }: RankingRow): string => {
    if (isKnown(figure)) return t('rank', { rank: formatDecimal(figure.value, locale), of });
    if (!bound) return t(figure ? 'disagree' : 'rankUnknown');
    const range = formatRange(bound.best, bound.worst, locale);
    return t('bound', { range, of, by: isKnown(known) ? 'values' : 'ranks' });
  };
  const value = ({ value: figure }: RankingRow): string =>
    isKnown(figure)
      ? t(figure.measure === 'percent' ? 'percent' : 'score', {
          value: formatValue(figure.value, locale, index.decimals),
          unit: unitOf(measureOf(figure)),
        })
      : t(figure ? 'disagree' : 'valueUnknown');
  const moved = ({ rankChange }: RankingRow): string => {
    if (rankChange.kind === 'not-comparable') return change('notComparable');
    if (rankChange.kind === 'missing') return change('unknown');
    const tone = toneOf(surestPlaces(rankChange) ?? 0);
    if (rankChange.kind === 'bounded') return change('range', { tone, ...toDistance(rankChange) });
    return change('places', { tone, places: Math.abs(rankChange.amount) });
  };
  const parts = { rank: [rank, value], value: [value, rank], change: [moved, rank] }[view];
  return ({ row, reason }) => (row ? parts.map((part) => part(row)) : [t(`reason.${reason}`)]);
}
