import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { getIndex } from '@/lib/queries/editions/editions';
import { listFigures } from '@/lib/queries/figures/read-figures';
import { getBoundaries } from '@/lib/queries/units/boundaries';
import { getDepartment } from '@/lib/queries/units/departments';
import { getFormerProvinces } from '@/lib/queries/units/former-provinces';
import { getHistory } from '@/lib/queries/units/histories';
import {
  getInternalIndex,
  listInternalAddresses,
  listInternalShelves,
  listInternalYears,
  listRankedChildren,
} from '@/lib/queries/units/internal-indices';
import { listMergedSeries } from '@/lib/queries/units/merged-series';
import { getMinistry, getMinistryRanks, listMinistrySlugs } from '@/lib/queries/units/ministries';
import { getProvinceIndex } from '@/lib/queries/units/province-index';
import { getProvince, listProvinceSlugs } from '@/lib/queries/units/provinces';
import { getRegion, getRegions, listNamedRegions, listRegionSlugs } from '@/lib/queries/units/regions';
import { listLeads, listLeadsOf, listStories } from '@/lib/queries/units/stories';
import {
  listErasOf,
  listMinistries,
  listProvinceEras,
  listRegions,
  listSuccessions,
  listUnitsOfYear,
  toRegionScheme,
  toUnit,
} from '@/lib/queries/units/units';
import { fictionalCountry } from './country';
import { found, onDataSet } from './on-data-set';

onDataSet(fictionalCountry().texts);

const slugs = (units: readonly { slug: string }[]) => units.map(({ slug }) => slug);

describe('units', () => {
  it('are every era of every province, and every ministry', async () => {
    const eras = ['tinh-a', 'tinh-b', 'tinh-c', 'tinh-d', 'tinh-d'];
    expect(slugs(await listProvinceEras()).sort()).toEqual(eras);
    expect(slugs(await listErasOf('province')).sort()).toEqual(eras);
    expect(slugs(await listErasOf('ministry')).sort()).toEqual(['bo-x', 'bo-y']);
    expect(await listMinistries()).toEqual(await listErasOf('ministry'));
  });

  it('of a year are those that existed at its end', async () => {
    const ids = async (year: number) => (await listUnitsOfYear('province', year)).map(({ id }) => id).sort();
    expect(await ids(2024)).toEqual(['tinh-a', 'tinh-b', 'tinh-c', 'tinh-d']);
    expect(await ids(2025)).toEqual(['tinh-a', 'tinh-b', 'tinh-d@2025-07-01']);
  });

  it('are read from their row with their days', async () => {
    const row = await db().unit.findFirstOrThrow({ where: { id: 'tinh-c' } });
    expect(toUnit(row)).toMatchObject({
      slug: 'tinh-c',
      kind: 'province',
      validFrom: null,
      validTo: '2025-06-30',
    });
  });

  it('follow each other in the order of time', async () =>
    expect(
      (await listSuccessions()).map(({ predecessor, successor, effectiveOn, kind }) => [
        predecessor.id,
        successor.id,
        effectiveOn,
        kind,
      ]),
    ).toEqual([
      ['tinh-c', 'tinh-d@2025-07-01', '2025-07-01', 'merged'],
      ['tinh-d', 'tinh-d@2025-07-01', '2025-07-01', 'merged'],
      ['tinh-d@2025-07-01', 'tinh-d@2025-07-01', '2026-05-01', 'status'],
    ]));

  it('lie in the regions of their year', async () => {
    expect([toRegionScheme(2024), toRegionScheme(2025)]).toEqual(['2023', '2025']);
    const [before, after] = [await listRegions(2024), await listRegions(2025)];
    expect(before.regions.map(({ code }) => code)).toEqual(['mien-a', 'mien-b']);
    expect(before.regionOf.get('tinh-b')?.code).toBe('mien-b');
    expect(before.regionOf.has('tinh-c')).toBe(false);
    expect(after.regions.map(({ code }) => code)).toEqual(['mien-a']);
  });

  it('that were provinces in 2024 say what became of them, and where that stands', async () => {
    const { provinces, sources } = await getFormerProvinces();
    expect(provinces.map(({ former, present, fate }) => [former.slug, present.id, fate])).toEqual([
      ['tinh-a', 'tinh-a', 'unchanged'],
      ['tinh-b', 'tinh-b', 'unchanged'],
      ['tinh-c', 'tinh-d@2025-07-01', 'merged'],
      ['tinh-d', 'tinh-d@2025-07-01', 'merged'],
    ]);
    expect(sources.map(({ code }) => code)).toEqual(['bao-a']);
  });

  it('have boundaries of both eras', async () =>
    expect(Object.keys((await getBoundaries()).objects).length).toBeGreaterThan(1));
});

