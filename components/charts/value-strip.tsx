import type { Strip } from '@/lib/charts/strip';

/** A value as a dot on the scale of the year, with the national average as a tick. */
export const ValueStrip = ({ x, mean }: Strip) => (
  <svg aria-hidden="true" className="value-strip">
    <path d="M0 8H136" />
    {mean !== undefined && <path className="mean" d={`M${mean} 2V14`} />}
    <circle cx={x} cy={8} r={4.5} />
  </svg>
);
