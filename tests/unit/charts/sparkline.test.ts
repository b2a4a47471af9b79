import { expect, it } from 'vitest';
import { toSparkline } from '@/lib/charts/sparkline';

const draw = (values: (number | null)[], now: number) =>
  toSparkline(
    values.map((value, at) => ({ year: 2020 + at, value })),
    10,
    now,
  );

it.each([
  ['joins neighbouring years', [1, 10, 1], 2022, 'M3 3L48 21L93 3', 'M3 3h0M48 21h0', 'M93 3h0'],
  ['leaves a gap open', [1, null, 10], 2020, '', 'M93 21h0', 'M3 3h0'],
  ['shows no dot for a chosen year without a rank', [1, 1, null], 2022, 'M3 3L48 3', 'M3 3h0M48 3h0', ''],
] as const)('a sparkline %s', (_, values, now, line, dots, chosen) =>
  expect(draw([...values], now)).toEqual({ line, dots, now: chosen }),
);
