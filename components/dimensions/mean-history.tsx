import { useTranslations } from 'next-intl';
import { toValueHistory } from '@/lib/charts/value-history';
import { averageOf, toComparableValues } from '@/lib/domain/rankings/averages';
import { toYearNumber } from '@/lib/domain/series/points';
import { groupBy } from '@/lib/domain/values/group-by';
import type { RankedLevel } from '@/lib/domain/vocabulary';
import { formatValue } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { ChartFrame } from '../charts/chart-frame';
import { ValueHistory } from '../charts/value-history';

const wide = { width: 900, height: 280, left: 44, right: 24, top: 24, bottom: 30 };
const narrow = { width: 360, height: 260, left: 40, right: 14, top: 24, bottom: 30 };

interface MeanHistoryProps {
  /** the dimension's years under the name of the page */
  rankings: readonly Ranking[];
  level: RankedLevel;
  locale: Locale;
}

/** The average over the years in front of every unit's line; nothing where fewer than two are known. */
export function MeanHistory({ rankings, level, locale }: MeanHistoryProps) {
  const t = useTranslations('dimension.history');
  const points = rankings.map((ranking) => toYearNumber(ranking.edition.year, averageOf(ranking)));
  const known = points.filter(({ value }) => value !== null);
  const last = known.at(-1);
  if (known.length < 2 || !last?.exact) return null;
  const others = groupBy(
    rankings.flatMap(({ edition, table }) =>
      toComparableValues(table.rows).map(({ row, value }) => ({
        unit: row.unit.slug,
        year: edition.year,
        value: Number(value.value),
      })),
    ),
    ({ unit }) => unit,
  );
  const breaks = rankings
    .filter(({ caution }) => caution === 'framework-changed')
    .map(({ edition }) => edition.year);
  const [fromYear, toYear] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
  const chart = (frame: typeof wide, labels: number, className: string) => (
    <ValueHistory
      geometry={toValueHistory(
        points,
        points.map(({ year }) => year),
        breaks,
        frame,
        labels,
        [...others.values()],
      )}
      label={t('label', { fromYear, toYear })}
      locale={locale}
      className={className}
    />
  );
  return (
    <ChartFrame
      title={t('title', { value: formatValue(last.exact, locale), year: last.year, level })}
      subtitle={t('subtitle', { fromYear, toYear, level })}
      note={t('note')}
    >
      {chart(wide, 14, 'max-sm:hidden')}
      {chart(narrow, 7, 'sm:hidden')}
    </ChartFrame>
  );
}
