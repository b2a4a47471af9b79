import type { ReactNode } from 'react';
import type { Frame, Tick } from '@/lib/charts/axes';
import { ChartAxes } from './chart-axes';
import { Picture } from './picture';

interface YearChartProps {
  frame: Frame;
  /** what the picture says, for those who cannot see it */
  label: string;
  /** the lines across, each with what is printed before it */
  lines: { label: string; y: number }[];
  years: readonly Tick[];
  breaks: readonly Tick[];
  className?: string;
  children: ReactNode;
}

/** A picture over the years: the axes, and upon them what is drawn. */
export function YearChart({ frame, label, lines, years, breaks, className, children }: YearChartProps) {
  return (
    <Picture size={frame} label={label} className={className}>
      <ChartAxes frame={frame} lines={lines} years={years} breaks={breaks} />
      {children}
    </Picture>
  );
}
