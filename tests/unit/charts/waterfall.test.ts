import { expect, it } from 'vitest';
import { toWaterfall } from '@/lib/charts/waterfall';

it('sets each step where the one before it ends, within the width', () =>
  expect(toWaterfall(10, [4, -2])).toEqual({
    before: 0,
    now: 50,
    bars: [
      { x: 0, width: 100 },
      { x: 50, width: 50 },
    ],
  }));

it('draws steps of nothing in the middle', () =>
  expect(toWaterfall(10, [0])).toEqual({ before: 50, now: 50, bars: [{ x: 50, width: 0 }] }));
