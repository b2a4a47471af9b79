import { describe, expect, it } from 'vitest';
import { type ScoreChange, type ScoreChangeInput, toScoreChange } from '@/lib/domain/review/score-change';
import type { Scored, ScoreRow, ScoreTable } from '@/lib/domain/review/score-table';
import { addDecimals, compareDecimals, subtractDecimals } from '@/lib/domain/values/decimal';
import { forEvery } from '../../for-every';
import { country, type Points, print, sum, toTable, twoEditions } from './editions';

const found = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new Error('nothing found');
  return value;
};
const rowOf = ({ rows }: ScoreTable, slug = 't00'): ScoreRow =>
  found(rows.find(({ unit }) => unit.slug === slug));

function changeOf(before: Points, now: Points, more: Partial<ScoreChangeInput> = {}) {
  const [tableNow, tableBefore] = [toTable(now, 2020), toTable(before, 2019)];
  return toScoreChange({
    now: { table: tableNow, row: rowOf(tableNow) },
    before: { table: tableBefore, row: rowOf(tableBefore) },
    earlierOf: ({ code }) => code,
    ...more,
  });
}

const asChange = (change: ReturnType<typeof changeOf>): ScoreChange => {
  if (typeof change === 'string') throw new Error(change);
  return change;
};

const expectSum = ({ before, now, change, steps, rest }: ScoreChange) => {
  const parts = addDecimals(...steps.map((step) => step.change), rest?.amount ?? '0');
  expect(compareDecimals(parts, change)).toBe(0);
  expect(compareDecimals(addDecimals(before, parts), now)).toBe(0);
};

it('splits the change of a fictional country of 8 dimensions as counted by hand', () => {
  const [before, now] = [country(7), country(11)];
  const change = asChange(changeOf(before, now));
  const [was, is] = [found(before[0]), found(now[0])];
  expect(change.steps.map((step) => step.change)).toEqual(
    is.map((points, at) => print(points - found(was[at]))),
  );
  expect(change.change).toBe(print(sum(is) - sum(was)));
  expect(change.rest).toBeNull();
});

it('adds up for any two complete editions, without a rest', () =>
  forEvery(
    [twoEditions({ units: 4, dimensions: 3 })],
    ({ before, now }) => {
      const change = asChange(changeOf(before, now));
      expectSum(change);
      expect(change.rest).toBeNull();
    },
    2000,
  ));

/** A table whose first unit has other scores. */
const withScores = (row: ScoreRow, more: Record<string, Scored>): ScoreRow => ({
  ...row,
  scores: new Map([...row.scores, ...Object.entries(more)]),
});
const missing: Scored = {
  score: { kind: 'missing', reason: 'not-located-yet' },
  standing: { kind: 'missing', reason: 'not-located-yet' },
};

describe('what is not known', () => {
  const points: Points = [
    [100, 200],
    [300, 400],
  ];
  const later: Points = [
    [150, 260],
    [300, 400],
  ];
  const now = toTable(later, 2020);
  const base = { table: now, row: rowOf(now) };

  it('is a rest that names its dimensions, and the sum still holds', () => {
    const change = asChange(
      changeOf(points, later, { now: { table: now, row: withScores(base.row, { 'd-2': missing }) } }),
    );
    expectSum(change);
    expect(change.steps.map(({ dimension }) => dimension.code)).toEqual(['d-1']);
    expect(change.rest).toMatchObject({ amount: '0.60', because: 'unknown' });
    expect(change.rest?.dimensions.map(({ code }) => code)).toEqual(['d-2']);
  });

  it('is said of a total of either year', () => {
    const unknown = { ...base.row, total: missing };
    expect(changeOf(points, later, { now: { table: now, row: unknown } })).toBe('unknown-now');
    expect(changeOf(points, later, { before: { table: now, row: unknown } })).toBe('unknown-before');
  });
});

describe('two frameworks', () => {
  const old: Points = [
    [100, 200],
    [1, 1],
  ];
  const renewed: Points = [
    [150, 120],
    [1, 1],
  ];

  it('add a new dimension whole and take away one that ended', () => {
    const change = asChange(
      changeOf(old, renewed, { earlierOf: ({ code }) => (code === 'd-1' ? 'd-1' : null) }),
    );
    expectSum(change);
    expect(change.steps.map(({ kind, change: points }) => [kind, points])).toEqual([
      ['changed', '0.50'],
      ['added', '1.20'],
      ['dropped', '-2.00'],
    ]);
  });

  it('with other maxima do not compare', () => {
    const wider = toTable([[100, 200, 50]], 2020);
    expect(changeOf(old, renewed, { now: { table: wider, row: rowOf(wider) } })).toBe('scale-changed');
  });
});

it('calls a rest of printed decimals rounding, and a greater one unexplained', () => {
  const [before, now] = [toTable([[100, 200]], 2019), toTable([[150, 260]], 2020)];
  const row = rowOf(now);
  const { score } = row.total;
  if (score.kind === 'missing') throw new Error('no total');
  const withTotal = (points: string) => {
    const total = { ...row.total, score: { ...score, points } };
    return asChange(
      toScoreChange({
        now: { table: now, row: { ...row, total } },
        before: { table: before, row: rowOf(before) },
        earlierOf: ({ code }) => code,
      }),
    );
  };
  expect(withTotal('4.12').rest).toMatchObject({
    because: 'rounding',
    amount: subtractDecimals('4.12', '4.10'),
  });
  expect(withTotal('4.20').rest?.because).toBe('unexplained');
});
