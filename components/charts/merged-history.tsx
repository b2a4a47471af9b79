import type { MergedHistory as Geometry, Layer } from '@/lib/charts/merged-history';
import type { Locale } from '@/lib/routes';
import { MergerLine } from './merger-line';
import { YearChart } from './year-chart';

interface MergedHistoryProps {
  geometry: Geometry;
  label: string;
  mergerLabel: string;
  locale: Locale;
  className?: string;
}

/** Every member has its dashes and its dots, so that lines are told apart without colour. */
const memberDashes = [undefined, '7 4', '1.5 4'];

/** A point of a member: a dot, a ring or a square. */
function MemberDot({ member, x, y }: { member: number; x: number; y: number }) {
  if (member === 2) return <rect className="member-dot" x={x - 3} y={y - 3} width={6} height={6} />;
  return <circle className={`member-dot ${member === 1 ? 'hollow' : ''}`} cx={x} cy={y} r={3} />;
}

/** A short piece of a member's line, as its legend. */
export function MemberSample({ member, x = 0, y = 5 }: { member: number; x?: number; y?: number }) {
  return (
    <>
      <path d={`M${x} ${y}h28`} className="member-line" strokeDasharray={memberDashes[member]} />
      <MemberDot member={member} x={x + 14} y={y} />
    </>
  );
}

/**
 * The members' lines to a double rule, the merged unit's after it. The layers of the two other readings are
 * drawn too, and the reader's choice shows one of them.
 */
export function MergedHistory({ geometry, label, mergerLabel, locale, className }: MergedHistoryProps) {
  const { frame, members, labels, own, sameName, mean, valueTicks, yearTicks, breaks, mergerX } = geometry;
  return (
    <YearChart
      frame={frame}
      label={label}
      lines={valueTicks}
      years={yearTicks}
      breaks={breaks}
      locale={locale}
      className={className}
    >
      <MergerLine frame={frame} x={mergerX} label={mergerLabel} anchor="middle" />
      <g className="member-lines">
        {members.map(({ name, paths, points }, member) => (
          <g key={name}>
            {paths.map((path) => (
              <path key={path} className="member-line" d={path} strokeDasharray={memberDashes[member]} />
            ))}
            {points.map(({ year, x, y }) => (
              <MemberDot key={year} member={member} x={x} y={y} />
            ))}
          </g>
        ))}
      </g>
      <Lines layer={own} className="reading-apart" />
      <Lines layer={sameName} className="reading-same-name" />
      <Lines layer={mean} className="reading-mean" />
      {labels.map(({ name, member, x, y }) => (
        <g key={name}>
          <MemberSample member={member} x={x + 10} y={y} />
          <text className="axis" x={x + 44} y={y + 4}>
            {name}
          </text>
        </g>
      ))}
    </YearChart>
  );
}

function Lines({ layer: { paths, points }, className }: { layer: Layer; className: string }) {
  return (
    <g className={className}>
      {paths.map((path) => (
        <path key={path} className="own-line" d={path} />
      ))}
      {points.map(({ year, x, y }) => (
        <circle key={year} className="own-dot" cx={x} cy={y} r={4.5} />
      ))}
    </g>
  );
}
