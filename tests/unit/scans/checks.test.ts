import { describe, expect, it } from 'vitest';
import { checkRows, findRelations, findTwice, toNumber } from '@/lib/scans/checks/checks.mjs';
import { findRepairs } from '@/lib/scans/checks/repairs';

const print = (hundredths: number) => (hundredths / 100).toFixed(2).replace('.', ',');
/** Number, name, three scores, their total, its percentage of 30 and the rank. */
const rows = Array.from({ length: 12 }, (_, at) => {
  const scores = [987 - 31 * at, 912 - 17 * at, 801 + 3 * at];
  const total = scores.reduce((sum, score) => sum + score, 0);
  const place = String(at + 1);
  return [place, `Tỉnh ${at}`, ...scores.map(print), print(total), print((total / 3000) * 10_000), place];
});
const numeric = [0, 2, 3, 4, 5, 6, 7];
const relations = findRelations(rows, numeric);
const change = (row: number, column: number, text: string) =>
  rows.map((cells, at) => (at === row ? cells.with(column, text) : cells));

describe('what columns say of each other', () => {
  it('is found from the figures alone', () => {
    expect(relations).toMatchObject({
      sums: [{ total: 5, parts: [2, 3, 4] }],
      shares: [{ percent: 6, total: 5, full: 30 }],
      orders: [{ rank: 7 }],
      serials: [0],
    });
  });

  it('is found although some cells were misread', () => {
    const misread = change(3, 2, '9,99').map((cells, at) => (at === 5 ? cells.with(5, '1,00') : cells));
    expect(findRelations(misread, numeric).sums).toEqual(relations.sums);
  });

  it('is nothing where nothing holds', () => {
    const random = rows.map((cells, at) => cells.with(5, print(5000 + ((at * 7919) % 100) * 37)));
    expect(findRelations(random, numeric)).toMatchObject({ sums: [], shares: [] });
  });
});

describe('a check', () => {
  it('holds in a right table', () => expect(checkRows(rows, relations).flat()).toEqual([]));

  it.each([
    ['a score', 2, '9,57', 'sum'],
    ['a total', 5, '26,71', 'sum'],
    ['a percentage', 6, '86,11', 'percent'],
    ['the number of a row', 0, '9', 'serial'],
    ['a rank', 7, '2', 'rank'],
    ['no number', 3, '8,9x', 'number'],
  ])('finds %s that was misread', (_, column, text, kind) => {
    const failed = checkRows(change(3, column, text), relations);
    expect(failed[3]?.map((one) => one.kind)).toContain(kind);
    expect(failed[3]?.some(({ columns }) => columns.includes(column))).toBe(true);
  });

  it('lets rounding pass', () => {
    const total = toNumber(rows[4]?.[5] ?? '') ?? 0;
    const rounded = change(4, 5, print(Math.round(total * 100) + 1));
    expect(checkRows(rounded, { ...relations, shares: [] })[4]).toEqual([]);
  });

  it('finds a name that is there twice', () => {
    expect([...findTwice(change(3, 1, 'Tỉnh 1'), 1)]).toEqual(['Tỉnh 1']);
    expect(findTwice(rows, 1).size).toBe(0);
  });
});

describe('a repair is proposed', () => {
  it('from the other reading, where that alone satisfies the checks', () => {
    const first = change(3, 2, '9,54');
    expect(findRepairs(first, rows, relations)[3]).toEqual(new Map([[2, rows[3]?.[2]]]));
  });

  it('with one digit changed, where only one such change does', () => {
    const first = change(3, 5, (rows[3]?.[5] ?? '').replace(/^2/, '8'));
    expect(findRepairs(first, first, relations)[3]).toEqual(new Map([[5, rows[3]?.[5]]]));
  });

  it('not where several would do, nor in a row that is right', () => {
    // one of the three scores is wrong by one, and the checks do not say which
    const first = change(3, 2, print(Math.round((toNumber(rows[3]?.[2] ?? '') ?? 0) * 100) + 10));
    const repairs = findRepairs(first, first, relations);
    expect(repairs[3]).toBeNull();
    expect(repairs[4]).toBeNull();
  });
});
