import { toRankHistory } from '@/lib/charts/rank-history';
import type { Point } from '@/lib/charts/series';
import { formatDecimal } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';
import { inks } from './share-card';

const frame = { width: 1072, height: 250, left: 24, right: 24, top: 44, bottom: 40 };

interface RankLineProps {
  years: readonly number[];
  of: number;
  points: readonly Point[];
  /** years whose edition cannot be compared with the one before */
  breakYears: readonly number[];
  locale: Locale;
}

/** A unit's ranks over the years, 1 on top, gaps open, each with its number. */
export function RankLine({ years, of, points, breakYears, locale }: RankLineProps) {
  const { ownPaths, ownPoints, yearTicks, breaks } = toRankHistory({
    years: years.map((year) => ({ year, of })),
    lastRank: of,
    own: points,
    bounds: [],
    breakYears,
    frame,
    mostYearLabels: 20,
  });
  return (
    <div style={{ display: 'flex', position: 'relative', width: frame.width, height: frame.height }}>
      <svg
        aria-hidden="true"
        width={frame.width}
        height={frame.height}
        viewBox={`0 0 ${frame.width} ${frame.height}`}
      >
        <path d={`M0 ${frame.height - frame.bottom + 8}H${frame.width}`} stroke={inks.rule} strokeWidth="2" />
        {breaks.map(({ year, x }) => (
          <path
            key={year}
            d={`M${x} ${frame.top - 10}V${frame.height - frame.bottom + 8}`}
            stroke={inks.soft}
            strokeWidth="2"
            strokeDasharray="3 7"
          />
        ))}
        {ownPaths.map((path) => (
          <path key={path} d={path} fill="none" stroke={inks.ink} strokeWidth="6" />
        ))}
        {ownPoints.map(({ year, x, y }) => (
          <circle key={year} cx={x} cy={y} r="9" fill={inks.ink} stroke={inks.paper} strokeWidth="3" />
        ))}
      </svg>
      {ownPoints.map(({ year, exact, x, y }) => (
        <Label key={year} x={x} y={y - 44} text={exact ? formatDecimal(exact, locale) : ''} strong />
      ))}
      {yearTicks.map(({ year, x }) => (
        <Label key={year} x={x} y={frame.height - 28} text={String(year)} />
      ))}
    </div>
  );
}

/** Centred over a point: the drawing library has no text inside SVG. */
function Label({ x, y, text, strong = false }: { x: number; y: number; text: string; strong?: boolean }) {
  return (
    <span
      style={{
        position: 'absolute',
        left: x - 40,
        top: y,
        width: 80,
        justifyContent: 'center',
        fontSize: strong ? 26 : 20,
        fontWeight: strong ? 600 : 400,
        color: strong ? inks.ink : inks.soft,
      }}
    >
      {text}
    </span>
  );
}
