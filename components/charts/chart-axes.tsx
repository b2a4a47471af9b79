import type { Frame, Tick } from '@/lib/charts/axes';

interface ChartAxesProps {
  frame: Frame;
  /** the lines across, each with what is printed before it */
  lines: { label: string; y: number }[];
  years: readonly Tick[];
  breaks: readonly Tick[];
}

/** Lines across with their labels, the years below, a dotted rule at every break. */
export function ChartAxes({ frame, lines, years, breaks }: ChartAxesProps) {
  const bottom = frame.height - frame.bottom;
  return (
    <>
      {lines.map(({ label, y }) => (
        <g key={label}>
          <line className="grid-line" x1={frame.left} x2={frame.width - frame.right} y1={y} y2={y} />
          <text className="axis" x={frame.left - 8} y={y + 4} textAnchor="end">
            {label}
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
