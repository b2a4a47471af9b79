import type { MergedHistory as Geometry, Layer } from '@/lib/charts/merged-history';
import { ChartAxes } from './chart-axes';

interface MergedHistoryProps {
  geometry: Geometry;
  label: string;
  mergerLabel: string;
  formatValue: (value: number) => string;
  className?: string;
}

/** One dash pattern a member, so that lines are told apart without colour. */
export const memberDashes = [undefined, '7 4', '1.5 4'];

/**
 * The members' lines to a double rule, the merged unit's after it. The layers of the two other readings are
 * drawn too, and the reader's choice shows one of them.
 */
export function MergedHistory({
  geometry,
  label,
  mergerLabel,
  formatValue,
  className = '',
}: MergedHistoryProps) {
  const { frame, members, labels, own, sameName, mean, valueTicks, yearTicks, breaks, mergerX } = geometry;
  const bottom = frame.height - frame.bottom;
  return (
    <svg
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={label}
      className={`chart ${className}`}
    >
      <ChartAxes
        frame={frame}
        lines={valueTicks.map(({ value, y }) => ({ label: formatValue(value), y }))}
        years={yearTicks}
        breaks={breaks}
      />
      {mergerX !== null && (
        <g>
          <path
            className="merger-line"
            d={`M${mergerX - 2} ${frame.top - 8}V${bottom}M${mergerX + 2} ${frame.top - 8}V${bottom}`}
          />
          <text className="axis" x={mergerX} y={frame.top - 14} textAnchor="middle">
            {mergerLabel}
          </text>
        </g>
      )}
      <g className="member-lines">
        {members.map((layer, at) => (
          <Lines
            key={layer.name}
            layer={layer}
            line="member-line"
            dot="member-dot"
            radius={3}
            dash={memberDashes[at]}
          />
        ))}
      </g>
      <Lines layer={own} line="own-line" dot="own-dot" radius={4.5} className="reading-apart" />
      <Lines layer={sameName} line="own-line" dot="own-dot" radius={4.5} className="reading-same-name" />
      <Lines layer={mean} line="own-line" dot="own-dot" radius={4.5} className="reading-mean" />
      {labels.map(({ name, x, y }) => (
        <text key={name} className="axis" x={x + 10} y={y + 4}>
          {name}
        </text>
      ))}
    </svg>
  );
}

interface LinesProps {
  layer: Layer;
  line: string;
  dot: string;
  radius: number;
  dash?: string | undefined;
  className?: string;
}

function Lines({ layer: { paths, points }, line, dot, radius, dash, className }: LinesProps) {
  return (
    <g className={className}>
      {paths.map((path) => (
        <path key={path} className={line} d={path} strokeDasharray={dash} />
      ))}
      {points.map(({ year, x, y }) => (
        <circle key={year} className={dot} cx={x} cy={y} r={radius} />
      ))}
    </g>
  );
}
