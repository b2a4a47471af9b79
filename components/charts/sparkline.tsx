import type { Point } from '@/lib/charts/series';
import { sparklineFrame, toSparkline } from '@/lib/charts/sparkline';

interface SparklineProps {
  points: readonly Point[];
  of: number;
  /** the year of the page, drawn in the accent colour */
  year: number;
}

/** Ranks over the years, with rank 1 at the top; the page of the unit has them as a table. */
export function Sparkline({ points, of, year }: SparklineProps) {
  const { width, height } = sparklineFrame;
  const { paths, points: dots } = toSparkline(points, of);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      className="overflow-visible"
    >
      {paths.map((path) => (
        <path key={path} d={path} className="fill-none stroke-soft" strokeWidth={1.25} />
      ))}
      {dots.map((dot) => (
        <circle
          key={dot.year}
          cx={dot.x}
          cy={dot.y}
          r={dot.year === year ? 2.8 : 1.4}
          className={dot.year === year ? 'fill-accent' : 'fill-soft'}
        />
      ))}
    </svg>
  );
}
