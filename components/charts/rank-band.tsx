'use client';

import type { ReactNode } from 'react';
import { type BandUnit, toBandLines } from '@/lib/charts/band-lines';
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
  /** the reader's own, which may be one of the others */
  own: BandUnit | undefined;
  label: string;
  breakLabel: string;
  locale: Locale;
}

/**
 * The ranks of the country as faint bands, and a few units as lines in front, each named at its end. Bands and lines
 * are stretched across, the words are not.
 */
export function RankBand({ geometry, year, units, own, label, breakLabel, locale }: RankBandProps) {
  const { height, rankTicks, yearTicks, breaks } = geometry;
  const all = own && !units.some(({ id }) => id === own.id) ? [...units, own] : units;
  const lines = toBandLines(all, geometry, (rank) => formatWhole(rank, locale));
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
          {lines.map(({ id, path, dots }, at) => (
            <g key={id} {...toMark(id, at)}>
              <path className="band-line" d={path} />
              <path className="band-dots" d={dots} />
            </g>
          ))}
        </Stretched>
        {lines.map(({ id, last, label: { lines: words, y } }, at) => (
          <g key={id} {...toMark(id, at)}>
            <line className="band-lead" x1={`${last.x}%`} x2="100%" y1={last.y} y2={last.y} />
            {/* from the line's height to the name's, outside the bands */}
            <svg aria-hidden="true" x="100%" width="12" height={height} overflow="visible">
              <path className="band-lead" d={`M0 ${last.y}L10 ${middleOf(y, words.length)}`} />
            </svg>
            <text y={y + 5}>
              {words.map((text, nth) => (
                <tspan key={text} x="100%" dx={14} dy={nth === 0 ? 0 : 16}>
                  {text}
                </tspan>
              ))}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );

  function toMark(id: string, at: number) {
    return id === own?.id
      ? { className: 'band-unit', 'data-mine': '' }
      : { className: 'band-unit', style: { color: toSeriesColour(at) } };
  }
}

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
