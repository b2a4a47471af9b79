import type { Frame, ScaleTick, Tick } from '@/lib/charts/axes';
import { formatDecimal } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';

interface ChartAxesProps {
  frame: Frame;
  /** the lines across, each with the number that is printed before it */
  lines: readonly ScaleTick[];
  years: readonly Tick[];
  breaks: readonly Tick[];
  locale: Locale;
}

/** Lines across with their labels, the years below, a dotted rule at every break. */
export function ChartAxes({ frame, lines, years, breaks, locale }: ChartAxesProps) {
  const bottom = frame.height - frame.bottom;
  return (
    <>
      {lines.map(({ value, at: y }) => (
        <g key={value}>
          <line className="grid-line" x1={frame.left} x2={frame.width - frame.right} y1={y} y2={y} />
          <text className="axis" x={frame.left - 12} y={y + 4} textAnchor="end">
            {formatDecimal(value, locale)}
          </text>
        </g>
      ))}
      {years.map(({ year, x }) => (
        <text key={year} className="axis" x={x} y={bottom + 20} textAnchor="middle">
          {year}
        </text>
      ))}
      {breaks.map(({ year, x }) => (
        <line key={year} className="break-line" x1={x} x2={x} y1={frame.top - 8} y2={bottom} />
      ))}
    </>
  );
}