describe('a province', () => {
  it('has its eras, its region, its histories and who it is compared with', async () => {
    const province = await found(getProvince('tinh-a'));
    expect(province).toMatchObject({
      level: 'province',
      region: { code: 'mien-a' },
      internalYears: [2019, 2020],
    });
    expect(province.histories.map(({ index }) => index.code)).toEqual(['par', 'papi']);
    expect(province.histories[0]?.entries.map(({ year, rank, of }) => [year, rank?.value, of])).toEqual([
      [2019, '3', 4],
      [2020, '1', 4],
      [2025, undefined, 3],
    ]);
    expect([province.successions, province.merged]).toEqual([[], []]);
  });

  it('that merged has both its eras and one axis with its members', async () => {
    const province = await found(getProvince('tinh-d'));
    expect(province.current.id).toBe('tinh-d@2025-07-01');
    expect(province.eras.map(({ id }) => id)).toEqual(['tinh-d', 'tinh-d@2025-07-01']);
    expect(province.merged.map(({ index, members, from }) => [index.code, slugs(members), from])).toEqual([
      ['par', ['tinh-d', 'tinh-c'], 2025],
      ['papi', ['tinh-d', 'tinh-c'], 2025],
    ]);
  });

  it('that was dissolved is still found', async () => {
    const province = await found(getProvince('tinh-c'));
    expect(province.current.validTo).toBe('2025-06-30');
    expect(province.successions.map(({ successor }) => successor.slug)).toEqual(['tinh-d']);
  });

  it.each(['khong-co', 'bo-x', 'tinh-a/so-a', 'viet-nam'])('is not %s', async (slug) =>
    expect(await getProvince(slug)).toBeNull(),
  );

  it('is listed once, whatever its eras', async () =>
    expect((await listProvinceSlugs()).sort()).toEqual(['tinh-a', 'tinh-b', 'tinh-c', 'tinh-d']));

  it('of today stands in its region with its place, or with those of the provinces it was made of', async () => {
    const { groups, newest } = await getProvinceIndex();
    expect(
      groups.map(({ region, provinces }) => [region.code, provinces.map(({ unit }) => unit.id)]),
    ).toEqual([['mien-a', ['tinh-a', 'tinh-d@2025-07-01']]]);
    expect(newest).toMatchObject({
      index: { code: 'par' },
      edition: { year: 2020 },
      newer: 1,
      awaited: 2025,
    });
    const [a, d] = groups[0]?.provinces ?? [];
    expect(a?.own).toMatchObject({
      standing: { kind: 'known', rank: 1, of: 4 },
      rankChange: { kind: 'known', amount: 2 },
    });
    expect([d?.own, d?.members.map(({ unit }) => unit.id).sort()]).toEqual([null, ['tinh-c', 'tinh-d']]);
  });
});

