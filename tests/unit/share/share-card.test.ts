import { expect, it } from 'vitest';
import { toSentenceSize } from '@/components/share/share-card';

it('a longer sentence is written smaller, so that it is not cut', () => {
  const sizes = [40, 200, 400, 700, 1000].map((length) => toSentenceSize('Bản đồ hạng', 'a'.repeat(length)));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(new Set(sizes).size).toBeGreaterThan(2);
});

it('a long title leaves less room', () =>
  expect(toSentenceSize('a'.repeat(120), 'a'.repeat(400))).toBeLessThan(
    toSentenceSize('a', 'a'.repeat(400)),
  ));
