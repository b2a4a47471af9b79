import { useTranslations } from 'next-intl';
import { toComparisonChart, toLastRank } from '@/lib/charts/comparison';
import { listNames } from '@/lib/i18n/names';
import { formatWhole } from '@/lib/i18n/numbers';
import { toComparisonLines } from '@/lib/views/units/comparison';
import { ChartFrame } from '../charts/chart-frame';
import { ComparisonLines } from '../charts/comparison-lines';
import { toRankChartScale, toValueChartScale } from '../charts/interactive/chart-scale';
import { CompareExplorer } from '../charts/interactive/compare-explorer';
import { Marker } from '../charts/marker';
import { useUnits } from '../figures/use-units';
import { type ComparisonPartProps, namesOf } from './comparison-part';
import { toCompareSeries } from './drawn-series';

const wide = { width: 900, height: 360, left: 40, right: 190, top: 24, bottom: 30 };
const narrow = { width: 360, height: 320, left: 36, right: 14, top: 24, bottom: 30 };

interface ComparisonFigureProps extends Pick<ComparisonPartProps, 'comparison' | 'locale'> {
  /** whether a script may draw lines to hide, narrow and read point by point in its place */
  isExplored?: boolean;
}

/** The units' lines, drawn on the server. */
export function ComparisonFigure({ comparison, locale, isExplored = false }: ComparisonFigureProps) {
  const t = useTranslations('comparison.chart');
  const { measure } = comparison;
  const unitOf = useUnits(comparison.index, locale);
  const shown = toComparisonLines(comparison);
  if (!shown) return null;
  const { years, breakYears, valueMeasure } = shown;
  const of = shown.lastRank;
  const lastRank = measure === 'rank' ? toLastRank(shown.numbers, of) : null;
  const names = namesOf(comparison, locale);
  const shared = { series: shown.lines, years, lastRank, breakYears };
  const title = t(measure, { measure: valueMeasure, unit: unitOf(valueMeasure) });
  const lines = (frame: typeof wide, mostYearLabels: number, className: string, named: string[] | null) => (
    <ComparisonLines
      geometry={toComparisonChart({ ...shared, frame, mostYearLabels })}
      names={named}
      label={t('label', { title, names: listNames(names, locale) })}
      locale={locale}
      className={className}
    />
  );
  const picture = (
    <>
      {lines(wide, 14, 'max-sm:hidden', names)}
      {lines(narrow, 7, 'sm:hidden', null)}
      <ul className="chart-key sm:hidden">
        {names.map((name, at) => (
          <li key={name}>
            <Marker series={at} />
            {name}
          </li>
        ))}
      </ul>
    </>
  );
  return (
    <ChartFrame
      title={title}
      subtitle={t('subtitle', {
        from: years[0] ?? 0,
        to: years.at(-1) ?? 0,
        measure,
        lastRank: formatWhole(lastRank ?? 0, locale),
        last: lastRank === of ? 'whole' : 'part',
        breaks: breakYears.length,
      })}
      note={t('note', { breaks: breakYears.length })}
    >
      {isExplored ? (
        <CompareExplorer
          series={toCompareSeries(comparison, locale, (values) => t('point', values))}
          years={years}
          breakYears={breakYears}
          scale={
            lastRank === null ? toValueChartScale(shown.numbers, locale) : toRankChartScale(lastRank, locale)
          }
          words={{ show: t('show'), range: t('range') }}
        >
          {picture}
        </CompareExplorer>
      ) : (
        picture
      )}
    </ChartFrame>
  );
}
