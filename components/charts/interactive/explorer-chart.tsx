'use client';

import { useState } from 'react';
import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { ExplorerSeries, ExplorerWords } from './explorer-series';
import { toScaleProps } from './scale-props';

export interface ExplorerChartProps {
  series: ExplorerSeries[];
  words: ExplorerWords;
}

/** One index of the province at a time, as rank or as value, with the figure under the pointer or the arrow keys. */
export function ExplorerChart({ series, words }: ExplorerChartProps) {
  const [key, setKey] = useState(series[0]?.key);
  const chosen = series.find((known) => known.key === key) ?? series[0];
  if (!chosen) return null;
  return (
    <div>
      <label className="mb-2 flex flex-wrap items-center gap-2 text-sm text-soft">
        {words.choose}
        <select
          value={chosen.key}
          onChange={(event) => setKey(event.target.value)}
          className="rounded-xs border border-rule bg-paper px-2 py-1 text-ink"
        >
          {series.map((known) => (
            <option key={known.key} value={known.key}>
              {known.scale.kind === 'rank'
                ? `${known.name}: ${words.rank}`
                : `${known.name}${known.unit && `, ${known.unit}`}`}
            </option>
          ))}
        </select>
      </label>
      <ResponsiveContainer width="100%" height={330}>
        <LineChart data={chosen.points} margin={{ top: 12, right: 16, bottom: 4, left: 0 }}>
          <CartesianGrid stroke="var(--rule)" vertical={false} />
          <XAxis dataKey="year" stroke="var(--ink-soft)" tickLine={false} minTickGap={12} />
          <YAxis {...toScaleProps(chosen.scale)} stroke="var(--ink-soft)" tickLine={false} width={44} />
          <Tooltip
            formatter={(_value, _name, { payload }) => [
              payload.text,
              chosen.scale.kind === 'rank' ? words.rank : chosen.name,
            ]}
            contentStyle={{
              background: 'var(--paper)',
              border: '1px solid var(--rule)',
              color: 'var(--ink)',
            }}
          />
          <Line
            dataKey="value"
            type="linear"
            stroke="var(--ink)"
            strokeWidth={3}
            dot={{ r: 4, fill: 'var(--ink)' }}
            connectNulls={false}
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
