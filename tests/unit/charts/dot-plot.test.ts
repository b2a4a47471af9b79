import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toDotPlot } from '@/lib/charts/dot-plot';
import { forEvery } from '../for-every';

const size = { width: 360, margin: 20, radius: 4 };
const values = fc.array(fc.float({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 63 });

it('has a dot for every value, none over another, all inside', () =>
  forEvery([values], (known) => {
    const { dots, width, height } = toDotPlot(known, null, size);
    expect(dots).toHaveLength(known.length);
    for (const [at, dot] of dots.entries()) {
      expect(dot.x).toBeGreaterThanOrEqual(size.radius);
      expect(dot.x).toBeLessThanOrEqual(width - size.radius);
      expect(dot.y).toBeGreaterThanOrEqual(size.radius);
      expect(dot.y).toBeLessThan(height);
      for (const other of dots.slice(at + 1))
        expect(Math.hypot(dot.x - other.x, dot.y - other.y)).toBeGreaterThanOrEqual(2 * size.radius);
    }
  }));

it('puts higher values further right', () =>
  forEvery([values], (known) => {
    const { dots } = toDotPlot(known, null, size);
    const byValue = known
      .map((value, at) => ({ value, x: dots[at]?.x ?? 0 }))
      .sort((a, b) => a.value - b.value);
    for (const [at, { x }] of byValue.entries()) expect(x).toBeGreaterThanOrEqual(byValue[at - 1]?.x ?? 0);
  }));

it('marks the average where it lies, outside the values too', () => {
  const { averageX, dots } = toDotPlot([10, 20], 30, size);
  expect(averageX).toBeGreaterThan(Math.max(...dots.map(({ x }) => x)));
});
