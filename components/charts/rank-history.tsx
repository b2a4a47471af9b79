import type { RankHistory as Geometry } from '@/lib/charts/rank-history';
import { formatDecimal, formatRange } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';
import { Bands } from './bands';
import { MergerLine } from './merger-line';
import { PointLink, type PointTarget } from './point-link';
import { YearChart } from './year-chart';

interface RankHistoryProps {
  geometry: Geometry;
  name: string;
  label: string;
  breakLabel: string;
  mergerLabel: string;
  locale: Locale;
  targetOf: (year: number) => PointTarget | null;
  className?: string;
}

/** One unit's path through the ranks, with all ranks of the country as faint bands behind; a bounded one is hatched. */
export function RankHistory({
  geometry,
  name,
  label,
  breakLabel,
  mergerLabel,
  locale,
  targetOf,
  className,
}: RankHistoryProps) {
  const { frame, rankTicks, yearTicks, breaks, bands, ranges, ownPaths, ownPoints, mergerX } = geometry;
  const last = ownPoints.at(-1);
  const isRoomy = frame.width > 600;
  const bottom = frame.height - frame.bottom;
  // above a peak, so that the line does not cross the number, unless that is where the breaks are named
  const isBelow = (y: number, at: number) => {
    const isPeak = [ownPoints[at - 1], ownPoints[at + 1]].every((next) => next === undefined || next.y > y);
    return y <= bottom - 14 && !(isPeak && y > frame.top + 16);
  };
  return (
    <YearChart
      frame={frame}
      label={label}
      lines={rankTicks}
      years={yearTicks}
      breaks={breaks}
      locale={locale}
      isLinked
      className={className}
      ground={<Bands bands={bands} />}
    >
      {breaks.map(({ year, x }, at) => (
        <text key={year} className="axis" x={x} y={frame.top - 14} textAnchor="middle">
          {at === 0 ? `${breakLabel}${isRoomy ? ` ${year}` : ''}` : isRoomy && year}
        </text>
      ))}
      <MergerLine frame={frame} x={mergerX} label={mergerLabel} anchor="end" />
      {ownPaths.map((path) => (
        <path key={path} className="own-line" d={path} />
      ))}
      {ownPoints.map(({ year, exact, x, y }, at) => (
        <PointLink key={year} target={targetOf(year)} x={x} y={y}>
          <circle className="own-dot" cx={x} cy={y} r={5} />
          <text className="label" x={x} y={isBelow(y, at) ? y + 20 : y - 10} textAnchor="middle">
            {exact && formatDecimal(exact, locale)}
          </text>
        </PointLink>
      ))}
      {ranges.map(({ year, best, worst, x, bottom: low, path }) => (
        <PointLink key={year} target={targetOf(year)} x={x} y={low}>
          <path className="own-range" d={path} />
          {isRoomy && (
            <text className="label" x={x} y={low > bottom - 14 ? low - 24 : low + 15} textAnchor="middle">
              {formatRange(best, worst, locale)}
            </text>
          )}
        </PointLink>
      ))}
      {last && (
        <text className="name-label" x={last.x + 10} y={last.y + 5}>
          {name}
        </text>
      )}
    </YearChart>
  );
}
