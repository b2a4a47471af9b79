import { useTranslations } from 'next-intl';
import { toRankHistory } from '@/lib/charts/rank-history';
import { toWhole } from '@/lib/domain/figures/figure';
import { breakYearsOf } from '@/lib/domain/series/series';
import { nameOf } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import type { RankedUnit } from '@/lib/views/province';
import { ChartFrame } from '../charts/chart-frame';
import { Explorer } from '../charts/interactive/explorer';
import { RankHistory } from '../charts/rank-history';
import { toExplorerSeries } from './history-series';

const wide = { width: 900, height: 330, left: 34, right: 140, top: 30, bottom: 30 };
const narrow = { width: 360, height: 320, left: 26, right: 14, top: 34, bottom: 30 };

/** A province's PAR INDEX ranks over the years, in front of all the others'. */
export function RankHistoryFigure({ unit, locale }: { unit: RankedUnit; locale: Locale }) {
  const t = useTranslations('province.history');
  const par = unit.histories.find(({ index }) => index.code === 'par');
  if (!par) return null;
  const merger = unit.successions.find(({ kind }) => kind === 'merged');
  const mergerYear = merger ? Number(merger.effectiveOn.slice(0, 4)) : null;
  const entries = par.entries;
  const years = entries.map(({ year }) => year);
  const own = entries.map(({ year, rank }) => ({ year, value: toWhole(rank) }));
  const known = own.filter(({ value }) => value !== null);
  if (known.length === 0) return null;
  const of = Math.max(...entries.map((entry) => entry.of ?? 0), 2);
  const breakYears = breakYearsOf(entries);
  const name = nameOf(unit.current, locale);
  // a ministry's name may be longer than the room beside the chart; the page is headed by it
  const isLong = unit.level === 'ministry';
  const shared = { years, of, own, others: unit.others, breakYears, mergerYear };
  const label = t('label', { name, from: years[0] ?? 0, to: years.at(-1) ?? 0 });
  const [first, last] = [known[0], known.at(-1)];
  const best = known.reduce((top, point) => ((point.value ?? of) <= (top.value ?? of) ? point : top));
  const chart = (frame: typeof wide, mostYearLabels: number, className: string, shownName: string) => (
    <RankHistory
      geometry={toRankHistory({ ...shared, frame, mostYearLabels })}
      name={shownName}
      label={label}
      breakLabel={t('break')}
      mergerLabel={t('merger')}
      className={className}
    />
  );
  return (
    <ChartFrame
      title={
        known.length === 1 || !first || !last
          ? t('titleOne', { rank: last?.value ?? 0, year: last?.year ?? 0 })
          : best.year === last.year || best.year === first.year
            ? t('titleTwo', {
                from: first.value ?? 0,
                fromYear: first.year,
                to: last.value ?? 0,
                toYear: last.year,
              })
            : t('titleBest', {
                best: best.value ?? 0,
                bestYear: best.year,
                to: last.value ?? 0,
                toYear: last.year,
              })
      }
      subtitle={t('subtitle', { level: unit.level, from: years[0] ?? 0, to: years.at(-1) ?? 0 })}
      note={t('note')}
    >
      <Explorer
        series={toExplorerSeries(unit, locale)}
        words={{
          open: t('explore.open'),
          close: t('explore.close'),
          loading: t('explore.loading'),
          failed: t('explore.failed'),
          choose: t('explore.choose'),
          rank: t('explore.rank'),
        }}
        decimalComma={locale === 'vi'}
      >
        {chart({ ...wide, ...(isLong && { right: narrow.right }) }, 14, 'max-sm:hidden', isLong ? '' : name)}
        {chart(narrow, 7, 'sm:hidden', '')}
      </Explorer>
    </ChartFrame>
  );
}
