import type { ChartScale } from './chart-scale';

/** What makes an axis print a scale as the server wrote it. */
export const toScaleProps = ({ kind, ticks }: ChartScale) => ({
  reversed: kind === 'rank',
  domain: [ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 1],
  ticks: ticks.map(({ value }) => value),
  tickFormatter: (tick: number) => ticks.find(({ value }) => value === tick)?.text ?? '',
  interval: 0 as const,
});
