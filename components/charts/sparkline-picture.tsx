import type { Sparkline } from '@/lib/charts/sparkline';

/** A point without a line as one of no length, which has an end to mark. */
const toLine = (path: string) => path.replaceAll(/M([^ML]+)(?=M|$)/g, 'M$1h0');

/** The picture of a sparkline; the style of its line marks every year with a dot (`SparklineDot`). */
export function SparklinePicture({ line, now }: Sparkline) {
  return (
    <svg aria-hidden="true" className="sparkline">
      {line && <path d={toLine(line)} />}
      {now && <path className="now" d={toLine(now)} />}
    </svg>
  );
}

/** The dot of a year, which every page has once and the lines of all sparklines repeat. */
export const SparklineDot = () => (
  <marker id="cham" markerUnits="userSpaceOnUse" overflow="visible">
    <circle className="spark-dot" r="1.4" />
  </marker>
);
