'use client';

import { toPathAnchor } from '@/lib/charts/path-anchor';
import type { RankPathsChart } from '@/lib/charts/rank-paths';
import { formatDecimal } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';

interface RankPathsProps {
  geometry: RankPathsChart;
  label: string;
  breakLabel: string;
  /** the units that are named from the start */
  leaders: ReadonlySet<string>;
  locale: Locale;
}

/**
 * Every unit's line through the ranks. A line is told apart and named under the pointer, and by a link to its
 * anchor. The lines are stretched across, the words are not. It runs in the browser too, because its geometry is
 * a small part of its elements, and a page says a second time whatever only the server draws.
 */
export function RankPaths({ geometry, label, breakLabel, leaders, locale }: RankPathsProps) {
  const { height, lines, rankTicks, yearTicks, breaks } = geometry;
  const leadersLast = (a: { key: string }, b: { key: string }) =>
    Number(leaders.has(a.key)) - Number(leaders.has(b.key));
  return (
    <div className="pt-7 pr-2 pb-7 pl-7">
      <svg role="img" aria-label={label} className="chart" style={{ height }}>
        {rankTicks.map(({ value, at: y }) => (
          <g key={value}>
            <line className="grid-line" x1="0" x2="100%" y1={y} y2={y} />
            <text className="axis" x={-8} y={y + 4} textAnchor="end">
              {formatDecimal(value, locale)}
            </text>
          </g>
        ))}
        {yearTicks.map(({ year, x }, at) => (
          <text
            key={year}
            className={`axis ${(yearTicks.length - 1 - at) % 3 === 0 ? '' : 'max-sm:hidden'}`}
            x={`${x}%`}
            y={height + 20}
            textAnchor="middle"
          >
            {year}
          </text>
        ))}
        {breaks.map(({ year, x }, at) => (
          <g key={year}>
            <line className="break-line" x1={`${x}%`} x2={`${x}%`} y1={-6} y2={height} />
            <text className="axis" x={`${x}%`} y={-12} textAnchor="middle">
              {at === 0 ? breakLabel : <tspan className="max-sm:hidden">{year}</tspan>}
            </text>
          </g>
        ))}
        {[...lines].sort(leadersLast).map(({ key, slug, name, path, dots, last }) => (
          <g
            key={key}
            id={toPathAnchor(key)}
            data-unit={slug}
            className={leaders.has(key) ? 'rank-path is-leader' : 'rank-path'}
          >
            {/* what a link scrolls to is the whole chart, not the line */}
            <rect width="100%" height={height + 30} y={-30} />
            <svg
              aria-hidden="true"
              width="100%"
              height={height}
              viewBox={`0 0 100 ${height}`}
              preserveAspectRatio="none"
            >
              <path className="hit" d={path + dots} />
              <path className="line" d={path} />
              {dots && <path className="dots" d={dots} />}
            </svg>
            <text
              x={`${last.x}%`}
              y={last.y < 24 ? last.y + 20 : last.y - 8}
              textAnchor={last.x > 50 ? 'end' : undefined}
            >
              {`${name} ${last.exact ? formatDecimal(last.exact, locale) : ''}`}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
