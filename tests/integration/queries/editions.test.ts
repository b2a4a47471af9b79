import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { getCoverage } from '@/lib/queries/editions/coverage';
import {
  getDimensionPage,
  getDimensionYear,
  listDimensionShelves,
  listDimensionYears,
} from '@/lib/queries/editions/dimension-pages';
import {
  listDimensionLinks,
  listDimensions,
  listFrameworkDimensions,
} from '@/lib/queries/editions/dimensions';
import {
  getIndex,
  listComparability,
  listEditions,
  listEditionsOf,
  listFrameworkYears,
  listIndices,
  listIndicesOf,
  listNationalIndices,
  toEdition,
} from '@/lib/queries/editions/editions';
import { toRows } from '../../draft';
import { fictionalCountry } from './country';
import { found, onDataSet } from './on-data-set';

const country = fictionalCountry();
const rowsOf = (file: string) => toRows(country.texts.get(file));
onDataSet(country.texts);

describe('indices', () => {
  it('are listed in the order of the data set', async () =>
    expect((await listIndices()).map(({ code }) => code)).toEqual(
      rowsOf('indices.csv').map(({ index }) => index),
    ));

  it('of the country leave out those of provinces', async () =>
    expect((await listNationalIndices()).map(({ code }) => code)).toEqual(['par', 'papi']));

  it('of a level are those that rank it', async () => {
    expect((await listIndicesOf('province')).map(({ code }) => code)).toEqual(['par', 'papi']);
    expect((await listIndicesOf('ministry')).map(({ code }) => code)).toEqual(['par']);
  });

  it('have their short name where they have one, else the full one', async () => {
    expect(await getIndex('par')).toMatchObject({
      shortVi: 'CCHC',
      shortEn: 'par',
      aliases: ['Chỉ số cải cách'],
    });
    expect(await getIndex('papi')).toMatchObject({ shortVi: 'papi', publishesRanks: false, isWhole: true });
    expect(await getIndex('khong-co')).toBeNull();
  });
});

describe('editions', () => {
  it('of the country are listed by index, level and year', async () =>
    expect((await listEditions()).map(({ index, level, year }) => `${index} ${level} ${year}`)).toEqual([
      'par province 2019',
      'par province 2020',
      'par province 2025',
      'par ministry 2019',
      'par ministry 2020',
      'papi province 2020',
    ]));

  it('of an index and level are those, and none of an unknown one', async () => {
    expect((await listEditionsOf('par', 'ministry')).map(({ year }) => year)).toEqual([2019, 2020]);
    expect(await listEditionsOf('papi', 'ministry')).toEqual([]);
  });

  it('that are not located say so, without criteria', async () =>
    expect((await listEditionsOf('par', 'province')).at(-1)).toMatchObject({
      year: 2025,
      status: 'not-located',
      framework: null,
      units: 3,
    }));

  it('of a province itself are never said to be comparable', async () => {
    const row = await db().edition.findFirstOrThrow({ where: { level: 'unit' } });
    expect(toEdition({ ...row, comparable: 'yes' }).comparable).toBe('unknown');
  });

  it('have exceptions by dimension', async () =>
    expect(await listComparability()).toEqual([
      {
        index: 'par',
        year: 2020,
        dimension: 'the-che',
        comparable: 'no',
        reasonVi: 'Lý do.',
        reasonEn: 'Reason.',
      },
    ]));

  it('of provinces began no other criteria here', async () => expect(await listFrameworkYears()).toEqual([]));
});

