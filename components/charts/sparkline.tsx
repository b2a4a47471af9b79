import type { Point } from '@/lib/charts/series';
import { toSparkline } from '@/lib/charts/sparkline';
import { SparklinePicture } from './sparkline-picture';

interface SparklineProps {
  points: readonly Point[];
  of: number;
  /** the year of the page, drawn as a larger dot */
  year: number;
}

/** Ranks over the years, with rank 1 at the top; the page of the unit has them as a table. */
export function Sparkline({ points, of, year }: SparklineProps) {
  return <SparklinePicture {...toSparkline(points, of, year)} />;
}
