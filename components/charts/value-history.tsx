import type { ValueHistory as Geometry } from '@/lib/charts/value-history';
import { formatValue } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';
import { PointLink, type PointTarget } from './point-link';
import { YearChart } from './year-chart';

interface ValueHistoryProps {
  geometry: Geometry;
  label: string;
  /** how many decimals the index is shown with */
  decimals: number;
  locale: Locale;
  /** the figure of a year, where its points are figures */
  targetOf?: (year: number) => PointTarget | null;
  className?: string;
}

/** Values over the years, others' faint behind; lines stop where the framework changed. */
export function ValueHistory({ geometry, label, decimals, locale, targetOf, className }: ValueHistoryProps) {
  const { frame, valueTicks, yearTicks, breaks, paths, otherPaths, points } = geometry;
  const last = points.at(-1);
  return (
    <YearChart
      frame={frame}
      label={label}
      lines={valueTicks}
      years={yearTicks}
      breaks={breaks}
      locale={locale}
      isLinked={targetOf !== undefined}
      className={className}
    >
      {otherPaths.map((path) => (
        <path key={path} className="other-line" d={path} />
      ))}
      {paths.map((path) => (
        <path key={path} className="own-line" d={path} />
      ))}
      {points.map(({ year, x, y }) => (
        <PointLink key={year} target={targetOf?.(year) ?? null} x={x} y={y}>
          <circle className="own-dot" cx={x} cy={y} r={4} />
        </PointLink>
      ))}
      {last && (
        <text className="label" x={last.x} y={last.y - 12} textAnchor="end">
          {last.exact && formatValue(last.exact, locale, decimals)}
        </text>
      )}
    </YearChart>
  );
}
