import type { ComparisonChart } from '@/lib/charts/comparison';
import { toMarker, toSeriesColour } from '@/lib/charts/markers';
import type { Locale } from '@/lib/routes';
import { YearChart } from './year-chart';

interface ComparisonLinesProps {
  geometry: ComparisonChart;
  /** printed at the ends of the lines; without them a key stands beside the chart */
  names: readonly string[] | null;
  label: string;
  locale: Locale;
  className?: string;
}

/** Several series as lines, told apart by mark and name as well as by colour. */
export function ComparisonLines({ geometry, names, label, locale, className }: ComparisonLinesProps) {
  const { frame, series, lines, yearTicks, breaks } = geometry;
  return (
    <YearChart
      frame={frame}
      label={label}
      lines={lines}
      years={yearTicks}
      breaks={breaks}
      locale={locale}
      className={className}
    >
      {series.map(({ paths, points, label: end }, at) => (
        // the order of the units is what makes a series the nth
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <g key={at} style={{ color: toSeriesColour(at) }}>
          {paths.map((path) => (
            <path key={path} d={path} fill="none" stroke="currentColor" strokeWidth={2.5} />
          ))}
          {points.map(({ year, x, y }) => (
            <path key={year} d={toMarker(at, x, y, 4.5)} fill="currentColor" stroke="var(--paper)" />
          ))}
          {end && names && (
            <text x={end.x + 12} y={end.y + 5} fontSize={14} fontWeight={600} fill="currentColor">
              {names[at]}
            </text>
          )}
        </g>
      ))}
    </YearChart>
  );
}