describe('dimensions', () => {
  it('are listed by framework, in its order', async () => {
    const frameworks = new Set(rowsOf('dimensions.csv').map(({ framework }) => framework));
    const dimensions = await listDimensions();
    expect(new Set(dimensions.keys())).toEqual(frameworks);
    expect(dimensions.get('bo-1')?.map(({ code, maxScore }) => `${code} ${maxScore}`)).toEqual([
      'overall 100',
      'the-che 10',
      'bo-may 12.5',
    ]);
    expect((await listFrameworkDimensions()).length).toBe(rowsOf('dimensions.csv').length);
  });

  it('say which continues which', async () =>
    expect(await listDimensionLinks()).toEqual([{ index: 'par', earlier: 'bo-may', later: 'the-che' }]));

  it('are listed with the years in which they were measured', async () => {
    const years = await listDimensionYears();
    expect(years.map(({ index, dimension }) => `${index} ${dimension}`)).toEqual([
      'par overall',
      'par the-che',
      'par bo-may',
      'papi overall',
      'papi papi-1',
      'papi papi-2',
    ]);
    expect(years.find(({ dimension }) => dimension === 'the-che')?.years).toEqual([2019, 2020]);
  });

  it('stand on the shelf of their index, with the latest known first place', async () => {
    const [par, papi] = await listDimensionShelves();
    const ofPar = par?.entries.find(({ dimension }) => dimension.code === 'the-che');
    expect(ofPar).toMatchObject({ from: 2019, to: 2020, levels: ['province', 'ministry'] });
    expect(ofPar?.leader?.edition.year).toBe(2020);
    expect(
      papi?.entries.find(({ dimension }) => dimension.code === 'papi-2')?.leader?.table.rows,
    ).toMatchObject([{ unit: { slug: 'tinh-a' } }]);
  });
});

describe('the page of a dimension', () => {
  it('has every level that it was measured on, with each year, and who is in charge', async () => {
    const page = await found(getDimensionPage('par', 'the-che'));
    expect(page.levels.map(({ level, spans }) => [level, spans.map(({ from, to }) => [from, to])])).toEqual([
      ['province', [[2019, 2020]]],
      ['ministry', [[2019, 2020]]],
    ]);
    expect(page.levels[0]?.years.map(({ ranking }) => ranking.edition.year)).toEqual([2019, 2020]);
    expect(page.leads).toMatchObject([
      { province: { slug: 'tinh-a' }, department: 'tinh-a/so-a', year: 2020 },
    ]);
  });

  it('of one year has the rankings of that year', async () => {
    const page = await found(getDimensionYear('par', 'the-che', 2020));
    expect(page.rankings.map(({ edition, table }) => [edition.level, table.rows.length])).toEqual([
      ['province', 1],
      ['ministry', 1],
    ]);
    expect(page.years.map(({ year }) => year)).toEqual([2019, 2020]);
  });

  it.each([
    ['an unknown index', 'khong-co', 'the-che'],
    ['an unknown dimension', 'par', 'khong-co'],
    ["another index's dimension", 'par', 'papi-1'],
  ])('of %s is null', async (_, index, code) => {
    expect(await getDimensionPage(index, code)).toBeNull();
    expect(await getDimensionYear(index, code, 2020)).toBeNull();
  });

  it.each([
    ['in a year without it', 'the-che', 2018],
    ['of the whole index', 'overall', 2020],
  ])('%s is null', async (_, code, year) => expect(await getDimensionYear('par', code, year)).toBeNull());
});

describe('coverage', () => {
  it('counts what is known of each index by year, and why the rest is not', async () => {
    const coverage = await getCoverage();
    expect(coverage.map(({ index, years }) => [index.code, years])).toEqual([
      ['par', [2019, 2020, 2025]],
      ['papi', [2020]],
    ]);
    const ranks = coverage[0]?.rows.find(({ dimension, part }) => dimension === 'overall' && part === 'rank');
    expect(ranks?.cells).toMatchObject([
      { year: 2019, of: 4, have: 2, missing: 2, present: ['tinh-a', 'tinh-b'] },
      { year: 2020, of: 4, have: 3, missing: 1, absent: ['tinh-c'] },
      { year: 2025, have: 0 },
    ]);
  });

  it('of an index that publishes all it has calls the rest unpublished', async () => {
    const papi = (await getCoverage()).find(({ index }) => index.code === 'papi');
    const values = papi?.rows.find(({ dimension, part }) => dimension === 'papi-1' && part !== 'rank');
    expect(values?.cells).toMatchObject([{ have: 2, missing: 0, neverPublished: 2 }]);
    expect(values?.name?.code).toBe('papi-1');
  });
});
