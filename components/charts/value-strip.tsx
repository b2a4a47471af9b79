import { toStripPosition } from '@/lib/charts/strip';

interface ValueStripProps {
  value: number;
  ends: readonly [number, number];
  average: number | null;
}

/** A value as a dot on the scale of the year, with the national average as a tick. */
export function ValueStrip({ value, ends: [low, high], average }: ValueStripProps) {
  const at = toStripPosition(value, low, high);
  return (
    <svg
      viewBox="0 0 136 16"
      width={136}
      height={16}
      aria-hidden="true"
      className="inline-block overflow-visible"
    >
      <path d="M0 8H136" className="stroke-rule" />
      {average !== null && (
        <path d={`M${(toStripPosition(average, low, high) * 136) / 100} 2V14`} className="stroke-soft" />
      )}
      <circle cx={(at * 136) / 100} cy={8} r={4.5} className="fill-ink" />
    </svg>
  );
}
