import type { Sparkline } from '@/lib/charts/sparkline';

/** Each point of a path as a line of no length, which its round ends make a dot. */
const toDots = (path: string) => path.replaceAll(/[ML]([^ML]+)/g, 'M$1h0');

/** The picture of a sparkline. */
export function SparklinePicture({ line, now }: Sparkline) {
  return (
    <svg aria-hidden="true" className="sparkline">
      {line && <path d={line} />}
      {line && <path className="dots" d={toDots(line)} />}
      {now && <path className="now" d={toDots(now)} />}
    </svg>
  );
}
