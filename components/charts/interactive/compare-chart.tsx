import { useState } from 'react';
import {
  Brush,
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { toMarker, toSeriesColour } from '@/lib/charts/markers';
import { Marker } from '../marker';
import type { CompareChartProps, ComparePoint, CompareSeries } from './compare-series';
import { toScaleProps } from './scale-props';

/** The series as lines that can be hidden, narrowed to some years, and read point by point. */
export function CompareChart({ series, years, breakYears, scale, words }: CompareChartProps) {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const rows = years.map((year) => ({ year }));
  const toggle = (key: string) =>
    setHidden((before) => {
      const next = new Set(before);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  const shown = series.flatMap((own, at) => (hidden.has(own.key) ? [] : [{ own, at }]));
  return (
    <div className="explored">
      <fieldset className="mb-2 text-sm sm:flex sm:flex-wrap sm:gap-x-5">
        <legend className="text-soft sm:float-left sm:mr-4 sm:leading-8">{words.show}</legend>
        {series.map(({ key, name }, at) => (
          <label key={key} className="flex min-h-8 items-center gap-1.5">
            <input type="checkbox" checked={!hidden.has(key)} onChange={() => toggle(key)} />
            <Marker series={at} />
            {name}
          </label>
        ))}
      </fieldset>
      <div className="min-h-0 flex-1">
        <ResponsiveContainer width="100%" height="100%">
          <LineChart data={rows} margin={{ top: 12, right: 20, bottom: 4, left: 0 }}>
            <CartesianGrid stroke="var(--rule)" vertical={false} />
            <XAxis
              dataKey="year"
              type="number"
              domain={['dataMin', 'dataMax']}
              ticks={years}
              stroke="var(--ink-soft)"
              tickLine={false}
              minTickGap={12}
            />
            <YAxis {...toScaleProps(scale)} stroke="var(--ink-soft)" tickLine={false} width={44} />
            {breakYears.map((year) => (
              <ReferenceLine key={year} x={year - 0.5} stroke="var(--ink-soft)" strokeDasharray="2 4" />
            ))}
            <Tooltip
              content={({ active, label }) =>
                active ? <Reading year={Number(label)} shown={shown} /> : null
              }
            />
            {shown.flatMap(({ own, at }) =>
              own.segments.map((points) => (
                <Line
                  key={`${own.key} ${points[0]?.year}`}
                  dataKey={({ year }: { year: number }) => valueIn(points, year)?.value ?? null}
                  name={own.name}
                  type="linear"
                  stroke={toSeriesColour(at)}
                  strokeWidth={2.5}
                  connectNulls={false}
                  isAnimationActive={false}
                  activeDot={false}
                  dot={({ cx, cy, payload }) => (
                    <Dot key={payload.year} series={at} x={cx} y={cy} point={valueIn(points, payload.year)} />
                  )}
                />
              )),
            )}
            <Brush
              dataKey="year"
              height={26}
              travellerWidth={12}
              stroke="var(--ink-soft)"
              fill="var(--hatch)"
              ariaLabel={words.range}
            />
          </LineChart>
        </ResponsiveContainer>
      </div>
      <p className="mt-1 text-sm text-soft">{words.range}</p>
    </div>
  );
}

const valueIn = (points: readonly ComparePoint[], year: number) =>
  points.find((point) => point.year === year);

interface DotProps {
  series: number;
  x: number | undefined;
  y: number | undefined;
  point: ComparePoint | undefined;
}

/** A point that leads to its figure. */
function Dot({ series, x, y, point }: DotProps) {
  if (!point || x === undefined || y === undefined) return <g />;
  return (
    <a href={point.href} aria-label={point.title}>
      <path d={toMarker(series, x, y, 4.5)} fill={toSeriesColour(series)} stroke="var(--paper)" />
    </a>
  );
}

/** What every shown series says of a year. */
function Reading({ year, shown }: { year: number; shown: { own: CompareSeries; at: number }[] }) {
  return (
    <div className="border border-rule bg-paper px-3 py-2 text-sm">
      <b>{year}</b>
      {shown.map(({ own, at }) => (
        <p key={own.key} className="flex items-center gap-1.5">
          <Marker series={at} />
          {own.name}: {valueIn(own.segments.flat(), year)?.text ?? '–'}
        </p>
      ))}
    </div>
  );
}
