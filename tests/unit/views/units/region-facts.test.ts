import { describe, expect, it } from 'vitest';
import { toYearNumber } from '@/lib/domain/series/points';
import type { RegionTable, RegionValue } from '@/lib/views/units/region';
import {
  byAverage,
  toLeadingRegions,
  toMemberTable,
  toRegionLines,
  toRegionStanding,
  toRegionYears,
} from '@/lib/views/units/region-facts';
import { edition, figure, lowerIsBetter, rankingTable, index as toIndex, unit } from '../../domain/sample';

const units = ['a', 'b', 'c', 'd'].map((slug) => unit(slug));
const index = toIndex();

/** A region with its printed average, and its members' ranks in that year. */
function region(
  code: string,
  year: number,
  average: string | null,
  more: Partial<RegionValue> & { ranks?: Record<string, string> } = {},
): RegionValue {
  const { ranks = {}, ...rest } = more;
  const figures = Object.entries(ranks).map(([slug, rank]) => figure(slug, year, 'rank', rank));
  return {
    region: { code, nameVi: code, nameEn: code },
    average: average === null ? null : figure(`vung-${code}`, year, 'average', average),
    mean: null,
    rows: rankingTable(units, figures, { edition: edition(year), years: [year] }).rows,
    known: 0,
    of: 2,
    ...rest,
  };
}

const table = (
  year: number,
  regions: RegionValue[],
  more: { national?: string; caution?: RegionTable['caution'] } = {},
): RegionTable => ({
  edition: edition(year),
  caution: more.caution ?? null,
  national: {
    average: more.national ? figure('viet-nam', year, 'average', more.national) : null,
    mean: null,
  },
  regions,
});
const mean = (value: string) => ({ value, base: 3, of: 4 });
const codes = (regions: readonly RegionValue[]) => regions.map((known) => known.region.code);

describe('regions among each other', () => {
  const regions = [
    region('thap', 2020, '80'),
    region('khong', 2020, null),
    region('cao', 2020, null, { mean: mean('85.5') }),
  ];

  it('stand by average, published or ours, those without one last', () =>
    expect(codes(byAverage(regions, index))).toEqual(['cao', 'thap', 'khong']));

  it('have a leader only where every average is known', () => {
    expect(toLeadingRegions(regions, index)).toEqual([]);
    const placed = regions.filter(({ average, mean }) => average ?? mean);
    expect(codes(toLeadingRegions(placed, index))).toEqual(['cao']);
    expect(codes(toLeadingRegions(placed, lowerIsBetter))).toEqual(['thap']);
    expect(toLeadingRegions([], index)).toEqual([]);
  });

  it('have as many leaders as share the best average, however it is printed', () => {
    const shared = [region('x', 2020, '88.5'), region('y', 2020, '88.50'), region('z', 2020, '88.4')];
    expect(codes(toLeadingRegions(shared, index))).toEqual(['x', 'y']);
  });
});

describe('a region over the years', () => {
  const tables = [
    table(2019, [region('x', 2019, '70'), region('y', 2019, '75')]),
    table(2020, [region('x', 2020, '82'), region('y', 2020, '79')], {
      national: '80.5',
      caution: 'framework-changed',
    }),
    table(2021, [region('x', 2021, null, { mean: mean('84') })]),
  ];

  it('stands by the latest average that was published, beside the country’s', () => {
    expect(toRegionStanding('x', { index, tables })).toMatchObject({
      year: 2020,
      average: { value: '82' },
      place: 1,
      of: 2,
      country: '80.5',
      countryFigure: { value: '80.5' },
    });
    expect(toRegionStanding('y', { index, tables: tables.slice(0, 1) })).toMatchObject({
      country: null,
      countryFigure: null,
    });
    expect(toRegionStanding('x', { index, tables: tables.slice(2) })).toBeNull();
    expect(toRegionStanding('khac', { index, tables })).toBeNull();
  });

  it('is a line in front of the others’, with its gaps and breaks', () => {
    expect(toRegionLines('y', tables)).toEqual({
      own: [toYearNumber(2019, '75'), toYearNumber(2020, '79'), toYearNumber(2021, null)],
      others: [[toYearNumber(2019, '70'), toYearNumber(2020, '82'), toYearNumber(2021, '84')]],
      known: 2,
      years: [2019, 2020, 2021],
      breakYears: [2020],
    });
  });

  it('is told the latest year first, with its place and whether the year can be compared', () =>
    expect(
      toRegionYears('y', { index, tables }).map(({ year, isBroken, own, place, of }) => [
        year,
        isBroken,
        own?.average?.value ?? null,
        place,
        of,
      ]),
    ).toEqual([
      [2021, false, null, null, 1],
      [2020, true, '79', 2, 2],
      [2019, false, '75', 1, 2],
    ]));
});

describe('the members of a region', () => {
  const members = units.slice(0, 3);
  const tables = [
    table(2019, [region('x', 2019, null, { ranks: { a: '1', b: '3' } })]),
    table(2020, [region('x', 2020, null, { ranks: { b: '2' } })]),
  ];
  const papi = { index: { ...index, code: 'papi' }, tables: tables.slice(1) };

  it('are shown in the latest year that half of them are known in, the best first', () => {
    const shown = toMemberTable('x', members, [{ index, tables }, papi]);
    expect(shown?.columns.map(({ index: { code }, year, units: of }) => [code, year, of])).toEqual([
      ['par', 2019, 4],
      ['papi', 2020, 4],
    ]);
    expect(
      shown?.members.map(({ unit: { slug }, cells }) => [slug, ...cells.map((row) => row?.rank?.value)]),
    ).toEqual([
      ['a', '1', undefined],
      ['b', '3', '2'],
      ['c', undefined, undefined],
    ]);
    expect(shown?.members[1]?.history).toEqual([toYearNumber(2019, '3'), toYearNumber(2020, '2')]);
  });

  it('are shown in the latest year where no year knows half of them', () =>
    expect(toMemberTable('x', units, [papi])?.columns.map(({ year }) => year)).toEqual([2020]));

  it('are no table where nothing was measured', () =>
    expect(toMemberTable('x', members, [{ index, tables: [] }])).toBeNull());
});
