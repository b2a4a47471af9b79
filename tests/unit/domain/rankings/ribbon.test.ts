import { expect, it } from 'vitest';
import type { RankBound } from '@/lib/domain/bounds/rank-bounds';
import type { Figure } from '@/lib/domain/figures/figure';
import { countKnown, toRibbon } from '@/lib/domain/rankings/ribbon';
import type { Region, Unit } from '@/lib/domain/units/unit';
import { figure, unit } from '../sample';

const [north, south]: [Region, Region] = [
  { code: 'north', nameVi: 'Bắc', nameEn: 'North' },
  { code: 'south', nameVi: 'Nam', nameEn: 'South' },
];
const editions = [
  { year: 2023, units: 3 },
  { year: 2024, units: 3 },
  { year: 2025, units: 2 },
];
const rank = (slug: string, year: number, value: string | null, rankedOf: number | null = null): Figure => ({
  ...figure(slug, year, 'rank', value),
  rankedOf,
});
const ribbon = (
  eras: Unit[],
  figures: Figure[],
  lineageOf: (unit: Unit) => Unit[] = (one) => [one],
  regionOf: Record<string, Region> = {},
  boundOf: (slug: string, year: number) => RankBound | undefined = () => undefined,
) =>
  toRibbon({
    eras,
    figures,
    lineageOf,
    boundOf,
    editions,
    regions: [north, south],
    regionOf: new Map(Object.entries(regionOf)),
  });

it('says of each year whether the rank is known, was not found or cannot be', () => {
  const { groups } = ribbon(
    [unit('a', null, '2025-06-30')],
    [rank('a', 2023, '2', 60), figure('a', 2024, 'percent', '80')],
  );
  expect(groups[0]?.rows[0]?.cells).toEqual([
    { kind: 'rank', rank: 2, of: 60 },
    { kind: 'unknown' },
    { kind: 'absent' },
  ]);
});

it('takes the number of ranked units from the edition where the figure does not state it', () =>
  expect(ribbon([unit('a')], [rank('a', 2025, '2')]).groups[0]?.rows[0]?.cells[2]).toEqual({
    kind: 'rank',
    rank: 2,
    of: 2,
  }));

it('takes a rank on which the sources differ for an unknown one', () =>
  expect(ribbon([unit('a')], [rank('a', 2023, null)]).groups[0]?.rows[0]?.cells[0]).toEqual({
    kind: 'unknown',
  }));

it('says between which ranks an unknown one lies, where that tells its place', () => {
  const bounds: Record<number, RankBound> = { 2023: { best: 2, worst: 2 }, 2024: { best: 1, worst: 3 } };
  const { groups } = ribbon([unit('a')], [], undefined, {}, (_, year) => bounds[year]);
  expect(groups[0]?.rows[0]?.cells).toEqual([
    { kind: 'range', best: 2, worst: 2, of: 3 },
    { kind: 'unknown' },
    { kind: 'unknown' },
  ]);
  expect(countKnown({ groups })).toEqual({ known: 0, bounded: 1, of: 3 });
});

it('continues a row under a new name, and ends it with a merger', () => {
  const renamed = [unit('old', null, '2023-12-31'), unit('new', '2024-01-01')];
  const merged = [unit('a', null, '2025-06-30'), unit('a', '2025-07-01')];
  const { groups } = ribbon([...renamed, ...merged], [], (one) =>
    renamed.some(({ id }) => id === one.id) ? renamed : [one],
  );
  const kinds = groups.flatMap(({ rows }) =>
    rows.map((row) => [row.unit.id, row.cells.map(({ kind }) => kind)]),
  );
  expect(kinds).toEqual([
    ['new@2024-01-01', ['unknown', 'unknown', 'unknown']],
    ['a', ['unknown', 'unknown', 'absent']],
    ['a@2025-07-01', ['absent', 'absent', 'unknown']],
  ]);
});

it('groups the rows by region, those outside all regions last, and leaves out an empty region', () => {
  const { groups } = ribbon([unit('a'), unit('b')], [], undefined, { b: south });
  expect(groups.map(({ region, rows }) => [region?.code, rows.map((row) => row.unit.id)])).toEqual([
    ['south', ['b']],
    [undefined, ['a']],
  ]);
});

it('leaves out a unit that existed in none of the years', () =>
  expect(ribbon([unit('a', null, '2010-01-01')], []).groups).toEqual([]));

it('counts the known ranks of those that were given', () => {
  const { groups } = ribbon([unit('a'), unit('b', null, '2023-12-31')], [rank('a', 2023, '1')]);
  expect(countKnown({ groups })).toEqual({ known: 1, bounded: 0, of: 4 });
});
