import { useTranslations } from 'next-intl';
import { toValueHistory } from '@/lib/charts/value-history';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { RankedLevel } from '@/lib/domain/vocabulary';
import { formatValue } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';
import { toMeanHistory } from '@/lib/views/editions/mean-history';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { ChartFrame } from '../charts/chart-frame';
import { ValueHistory } from '../charts/value-history';

const wide = { width: 900, height: 280, left: 44, right: 24, top: 24, bottom: 30 };
const narrow = { width: 360, height: 260, left: 40, right: 14, top: 24, bottom: 30 };

interface MeanHistoryProps {
  /** the dimension's years under the name of the page */
  rankings: readonly Ranking[];
  level: RankedLevel;
  index: Pick<IndexInfo, 'decimals'>;
  locale: Locale;
}

/** The average over the years in front of every unit's line; nothing where fewer than two are known. */
export function MeanHistory({ rankings, level, index, locale }: MeanHistoryProps) {
  const t = useTranslations('dimension.history');
  const history = toMeanHistory(rankings);
  if (!history) return null;
  const { averages, units, years, breakYears, last } = history;
  const [fromYear, toYear] = [years[0] ?? 0, years.at(-1) ?? 0];
  const chart = (frame: typeof wide, labels: number, className: string) => (
    <ValueHistory
      geometry={toValueHistory(averages, years, breakYears, frame, labels, units)}
      label={t('label', { fromYear, toYear })}
      decimals={index.decimals}
      locale={locale}
      className={className}
    />
  );
  return (
    <ChartFrame
      title={t('title', { value: formatValue(last.exact, locale, index.decimals), year: last.year, level })}
      subtitle={t('subtitle', { fromYear, toYear, level })}
      note={t('note')}
    >
      {chart(wide, 14, 'max-sm:hidden')}
      {chart(narrow, 7, 'sm:hidden')}
    </ChartFrame>
  );
}
