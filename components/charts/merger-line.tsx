import type { Frame } from '@/lib/charts/axes';

interface MergerLineProps {
  frame: Frame;
  x: number | null;
  label: string;
  anchor: 'middle' | 'end';
}

/** The double rule at a merger, with its words; nothing without a merger. */
export function MergerLine({ frame, x, label, anchor }: MergerLineProps) {
  if (x === null) return null;
  const [top, bottom] = [frame.top - 8, frame.height - frame.bottom];
  return (
    <g>
      <path className="merger-line" d={`M${x - 2} ${top}V${bottom}M${x + 2} ${top}V${bottom}`} />
      <text className="axis" x={x} y={frame.top - 14} textAnchor={anchor}>
        {label}
      </text>
    </g>
  );
}
