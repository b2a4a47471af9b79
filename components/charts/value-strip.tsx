import { toStripPosition } from '@/lib/charts/strip';

interface ValueStripProps {
  value: number;
  ends: readonly [number, number];
  average: number | null;
}

/** A value as a dot on the scale of the year, with the national average as a tick. */
export function ValueStrip({ value, ends: [low, high], average }: ValueStripProps) {
  const xOf = (number: number) => Math.round(toStripPosition(number, low, high) * 13.6) / 10;
  return (
    <svg aria-hidden="true" className="value-strip">
      <path d="M0 8H136" />
      {average !== null && <path className="mean" d={`M${xOf(average)} 2V14`} />}
      <circle cx={xOf(value)} cy={8} r={4.5} />
    </svg>
  );
}
