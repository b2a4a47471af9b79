import type { RankHistory as Geometry } from '@/lib/charts/rank-history';

interface RankHistoryProps {
  geometry: Geometry;
  name: string;
  label: string;
  breakLabel: string;
  mergerLabel: string;
  className?: string;
}

/** One unit's path through the ranks, the rest of the country as faint lines behind. */
export function RankHistory({
  geometry,
  name,
  label,
  breakLabel,
  mergerLabel,
  className = '',
}: RankHistoryProps) {
  const { frame, rankTicks, yearTicks, breaks, otherPaths, otherDots, ownPaths, ownPoints, mergerX } =
    geometry;
  const last = ownPoints.at(-1);
  const bottom = frame.height - frame.bottom;
  const firstBreak = breaks[0];
  return (
    <svg
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={label}
      className={`chart ${className}`}
    >
      {rankTicks.map(({ rank, y }) => (
        <g key={rank}>
          <line className="grid-line" x1={frame.left} x2={frame.width - frame.right} y1={y} y2={y} />
          <text className="axis" x={frame.left - 8} y={y + 4} textAnchor="end">
            {rank}
          </text>
        </g>
      ))}
      {yearTicks.map(({ year, x }) => (
        <text key={year} className="axis" x={x} y={bottom + 20} textAnchor="middle">
          {year}
        </text>
      ))}
      {breaks.map(({ year, x }) => (
        <line key={year} className="break-line" x1={x} x2={x} y1={frame.top - 8} y2={bottom} />
      ))}
      {firstBreak && (
        <text className="axis" x={firstBreak.x} y={frame.top - 14} textAnchor="middle">
          {breakLabel}
        </text>
      )}
      {mergerX !== null && (
        <g>
          <path
            className="merger-line"
            d={`M${mergerX - 2} ${frame.top - 8}V${bottom}M${mergerX + 2} ${frame.top - 8}V${bottom}`}
          />
          <text className="axis" x={mergerX} y={frame.top - 14} textAnchor="end">
            {mergerLabel}
          </text>
        </g>
      )}
      {otherPaths.map((path) => (
        <path key={path} className="other-line" d={path} />
      ))}
      {otherDots.map(({ x, y }) => (
        <circle key={`${x} ${y}`} className="other-dot" cx={x} cy={y} r={1.6} />
      ))}
      {ownPaths.map((path) => (
        <path key={path} className="own-line" d={path} />
      ))}
      {ownPoints.map(({ year, value, x, y }) => (
        <g key={year}>
          <circle className="own-dot" cx={x} cy={y} r={5} />
          <text className="label" x={x} y={y > bottom - 14 ? y - 10 : y + 20} textAnchor="middle">
            {value}
          </text>
        </g>
      ))}
      {last && (
        <text className="name-label" x={last.x + 10} y={last.y + 5}>
          {name}
        </text>
      )}
    </svg>
  );
}