describe('the history of a unit', () => {
  const history = async (code: string, slug: string) => {
    const eras = (await listProvinceEras()).filter((unit) => unit.slug === slug);
    const figures = await listFigures({ unitId: { in: eras.map(({ id }) => id) } });
    return getHistory(await found(getIndex(code)), 'province', eras, figures);
  };

  it('has the averages of its level, and the years in which a dimension is known', async () => {
    const { averages, dimensions } = await history('par', 'tinh-a');
    expect(averages.map(({ id }) => id)).toEqual(['par.2020.viet-nam.overall.average']);
    expect(dimensions.map(({ year, fields, blocks }) => [year, fields.length, blocks.length])).toEqual([
      [2020, 1, 0],
      [2019, 1, 0],
    ]);
  });

  it('without figures has every year of the index, each with its reason', async () => {
    const { entries, dimensions } = await history('par', 'tinh-c');
    expect(entries.map(({ year, rank, missing }) => [year, rank, missing])).toEqual([
      [2019, null, 'not-located-yet'],
      [2020, null, 'not-located-yet'],
      [2025, null, 'unit-did-not-exist'],
    ]);
    expect(dimensions).toEqual([]);
  });

  it('of a merged unit needs a merger', async () => {
    const eras = (await listProvinceEras()).filter(({ slug }) => slug === 'tinh-a');
    expect(await listMergedSeries(eras, [], [await found(getIndex('par'))])).toEqual([]);
  });

  it('has the reasons that sources give', async () => {
    const ofUnit = await listFigures({ unitId: 'tinh-a' });
    const stories = await listStories(['tinh-a'], await history('par', 'tinh-a'), ofUnit);
    expect(stories).toMatchObject([
      {
        year: 2020,
        source: { code: 'bao-a' },
        overall: { rank: { value: '1' } },
        moved: [{ dimension: { code: 'the-che' }, department: null }],
        regionRank: null,
        initiatives: [{ textVi: 'Biện pháp.', textEn: 'Measure.' }],
      },
    ]);
    expect(await listStories(['tinh-b'], await history('par', 'tinh-b'), [])).toEqual([]);
    expect(await listStories(['tinh-a'], await history('papi', 'tinh-a'), ofUnit)).toEqual([]);
  });

  it('has the departments that are in charge', async () => {
    expect(await listLeads(['tinh-a'])).toMatchObject([
      { index: 'par', dimension: { code: 'the-che' }, department: 'tinh-a/so-a', role: 'lead', year: 2020 },
    ]);
    expect(await listLeads(['tinh-b'])).toEqual([]);
    expect(await listLeadsOf('par', 'the-che')).toMatchObject([
      { province: { slug: 'tinh-a' }, role: 'lead' },
    ]);
    expect(await listLeadsOf('par', 'bo-may')).toEqual([]);
  });
});

describe('a department', () => {
  it('has every year of its province’s own index, what it is in charge of and what it did', async () => {
    const department = await found(getDepartment('tinh-a', 'so-a'));
    expect(department).toMatchObject({
      owner: { slug: 'tinh-a' },
      index: { code: 'noi-bo' },
      years: [
        { year: 2020, row: { rank: { value: '1' }, value: { value: '91.5' } }, group: { atLeast: 1 } },
        { year: 2019, row: { rank: { value: '2' } }, group: { atLeast: 2 } },
      ],
      leads: [{ dimension: { code: 'the-che' }, role: 'lead', year: 2020 }],
      deeds: [],
    });
    const other = await found(getDepartment('tinh-a', 'so-b'));
    expect(other.years.map(({ year, row }) => [year, row?.rank?.value])).toEqual([
      [2020, undefined],
      [2019, '1'],
    ]);
  });

  it.each([
    ['tinh-a', 'so-khong-co'],
    ['tinh-b', 'so-a'],
    ['khong-co', 'so-a'],
  ])('of which nothing is known has no page: %s/%s', async (province, child) =>
    expect(await getDepartment(province, child)).toBeNull(),
  );
});

