import { describe, expect, it } from 'vitest';
import { robustnessRule, toRobustness } from '@/lib/domain/simulation/robustness';

const result = (scores: string[][]) => toRobustness(scores);

describe('ranks under varied weights', () => {
  it('do not move where one unit is better everywhere', () =>
    expect(
      result([
        ['9', '9.0'],
        ['8', '8.5'],
      ]),
    ).toEqual([
      { rank: 1, inner: { best: 1, worst: 1 }, all: { best: 1, worst: 1 } },
      { rank: 2, inner: { best: 2, worst: 2 }, all: { best: 2, worst: 2 } },
    ]));
  it('move where the weights decide', () =>
    expect(
      result([
        ['9', '5.1'],
        ['5', '9'],
      ]),
    ).toEqual([
      { rank: 1, inner: { best: 1, worst: 2 }, all: { best: 1, worst: 2 } },
      { rank: 2, inner: { best: 1, worst: 2 }, all: { best: 1, worst: 2 } },
    ]));
  it('leave out the rarest ranks at either end', () => {
    // the first is overtaken in about one draw of fifty: (9 − 5) × (w₁ − w₂) + 0.64 × w₁ must be negative
    const [first] = result([
      ['9.64', '5'],
      ['5', '9'],
    ]);
    expect(first).toEqual({ rank: 1, inner: { best: 1, worst: 1 }, all: { best: 1, worst: 2 } });
  });
  it('are shared by equal units, and the same at every run', () => {
    const scores = [
      ['5.1234', '6', '7'],
      ['5.1234', '6', '7'],
      ['6', '5.1', '7.1'],
    ];
    const [a, b] = result(scores);
    expect(a).toEqual(b);
    expect(result(scores)).toEqual(result(scores));
  });
  it('reach the share of draws that two weights give', () => {
    // w₁ < w₂ in half of the draws, so both ends hold half of them
    const [a] = toRobustness([
      ['6', '5'],
      ['5', '6'],
    ]);
    expect(a?.inner).toEqual({ best: 1, worst: 2 });
    expect(a?.rank).toBe(1);
  });
  it('of 63 units by 8 dimensions take a moment', () => {
    const scores = Array.from({ length: 63 }, (_, unit) =>
      Array.from({ length: 8 }, (__, at) => (((unit * 37 + at * 101) % 997) / 100).toFixed(4)),
    );
    const from = performance.now();
    const all = result(scores);
    expect(performance.now() - from).toBeLessThan(5000);
    expect(all).toHaveLength(63);
    for (const { rank, inner, all: every } of all) {
      expect(every.best).toBeLessThanOrEqual(inner.best);
      expect(every.worst).toBeGreaterThanOrEqual(inner.worst);
      expect(rank).toBeGreaterThanOrEqual(every.best);
      expect(rank).toBeLessThanOrEqual(every.worst);
    }
  });
  it('follow the rule that the method page states', () =>
    expect(robustnessRule).toMatchObject({ percent: 10, draws: 10_000, inside: 90 }));
});
