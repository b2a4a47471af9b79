import { toMarker, toSeriesColour } from '@/lib/charts/markers';

/** The mark of the nth series, for keys and legends beside a chart. */
export function Marker({ series }: { series: number }) {
  return (
    <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" className="inline-block shrink-0">
      <path d={toMarker(series, 7, 7, 4.5)} fill={toSeriesColour(series)} />
    </svg>
  );
}
