import type { Slope as Geometry } from '@/lib/charts/slope';
import { formatWhole } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';
import { toneClass } from '../figures/moved-places';
import { toneOf } from '../figures/rank-change';
import { Picture } from './picture';

interface SlopeProps {
  geometry: Geometry;
  label: string;
  /** the two years, over the two ends */
  years: readonly [string, string];
  locale: Locale;
  className?: string;
}

/** Two years' ranks joined by a line a unit: a few told apart by colour and name, the rest faint. */
export function Slope({ geometry, label, years, locale, className }: SlopeProps) {
  const { frame, chosen, others, ticks } = geometry;
  const [left, right] = [frame.left, frame.width - frame.right];
  return (
    <Picture size={frame} label={label} className={className}>
      {ticks.map(({ rank, y }) => (
        <g key={rank}>
          <line className="grid-line" x1={left} x2={right} y1={y} y2={y} />
          <text className="axis" x={18} y={y + 4} textAnchor="end">
            {formatWhole(rank, locale)}
          </text>
        </g>
      ))}
      <text className="label" x={left} y={frame.top - 16} textAnchor="end">
        {years[0]}
      </text>
      <text className="label" x={right} y={frame.top - 16}>
        {years[1]}
      </text>
      {others.map(({ slug, x1, y1, x2, y2 }) => (
        <g key={slug} data-unit={slug}>
          <path className="other-line" d={`M${x1} ${y1}L${x2} ${y2}`} />
          <circle className="other-dot" cx={x1} cy={y1} r={2} />
          <circle className="other-dot" cx={x2} cy={y2} r={2} />
        </g>
      ))}
      {chosen.map((line) => (
        <g key={line.slug} data-unit={line.slug} className={toneClass[toneOf(line.before - line.now)]}>
          <path className="slope-line" d={`M${line.x1} ${line.y1}L${line.x2} ${line.y2}`} />
          {/* to a label that had to move from the height of its rank */}
          <path
            className="slope-lead"
            d={`M${line.x1 - 9} ${line.labelY1}L${line.x1} ${line.y1}M${line.x2} ${line.y2}L${line.x2 + 9} ${line.labelY2}`}
          />
          <circle className="slope-dot" cx={line.x1} cy={line.y1} r={4} />
          <circle className="slope-dot" cx={line.x2} cy={line.y2} r={4} />
          <text className="slope-label" x={line.x1 - 10} y={line.labelY1 + 5} textAnchor="end">
            {formatWhole(line.before, locale)}
          </text>
          <text className="slope-label" x={line.x2 + 10} y={line.labelY2 + 5}>
            <tspan fontWeight={600}>{formatWhole(line.now, locale)}</tspan>
            {line.nameLines.map((words, at) => (
              <tspan key={words} x={line.x2 + 32} dy={at === 0 ? 0 : 15}>
                {words}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </Picture>
  );
}
