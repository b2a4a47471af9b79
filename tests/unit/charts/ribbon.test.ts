import { expect, it } from 'vitest';
import { toRibbonChart } from '@/lib/charts/ribbon';
import type { RibbonCell } from '@/lib/domain/rankings/ribbon';
import { unit } from '../domain/sample';

const rank = (value: number): RibbonCell => ({ kind: 'rank', rank: value, of: 63 });
const chart = (...rows: RibbonCell[][]) =>
  toRibbonChart({
    years: [2023, 2024],
    groups: [{ region: null, rows: rows.map((cells, at) => ({ unit: unit(`u${at}`), cells })) }],
  });
const boxes = (path = '') => [...path.matchAll(/M([\d.]+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

it('gives the best rank the last class and the worst the first', () => {
  const { classes } = chart([rank(1), rank(63)]);
  expect(boxes(classes.at(-1))).toEqual([[0.02, 0]]);
  expect(boxes(classes[0])).toEqual([[1.02, 0]]);
});

it('draws each cell once, an absent one apart and an unknown one not at all', () => {
  const { classes, absent, rows } = chart([rank(5), { kind: 'unknown' }], [{ kind: 'absent' }, rank(40)]);
  expect(classes.flatMap((path) => boxes(path))).toHaveLength(2);
  expect(boxes(absent)).toEqual([[0.02, 8]]);
  expect(rows.map(({ y }) => y)).toEqual([0, 8]);
});

it('draws a range in stripes of its class, and as unknown where it crosses into another', () => {
  const range = (best: number, worst: number): RibbonCell => ({ kind: 'range', best, worst, of: 63 });
  const { classes, ranges } = chart([range(2, 5), range(2, 50)]);
  const stripes = boxes(ranges.at(-1));
  expect(stripes.length).toBeGreaterThan(2);
  expect(stripes.every(([x = 1, y]) => x < 1 && y === 0)).toBe(true);
  expect([...classes, ...ranges].flatMap((path) => boxes(path))).toEqual(stripes);
});

it('leaves room between the groups and none after the last', () => {
  const group = { region: null, rows: [{ unit: unit('a'), cells: [rank(1)] }] };
  const { groups, height } = toRibbonChart({ years: [2024], groups: [group, group] });
  expect(groups.map(({ y }) => y)).toEqual([0, 15]);
  expect(height).toBe(22);
});
