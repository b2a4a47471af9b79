import type { ReactNode } from 'react';
import type { Frame, ScaleTick, Tick } from '@/lib/charts/axes';
import type { Locale } from '@/lib/routes';
import { ChartAxes } from './chart-axes';
import { Picture } from './picture';

interface YearChartProps {
  frame: Frame;
  /** what the picture says, for those who cannot see it */
  label: string;
  /** the lines across, each with the number that is printed before it */
  lines: readonly ScaleTick[];
  years: readonly Tick[];
  breaks: readonly Tick[];
  locale: Locale;
  isLinked?: boolean;
  className?: string;
  /** what lies below the axes */
  ground?: ReactNode;
  children: ReactNode;
}

/** A picture over the years: the axes, and upon them what is drawn. */
export function YearChart({
  frame,
  label,
  lines,
  years,
  breaks,
  locale,
  isLinked,
  className,
  ground,
  children,
}: YearChartProps) {
  return (
    <Picture size={frame} label={label} isLinked={isLinked} className={className}>
      {ground}
      <ChartAxes frame={frame} lines={lines} years={years} breaks={breaks} locale={locale} />
      {children}
    </Picture>
  );
}
