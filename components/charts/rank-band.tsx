import type { ReactNode } from 'react';
import { type BandLine, type BandUnit, toBandLines, toOtherLines } from '@/lib/charts/band-lines';
import { toSeriesColour } from '@/lib/charts/markers';
import type { RankBandChart } from '@/lib/charts/rank-band';
import { formatDecimal, formatWhole } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';
import { Bands } from './bands';

interface RankBandProps {
  geometry: RankBandChart;
  /** the year whose order chose the units */
  year: number;
  /** at most five, the best first */
  units: readonly BandUnit[];
  /** of which the reader's own is drawn too */
  others: readonly BandUnit[];
  label: string;
  breakLabel: string;
  locale: Locale;
}

/**
 * The ranks of the country as faint bands, and a few units as lines in front, each named at its end. Bands and lines
 * are stretched across, the words are not.
 */
export function RankBand({ geometry, year, units, others, label, breakLabel, locale }: RankBandProps) {
  const { height, rankTicks, yearTicks, breaks } = geometry;
  const printRank = (rank: number) => formatWhole(rank, locale);
  const first = toBandLines(units, geometry, printRank);
  const lines = [...first, ...toOtherLines(others, first, geometry, printRank)];
  return (
    <div className="rank-band">
      <svg role="img" aria-label={label} className="chart" style={{ height }}>
        <Stretched height={height}>
          <Bands bands={geometry} />
        </Stretched>
        {rankTicks.map(({ value, at: y }) => (
          <g key={value}>
            <line className="grid-line" x1="0" x2="100%" y1={y} y2={y} />
            <text className="axis" x={-8} y={y + 4} textAnchor="end">
              {formatDecimal(value, locale)}
            </text>
          </g>
        ))}
        {yearTicks.map((tick, at) => (
          <text
            key={tick.year}
            className={`axis ${(yearTicks.length - 1 - at) % 3 === 0 ? '' : 'max-sm:hidden'}`}
            fontWeight={tick.year === year ? 600 : undefined}
            x={`${tick.x}%`}
            y={height + 20}
            textAnchor="middle"
          >
            {tick.year}
          </text>
        ))}
        {breaks.map(({ x, ...broken }, at) => (
          <g key={broken.year}>
            <line className="break-line" x1={`${x}%`} x2={`${x}%`} y1={-6} y2={height} />
            <text className="axis" x={`${x}%`} y={-12} textAnchor="middle">
              {at === 0 ? breakLabel : <tspan className="max-sm:hidden">{broken.year}</tspan>}
            </text>
          </g>
        ))}
        <Stretched height={height}>
          {lines.map((line, at) => (
            <g key={line.id} {...toMark(line, at)}>
              <path className="band-line" d={line.path} />
              <path className="band-dots" d={line.dots} />
            </g>
          ))}
        </Stretched>
        {lines.map((line, at) => (
          <g key={line.id} {...toMark(line, at)}>
            <Name line={line} height={height} />
          </g>
        ))}
      </svg>
    </div>
  );

  function toMark({ id }: BandLine, at: number) {
    return {
      'data-unit': id,
      ...(at < first.length
        ? { className: 'band-unit', style: { color: toSeriesColour(at) } }
        : { className: 'band-unit band-other' }),
    };
  }
}

/** A line led to its name, outside the bands. */
const Name = ({ line: { last, label }, height }: { line: BandLine; height: number }) => (
  <>
    <line className="band-lead" x1={`${last.x}%`} x2="100%" y1={last.y} y2={last.y} />
    <svg aria-hidden="true" x="100%" width="12" height={height} overflow="visible">
      <path className="band-lead" d={`M0 ${last.y}L10 ${middleOf(label.y, label.lines.length)}`} />
    </svg>
    <text y={label.y + 5}>
      {label.lines.map((text, nth) => (
        <tspan key={text} x="100%" dx={14} dy={nth === 0 ? 0 : 16}>
          {text}
        </tspan>
      ))}
    </text>
  </>
);

const middleOf = (first: number, lines: number) => first + ((lines - 1) * 16) / 2;

/** A layer that is stretched across, in percents of the width and pixels of the height. */
const Stretched = ({ height, children }: { height: number; children: ReactNode }) => (
  <svg
    aria-hidden="true"
    width="100%"
    height={height}
    viewBox={`0 0 100 ${height}`}
    preserveAspectRatio="none"
    overflow="visible"
  >
    {children}
  </svg>
);
