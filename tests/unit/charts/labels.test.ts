import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findRoom, spreadLabels, wrapLabel } from '@/lib/charts/labels';
import { forEvery } from '../for-every';

it.each([
  ['leaves distant labels alone', [10, 40], [10, 40]],
  ['moves equal ones apart in their order', [20, 20], [20, 30]],
  ['moves them up from the lower edge', [95, 100], [90, 100]],
  ['keeps the order of the given ones', [50, 10, 45], [55, 10, 45]],
])('%s', (_, positions, expected) => expect(spreadLabels(positions, 10, 0, 100)).toEqual(expected));

it('labels that fit are apart, inside, and in their order', () =>
  forEvery([fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 11 })], (positions) => {
    const moved = spreadLabels(positions, 10, 0, 100);
    const order = positions.map((_, at) => at).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
    const sorted = order.map((at) => moved[at] ?? Number.NaN);
    for (const [at, label] of sorted.entries()) {
      expect(label).toBeGreaterThanOrEqual(at === 0 ? 0 : (sorted[at - 1] ?? 0) + 10);
      expect(label).toBeLessThanOrEqual(100);
    }
  }));

it('one more label stands as near as the others allow', () => {
  const place = fc.integer({ min: 0, max: 100 });
  return forEvery([fc.array(place, { maxLength: 5 }), place], (positions, position) => {
    const taken = spreadLabels(positions, 10, 0, 100).map((at) => ({ at, height: 10 }));
    const isFree = (at: number) => taken.every((other) => Math.abs(other.at - at) >= 10);
    const found = findRoom(position, 10, taken, 0, 100);
    expect(isFree(found)).toBe(true);
    const nearer = Array.from({ length: 101 }, (_, at) => at).filter(
      (at) => isFree(at) && Math.abs(at - position) < Math.abs(found - position),
    );
    expect(nearer).toEqual([]);
  });
});

it('a label for which there is no room stands where it would alone', () =>
  expect(findRoom(5, 10, [{ at: 5, height: 30 }], 0, 10)).toBe(5));

it.each([
  ['Tỉnh A', 10, ['Tỉnh A']],
  ['Bộ của những tên dài', 8, ['Bộ của', 'những', 'tên dài']],
  ['Mộttừrấtdài', 4, ['Mộttừrấtdài']],
])('%j in lines of %d', (text, most, lines) => expect(wrapLabel(text, most)).toEqual(lines));
