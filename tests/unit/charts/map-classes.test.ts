import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  changeClasses,
  countClasses,
  toClass,
  toMapClasses,
  toRankClasses,
  toSpanClass,
  toValueClasses,
} from '@/lib/charts/map-classes';
import { forEvery } from '../for-every';

const upward = { higherIsBetter: true };
const known = (number: number) => ({ from: number, to: number });

it('ranks fall into five bands, the worst first', () => {
  const bands = toRankClasses(63);
  expect(bands.map(({ from, to }) => `${from}–${to}`)).toEqual(['51–63', '39–50', '26–38', '14–25', '1–13']);
  expect([63, 51, 50, 1].map((rank) => toClass(rank, bands))).toEqual([0, 0, 1, 4]);
});

it('every rank has one band, and a better rank never a worse one', () =>
  forEvery([fc.integer({ min: 5, max: 70 })], (of) => {
    const bands = toRankClasses(of);
    const found = Array.from({ length: of }, (_, at) => toClass(at + 1, bands));
    expect(found).not.toContain(null);
    expect(found).toEqual([...found].sort((a, b) => Number(b) - Number(a)));
    const sizes = bands.map(({ from, to }) => to - from + 1);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  }));

it('values fall into five steps of one width, a shared bound into the upper', () => {
  const steps = toValueClasses([71.2, 91.04], upward);
  expect(steps.map(({ from, to }) => `${from}–${to}`)).toEqual(['70–75', '75–80', '80–85', '85–90', '90–95']);
  expect([71.2, 75, 79.99, 90, 91.04].map((value) => toClass(value, steps))).toEqual([0, 1, 1, 4, 4]);
});

it('the lowest values are in the last step of an index whose lowest value is the best', () => {
  const steps = toValueClasses([71.2, 91.04], { higherIsBetter: false });
  expect(steps.map(({ from, to }) => `${from}–${to}`)).toEqual(['90–95', '85–90', '80–85', '75–80', '70–75']);
  expect([71.2, 75, 79.99, 90, 91.04].map((value) => toClass(value, steps))).toEqual([4, 4, 3, 1, 0]);
});

it('every value has a step, zero and a single value too', () => {
  forEvery([fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 })], (values) => {
    const steps = toValueClasses(values, upward);
    expect(steps).toHaveLength(5);
    expect(values.map((value) => toClass(value, steps))).not.toContain(null);
  });
  expect(toValueClasses([], upward)).toEqual([]);
});

it.each([
  [-37, 0],
  [-11, 0],
  [-10, 1],
  [-1, 1],
  [0, 2],
  [1, 3],
  [10, 3],
  [11, 4],
  [37, 4],
])('%d places are of class %d', (places, at) => expect(toClass(places, changeClasses)).toBe(at));

it('a map of ranks, of values and of changes has classes of its own, the worst first', () => {
  const numbers = [known(71.2), null, known(91.04)];
  expect(toMapClasses('rank', 10, numbers, upward)[0]).toEqual({ from: 9, to: 10 });
  expect(toMapClasses('value', 10, numbers, upward)).toEqual(toValueClasses([71.2, 91.04], upward));
  expect(toMapClasses('change', 10, numbers, upward)).toBe(changeClasses);
});

it('what lies between two numbers is in a class that holds both, and else is not known', () => {
  const spans = [{ from: 1, to: 10 }, { from: 12, to: 15 }, { from: 10, to: 11 }, known(2)];
  expect(spans.map((span) => toSpanClass(span, changeClasses))).toEqual([3, 4, null, 3]);
  expect(countClasses(spans, changeClasses)).toEqual({ inClass: [0, 0, 0, 1, 0], bounded: 2, missing: 1 });
});

it('each class is counted, and what is not known apart', () => {
  expect(countClasses([...[-12, 0, 0, 3].map(known), null], changeClasses)).toEqual({
    inClass: [1, 0, 2, 1, 0],
    bounded: 0,
    missing: 1,
  });
  expect(countClasses([], changeClasses)).toEqual({ inClass: [0, 0, 0, 0, 0], bounded: 0, missing: 0 });
});
