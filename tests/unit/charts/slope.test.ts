import { expect, it } from 'vitest';
import { toSlope } from '@/lib/charts/slope';

const frame = { width: 100, height: 110, left: 10, right: 30, top: 10, bottom: 10 };
const units = [
  { slug: 'a', name: 'Tỉnh A', before: 10, now: 1 },
  { slug: 'b', name: 'Tỉnh B', before: 1, now: 2 },
  { slug: 'c', name: 'Tỉnh C', before: 9, now: 10 },
];
const slope = toSlope(units, ({ slug }) => slug !== 'c', 10, frame, 20);

it('a rise ends higher than it began, last year left and this year right', () =>
  expect(slope.chosen[0]).toMatchObject({ x1: 10, y1: 100, x2: 70, y2: 10 }));
it('only the chosen have labels, kept apart where their ranks are not', () => {
  expect(slope.others.map(({ slug }) => slug)).toEqual(['c']);
  const [a, b] = slope.chosen;
  expect((b?.labelY2 ?? 0) - (a?.labelY2 ?? 0)).toBeGreaterThanOrEqual(15);
});
