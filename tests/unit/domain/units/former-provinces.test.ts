import { describe, expect, it } from 'vitest';
import { countFates, toFormerProvinces } from '@/lib/domain/units/former-provinces';
import { succession, unit } from '../sample';

const a = unit('a', null, '2025-06-30');
const b = unit('b', null, '2025-06-30');
const merged = unit('a', '2025-07-01', '2026-04-29');
const municipality = unit('a', '2026-04-30');
const before = unit('c', null, '2024-12-31');
const after = unit('d', '2025-01-01');
const still = unit('e');
const gone = unit('f', null, '2008-07-31');
const provinces = toFormerProvinces(
  [a, b, merged, municipality, before, after, still, gone],
  [
    succession(before, after, 'renamed'),
    succession(a, merged),
    succession(b, merged),
    succession(merged, municipality, 'status'),
  ],
);

describe('the provinces before the mergers', () => {
  it('are those of 2024', () =>
    expect(provinces.map(({ former }) => former.id)).toEqual(['a', 'b', 'c', 'e']));
  it('lead to what they are now, over every step', () =>
    expect(provinces.map(({ present }) => present.id)).toEqual([
      'a@2026-04-30',
      'a@2026-04-30',
      'd@2025-01-01',
      'e',
    ]));
  it('say what happened and when, and who came along', () =>
    expect(provinces.map(({ fate, since, others }) => [fate, since, others.map(({ slug }) => slug)])).toEqual(
      [
        ['merged', '2025-07-01', ['b']],
        ['merged', '2025-07-01', ['a']],
        ['renamed', '2025-01-01', []],
        ['unchanged', null, []],
      ],
    ));
  it('are counted with what holds them now', () =>
    expect(countFates(provinces)).toEqual({ former: 4, present: 3, merged: 2, new: 1 }));
});
