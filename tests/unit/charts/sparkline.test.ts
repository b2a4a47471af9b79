import { expect, it } from 'vitest';
import { toSparkline } from '@/lib/charts/sparkline';

const draw = (values: (number | null)[], now: number) =>
  toSparkline(
    values.map((value, at) => ({ year: 2020 + at, value })),
    10,
    now,
  );

it.each([
  ['joins neighbouring years', [1, 10, 1], 2022, 'M3 3L48 21L93 3', 'M93 3'],
  ['leaves a gap open', [1, null, 10], 2020, 'M3 3M93 21', 'M3 3'],
  ['marks no point for a chosen year without a rank', [1, 1, null], 2022, 'M3 3L48 3', ''],
] as const)('a sparkline %s', (_, values, now, line, chosen) =>
  expect(draw([...values], now)).toEqual({ line, now: chosen }),
);
