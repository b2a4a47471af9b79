import { useTranslations } from 'next-intl';
import { toRankTicks } from '@/lib/charts/axes';
import { toComparisonChart, toLastRank } from '@/lib/charts/comparison';
import { figureOf } from '@/lib/domain/series/comparison';
import { breakYearsOf } from '@/lib/domain/series/series';
import { listNames } from '@/lib/i18n/names';
import { formatDecimal } from '@/lib/i18n/numbers';
import { ChartFrame } from '../charts/chart-frame';
import { ComparisonLines } from '../charts/comparison-lines';
import { CompareExplorer } from '../charts/interactive/compare-explorer';
import { Marker } from '../charts/marker';
import { type ComparisonPartProps, namesOf } from './comparison-part';
import { toCompareSeries, toSeries } from './drawn-series';

const wide = { width: 900, height: 360, left: 40, right: 190, top: 24, bottom: 30 };
const narrow = { width: 360, height: 320, left: 36, right: 14, top: 24, bottom: 30 };

/** The units' lines, drawn on the server; with script, lines to hide, narrow and read point by point. */
export function ComparisonFigure({ comparison, locale }: ComparisonPartProps) {
  const t = useTranslations('comparison.chart');
  const { units, measure, index } = comparison;
  const years = (units[0]?.entries ?? [])
    .filter(({ edition }) => edition.status === 'published')
    .map(({ year }) => year);
  const entries = units.flatMap((unit) => unit.entries);
  if (years.length < 2 || !entries.some((entry) => figureOf(entry, measure))) return null;

  const of = Math.max(...entries.map((entry) => entry.of ?? 0), 2);
  const values = entries.flatMap((entry) => figureOf(entry, measure)?.value ?? []).map(Number);
  const lastRank = measure === 'rank' ? toLastRank(values, of) : null;
  const breakYears = breakYearsOf(units[0]?.entries ?? []).filter((year) => year !== years[0]);
  const isPercent = entries.some(({ value }) => value?.measure === 'percent');
  const names = namesOf(comparison, locale);
  const shared = { series: units.map((unit) => toSeries(unit, measure)), years, lastRank, breakYears };
  const title = t(measure, {
    unit: isPercent ? 'percent' : index.valueMeasure === 'percent' ? 'points' : 'score',
  });
  const lines = (frame: typeof wide, mostYearLabels: number, className: string, shown: string[] | null) => (
    <ComparisonLines
      geometry={toComparisonChart({ ...shared, frame, mostYearLabels })}
      names={shown}
      label={t('label', { title, names: listNames(names, locale) })}
      formatValue={(value) => formatDecimal(String(value), locale)}
      className={className}
    />
  );
  return (
    <ChartFrame
      title={title}
      subtitle={t('subtitle', {
        from: years[0] ?? 0,
        to: years.at(-1) ?? 0,
        measure,
        lastRank: lastRank ?? 0,
        last: lastRank === of ? 'whole' : 'part',
        of,
      })}
      note={t('note')}
    >
      <CompareExplorer
        series={toCompareSeries(comparison, locale, (values) => t('point', values))}
        years={years}
        breakYears={breakYears}
        rankTicks={lastRank === null ? null : toRankTicks(lastRank)}
        words={{ show: t('show'), range: t('range') }}
      >
        {lines(wide, 14, 'max-sm:hidden', names)}
        {lines(narrow, 7, 'sm:hidden', null)}
        <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm sm:hidden">
          {names.map((name, at) => (
            <li key={name} className="flex items-center gap-1.5">
              <Marker series={at} />
              {name}
            </li>
          ))}
        </ul>
      </CompareExplorer>
    </ChartFrame>
  );
}
