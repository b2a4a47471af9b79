import type { ValueHistory as Geometry } from '@/lib/charts/value-history';

interface ValueHistoryProps {
  geometry: Geometry;
  label: string;
  formatValue: (value: number) => string;
  className?: string;
}

/** Values over the years; the line stops where the framework changed. */
export function ValueHistory({ geometry, label, formatValue, className = '' }: ValueHistoryProps) {
  const { frame, valueTicks, yearTicks, breaks, paths, points } = geometry;
  const bottom = frame.height - frame.bottom;
  return (
    <svg
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={label}
      className={`chart ${className}`}
    >
      {valueTicks.map(({ value, y }) => (
        <g key={value}>
          <line className="grid-line" x1={frame.left} x2={frame.width - frame.right} y1={y} y2={y} />
          <text className="axis" x={frame.left - 8} y={y + 4} textAnchor="end">
            {formatValue(value)}
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
      {paths.map((path) => (
        <path key={path} className="own-line" d={path} />
      ))}
      {points.map(({ year, x, y }) => (
        <circle key={year} className="own-dot" cx={x} cy={y} r={4} />
      ))}
    </svg>
  );
}
