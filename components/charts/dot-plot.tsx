import type { DotPlot as Geometry } from '@/lib/charts/dot-plot';
import { formatDecimal } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';
import { Picture } from './picture';

interface DotPlotProps {
  geometry: Geometry;
  label: string;
  averageLabel: string;
  locale: Locale;
  className?: string;
}

/** How values are spread: one dot each on a scale, the average as a rule. */
export function DotPlot({ geometry, label, averageLabel, locale, className }: DotPlotProps) {
  const { width, radius, base, dots, ticks, averageX } = geometry;
  return (
    <Picture size={geometry} label={label} className={className}>
      <line className="grid-line" x1={0} x2={width} y1={base} y2={base} />
      {ticks.map(({ value, at: x }) => (
        <text key={value} className="axis" x={x} y={base + 18} textAnchor="middle">
          {formatDecimal(value, locale)}
        </text>
      ))}
      {averageX !== null && (
        <>
          <line className="break-line" x1={averageX} x2={averageX} y1={18} y2={base} />
          <text
            className="axis"
            x={averageX}
            y={12}
            textAnchor={averageX > width * 0.75 ? 'end' : averageX < width * 0.25 ? 'start' : 'middle'}
          >
            {averageLabel}
          </text>
        </>
      )}
      {dots.map(({ x, y }) => (
        <circle key={`${x} ${y}`} className="spread-dot" cx={x} cy={y} r={radius} />
      ))}
    </Picture>
  );
}
