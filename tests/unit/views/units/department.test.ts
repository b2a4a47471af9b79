import { describe, expect, it } from 'vitest';
import type { InternalRow } from '@/lib/domain/rankings/internal-index';
import { knownOf } from '@/lib/domain/series/points';
import { type DepartmentYear, toDepartmentRanks } from '@/lib/views/units/department';
import { edition, figure, unit } from '../../domain/sample';

const office = unit('a/so-x');
const none = { kind: 'missing' as const };
const row = (year: number, rank: string): InternalRow => ({
  unit: office,
  rank: figure('a/so-x', year, 'rank', rank),
  value: null,
  points: null,
  parts: [],
  rankChange: none,
  pointChange: none,
  sources: 1,
});
/** A year of the province's own index; without a rank its source does not name the department. */
const found = (year: number, rank: string | null, block: string | null = null): DepartmentYear => ({
  year,
  edition: edition(year),
  row: rank === null ? null : row(year, rank),
  group: rank === null ? null : { kind: 'department', block, atLeast: 18 },
});

describe('the ranks of a department over the years', () => {
  it('have every year from the first known one to the last, and nothing in those without a source', () => {
    const facts = toDepartmentRanks({
      years: [found(2021, null), found(2020, '3'), found(2018, null), found(2017, '5'), found(2016, null)],
    });
    expect(facts?.years).toEqual([2017, 2018, 2019, 2020]);
    expect(facts?.ranks.map(({ year, value }) => [year, value])).toEqual([
      [2017, 5],
      [2018, null],
      [2019, null],
      [2020, 3],
    ]);
    expect(knownOf(facts?.ranks ?? [])).toHaveLength(2);
    expect(facts?.lastRank).toBe(18);
  });
  it('are none where fewer than two are known', () =>
    expect(toDepartmentRanks({ years: [found(2020, '3'), found(2019, null)] })).toBeNull());
  it('are none where the years ranked it in different blocks', () =>
    expect(toDepartmentRanks({ years: [found(2020, '3', 'quan'), found(2019, '2', 'huyen')] })).toBeNull());
});
