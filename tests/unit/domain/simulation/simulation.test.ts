import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toExactField } from '@/lib/domain/simulation/field';
import { clampPoints, type Part, toSimulation } from '@/lib/domain/simulation/simulation';
import { addDecimals, compareDecimals } from '@/lib/domain/values/decimal';

const others = Array.from({ length: 11 }, (_, at) => ({ key: `o${at}`, total: `${60 + at}.00` }));
const simulate = (total: string, parts: Part[], set: Record<string, string> = {}) => {
  const field = toExactField([...others, { key: 'own', total }], 'own');
  if (!field) throw new Error('no field');
  return toSimulation(field, total, parts, new Map(Object.entries(set)));
};
const parts = [
  { code: 'x', score: '9.50', max: '10' },
  { code: 'y', score: '5.25', max: '10' },
];

describe('a simulation', () => {
  it('opens with the real total, also where it is not the sum of its parts', () => {
    const { total, after, gained, ranks, crossed } = simulate('64.50', parts);
    expect([total, after, Number(gained)]).toEqual(['64.50', '64.50', 0]);
    expect(ranks.after).toEqual(ranks.now);
    expect(crossed).toEqual({ surely: [], possibly: [], level: [] });
  });
  it('adds what the parts gain and lose to the total', () => {
    const { after, gained, ranks, crossed } = simulate('64.50', parts, { x: '9', y: '7.26' });
    expect([after, gained]).toEqual(['66.01', '1.51']);
    expect(ranks).toEqual({ now: { best: 7, worst: 7 }, after: { best: 5, worst: 5 } });
    expect(crossed.surely).toEqual(['o6', 'o5']);
  });
  it('holds points between 0 and the maximum', () => {
    expect(simulate('64.50', parts, { x: '11', y: '-1' }).parts.map(({ set }) => set)).toEqual(['10', '0']);
    expect(clampPoints('3.5', '10')).toBe('3.5');
  });
  it('tells the least points and which parts alone have room for them', () => {
    const { room, targets } = simulate('64.50', parts);
    expect(room).toBe('5.25');
    expect(targets).toEqual([
      {
        target: { kind: 'up', places: 1 },
        kind: 'points',
        least: { step: '0.01', possible: '0.50', sure: '0.50' },
        alone: ['x', 'y'],
      },
      {
        target: { kind: 'up', places: 5 },
        kind: 'points',
        least: { step: '0.01', possible: '4.50', sure: '4.50' },
        alone: ['y'],
      },
      {
        target: { kind: 'top', places: 10 },
        kind: 'held',
        least: { step: '0.01', possible: null, sure: null },
        alone: [],
      },
    ]);
  });
  it('says that there is no rank so high, and where the room is too small', () => {
    expect(simulate('69.50', parts).targets[1]).toMatchObject({ kind: 'none' });
    expect(simulate('55.00', parts).targets).toMatchObject([
      { kind: 'points', least: { sure: '5.00' }, alone: [] },
      { kind: 'points', least: { sure: null } },
      { kind: 'points', least: { sure: null } },
    ]);
  });
  it('counts the room of the whole where the parts are not all known', () => {
    const field = toExactField([...others, { key: 'own', total: '55.00' }], 'own');
    const { room, targets } = toSimulation(
      field as NonNullable<typeof field>,
      '55.00',
      parts,
      new Map(),
      '100',
    );
    expect(room).toBe('45.00');
    expect(targets[1]).toMatchObject({ kind: 'points', least: { sure: '9.00' }, alone: [] });
  });
  it('reaches its targets with the least points and not with one less', () =>
    fc.assert(
      fc.property(fc.integer({ min: 5500, max: 7200 }), (hundredths) => {
        const total = (hundredths / 100).toFixed(2);
        const whole = [{ code: 'overall', score: total, max: '100' }];
        const first = simulate(total, whole);
        for (const { target, kind, least } of first.targets) {
          if (kind !== 'points' || least.sure === null) continue;
          const wanted = target.kind === 'up' ? first.ranks.now.best - target.places : target.places;
          const rankWith = (points: string) => simulate(total, whole, { overall: points }).ranks.after.best;
          const enough = addDecimals(total, least.sure);
          expect(rankWith(enough)).toBeLessThanOrEqual(wanted);
          expect(compareDecimals(least.sure, '0')).toBe(1);
          expect(rankWith(addDecimals(enough, '-0.01'))).toBeGreaterThan(wanted);
        }
      }),
      { numRuns: 200 },
    ));
});
