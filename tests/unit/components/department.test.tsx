import { describe, expect, it } from 'vitest';
import { Department as DepartmentPage } from '@/components/internal/department';
import { DepartmentYears } from '@/components/internal/department-years';
import type { InternalRow } from '@/lib/domain/rankings/internal-index';
import type { Department, DepartmentYear } from '@/lib/views/units/department';
import { edition, figure, index, unit } from '../domain/sample';
import { read } from './read';

const found = (
  year: number,
  rank: string | null,
  rankChange: InternalRow['rankChange'] = { kind: 'missing' },
): DepartmentYear => ({
  year,
  edition: edition(year),
  row: {
    unit: unit('a/so-x'),
    rank: figure('a/so-x', year, 'rank', rank),
    value: null,
    points: null,
    parts: [],
    rankChange,
    pointChange: { kind: 'missing' },
    sources: 1,
  },
  group: { kind: 'department', block: null, atLeast: 18 },
});

const department = (years: DepartmentYear[]): Department => ({
  owner: unit('a'),
  child: 'so-x',
  name: { nameVi: 'Sở X', nameEn: null },
  index: years.length > 0 ? index() : null,
  years,
  leads: [],
  deeds: [],
});

describe('the years of a department', () => {
  const yearsOf = (years: DepartmentYear[]) =>
    read(<DepartmentYears department={department(years)} locale="vi" />, 'vi');
  const gained = { kind: 'known', amount: 2 } as const;
  it('name the year that a change counts from where it is not the year before', () => {
    expect(yearsOf([found(2021, '3', gained), found(2017, '5')])).toContain('so với 2017');
    expect(yearsOf([found(2021, '3', gained), found(2020, '5')])).not.toContain('so với');
  });
  it('name no year for a change that a source states', () =>
    expect(
      yearsOf([
        found(2021, '3', { kind: 'stated', amount: 2, figureId: 'x', quote: null }),
        found(2017, '5'),
      ]),
    ).not.toContain('so với'));
});

describe('the answer about a department', () => {
  const answerOf = (years: DepartmentYear[]) =>
    read(<DepartmentPage department={department(years)} locale="vi" />, 'vi');
  it('presupposes no ranking where none of the province was found', () => {
    expect(answerOf([])).toContain('Chưa tìm được bảng xếp hạng cải cách hành chính nào');
    const unnamed = { ...found(2021, '3'), row: null, group: null };
    expect(answerOf([unnamed])).toContain('Chưa tìm được hạng nào');
  });
  it('says that sources differ where they do', () =>
    expect(answerOf([found(2021, null)])).toContain('Các nguồn ghi khác nhau về hạng năm 2021'));
  it('is the newest known rank', () =>
    expect(answerOf([found(2022, null), found(2021, '3')])).toContain('Năm 2021, đứng thứ 3'));
});
