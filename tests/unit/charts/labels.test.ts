import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadLabels, wrapLabel } from '@/lib/charts/labels';
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

it.each([
  ['Tỉnh A', 10, ['Tỉnh A']],
  ['Bộ của những tên dài', 8, ['Bộ của', 'những', 'tên dài']],
  ['Mộttừrấtdài', 4, ['Mộttừrấtdài']],
])('%j in lines of %d', (text, most, lines) => expect(wrapLabel(text, most)).toEqual(lines));
