import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toStretches } from '@/lib/views/figures/corrections';
import { forEvery } from '../../for-every';

it.each([
  [
    1,
    [
      { id: 9, from: 0, most: 3 },
      { id: 5, from: 0, most: 7 },
    ],
  ],
  [2, [{ id: 5, from: 7, most: 10 }]],
  [
    3,
    [
      { id: 5, from: 17, most: 1 },
      { id: 2, from: 0, most: 2 },
    ],
  ],
  [4, []],
])('page %i goes on where the one before ended', (page, expected) => {
  const releases = [
    { id: 9, corrections: 3 },
    { id: 8, corrections: 0 },
    { id: 5, corrections: 18 },
    { id: 2, corrections: 2 },
  ];
  expect(toStretches(releases, page, 10)).toEqual(expected);
});

it('all pages together list every correction once', () =>
  forEvery([fc.array(fc.nat(30)), fc.integer({ min: 1, max: 12 })], (counts, mostOnPage) => {
    const releases = counts.map((corrections, at) => ({ id: counts.length - at, corrections }));
    const total = counts.reduce((sum, count) => sum + count, 0);
    const listed = Array.from({ length: Math.ceil(total / mostOnPage) }, (_, at) => {
      const stretches = toStretches(releases, at + 1, mostOnPage);
      return stretches.flatMap(({ id, from, most }) =>
        Array.from({ length: most }, (_, more) => `${id}.${from + more}`),
      );
    });
    expect(listed.every((page) => page.length <= mostOnPage)).toBe(true);
    expect(listed.flat()).toEqual(
      releases.flatMap(({ id, corrections }) =>
        Array.from({ length: corrections }, (_, at) => `${id}.${at}`),
      ),
    );
  }));