describe('a ministry', () => {
  it('has its history by the indices that rank ministries', async () => {
    const ministry = await found(getMinistry('bo-y'));
    expect(
      ministry.histories.map(({ index, entries }) => [index.code, entries.map(({ rank }) => rank?.value)]),
    ).toEqual([['par', ['2', '1']]]);
  });

  it.each(['khong-co', 'tinh-a', 'cac-bo'])('is not %s', async (slug) =>
    expect(await getMinistry(slug)).toBeNull(),
  );

  it('is listed, and ranked in every year beside the others', async () => {
    expect((await listMinistrySlugs()).sort()).toEqual(['bo-x', 'bo-y']);
    const ranks = await found(getMinistryRanks());
    expect(ranks.editions.map(({ year }) => year)).toEqual([2020, 2019]);
    expect(
      ranks.rows.map(({ unit, cells }) => [
        unit.slug,
        cells.map(({ rank, missing }) => rank?.value ?? missing),
      ]),
    ).toEqual([
      ['bo-y', ['1', '2']],
      ['bo-x', ['not-located-yet', '1']],
    ]);
  });
});

describe('a region', () => {
  it('is listed whatever scheme has it', async () => {
    expect(await listRegionSlugs()).toEqual(['mien-a', 'mien-b']);
    expect((await listNamedRegions()).map(({ nameVi }) => nameVi)).toEqual(['Miền A', 'Miền B']);
  });

  it('has its members in each scheme, its rows and the average that was printed', async () => {
    const region = await found(getRegion('mien-a'));
    expect(region.eras.map(({ scheme, members }) => [scheme, members.map(({ id }) => id).sort()])).toEqual([
      ['2023', ['tinh-a', 'tinh-d']],
      ['2025', ['tinh-a', 'tinh-d@2025-07-01']],
    ]);
    const table = region.indices[0]?.tables.find(({ edition }) => edition.year === 2020);
    const own = table?.regions.find(({ region: { code } }) => code === 'mien-a');
    expect(own).toMatchObject({ average: { value: '70.5' }, known: 1, of: 2 });
    expect(own?.rows.map(({ unit }) => unit.slug)).toEqual(['tinh-a', 'tinh-d']);
    expect(region.beside).toBeNull();
  });

  it('that no scheme has is null', async () => expect(await getRegion('khong-co')).toBeNull());

  it('is shown with the latest results of each index', async () => {
    const { schemes, latest } = await getRegions();
    expect(schemes.map(({ scheme, regions }) => [scheme, regions.length])).toEqual([
      ['2023', 2],
      ['2025', 1],
    ]);
    expect(latest.map(({ index, table }) => [index.code, table.edition.year])).toEqual([
      ['par', 2020],
      ['papi', 2020],
    ]);
  });
});

describe("a province's own index", () => {
  it('has its groups, compared with the year before', async () => {
    const internal = await found(getInternalIndex('tinh-a', 2020));
    expect(internal).toMatchObject({ owner: { slug: 'tinh-a' }, years: [2019, 2020], previousYear: 2019 });
    expect(
      internal.groups.map(({ kind, rows }) => [kind, rows.map(({ unit, rank }) => [unit.slug, rank?.value])]),
    ).toEqual([['department', [['tinh-a/so-a', '1']]]]);
    expect(internal.groups[0]?.rows[0]).toMatchObject({
      value: { value: '91.5' },
      rankChange: { amount: 1 },
    });
  });

  it.each([
    ['a year without one', 'tinh-a', 2018],
    ['a province without one', 'tinh-b', 2020],
    ['nobody', 'khong-co', 2020],
  ])('of %s is null', async (_, slug, year) => expect(await getInternalIndex(slug, year)).toBeNull());

  it('is listed by province and year, with its units', async () => {
    expect(await listInternalYears('tinh-a')).toEqual([2019, 2020]);
    expect(await listInternalYears('tinh-b')).toEqual([]);
    expect(await listInternalAddresses()).toEqual([
      { slug: 'tinh-a', year: 2019 },
      { slug: 'tinh-a', year: 2020 },
    ]);
    expect(await listInternalShelves()).toMatchObject([
      {
        owner: { slug: 'tinh-a' },
        years: [
          { year: 2019, units: 2 },
          { year: 2020, units: 1 },
        ],
      },
    ]);
    expect((await listRankedChildren()).map(({ unit, year }) => `${unit.slug} ${year}`).sort()).toEqual([
      'tinh-a/so-a 2019',
      'tinh-a/so-a 2020',
      'tinh-a/so-b 2019',
    ]);
  });
});
