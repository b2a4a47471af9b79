import { beforeAll, describe, expect, it } from 'vitest';
import { listAddresses } from '@/app/addresses';
import type { RankedLevel } from '@/lib/domain/vocabulary';
import { getCoverage } from '@/lib/queries/editions/coverage';
import { listFrameworkParts } from '@/lib/queries/editions/criteria';
import {
  getDimensionPage,
  getDimensionYear,
  listDimensionShelves,
  listDimensionYears,
} from '@/lib/queries/editions/dimension-pages';
import { listFrameworkDimensions } from '@/lib/queries/editions/dimensions';
import { listEditions } from '@/lib/queries/editions/editions';
import { getExhibitTable, getHomeExhibits } from '@/lib/queries/exhibits/exhibits';
import { listFigurePart } from '@/lib/queries/figures/figure-list';
import { getFigurePage } from '@/lib/queries/figures/figure-page';
import { getComparison } from '@/lib/queries/rankings/comparison';
import { getMovers } from '@/lib/queries/rankings/movers';
import { getHome, getRanking } from '@/lib/queries/rankings/rankings';
import { getYearPage } from '@/lib/queries/rankings/year';
import { getReviewedUnits } from '@/lib/queries/review/reviewed-units';
import { getReview } from '@/lib/queries/review/reviews';
import { getScoreTable } from '@/lib/queries/review/score-tables';
import { searchPages } from '@/lib/queries/search';
import { getSimulation } from '@/lib/queries/simulation/simulation';
import { getDimensionReviews } from '@/lib/queries/units/dimension-reviews';
import {
  getInternalIndex,
  listInternalShelves,
  listRankedChildren,
} from '@/lib/queries/units/internal-indices';
import { getMinistry } from '@/lib/queries/units/ministries';
import { listProvinceParts } from '@/lib/queries/units/province-parts';
import { getProvince } from '@/lib/queries/units/provinces';
import { getRegion, getRegions } from '@/lib/queries/units/regions';
import type { Draft } from '../../draft';
import { withCriteria } from '../../fictional-criteria';
import { fictionalCountry } from './country';
import { found, onDataSet } from './on-data-set';

/** The fictional country, where the index of a province is divided too. */
function dividedCountry(): Draft {
  const set = fictionalCountry();
  const field = { order: '1', dimension: 'linh-vuc', kind: 'field', name_vi: 'Lĩnh vực', name_en: 'Field' };
  set.add('dimensions.csv', { framework: 'noi-bo', ...field });
  return set;
}

/** That country with criteria, and of some units in some years nothing but a criterion. */
function countryWithCriteria(): Draft {
  const set = withCriteria(dividedCountry());
  const parent = { framework: 'noi-bo', order: '2', kind: 'criterion', parent: 'linh-vuc' };
  set.add('dimensions.csv', { ...parent, dimension: 'tc-so', name_vi: 'Tiêu chí của sở', name_en: 'C' });
  const points = { measure: 'score', value: '2', basis: 'published', source: 'bao-a' };
  const own = { index: 'noi-bo', year: '2020', unit: 'tinh-a/so-b', dimension: 'tc-so' };
  set.add('claims.csv', { ...own, ...points });
  const share = { index: 'par', year: '2020', unit: 'tinh-a', ...points, measure: 'percent' };
  set.add('claims.csv', { ...share, dimension: 'tc-ke-hoach', value: '87.5' });
  set.add('claims.csv', { ...share, dimension: 'tctp-ban-hanh', value: '100' });
  return set;
}

const load = onDataSet(dividedCountry().texts);

/** Every answer of a page about the fictional country; sources count claims, and a release is another each time. */
async function askEverything(): Promise<Record<string, unknown>> {
  const provinces = ['tinh-a', 'tinh-b', 'tinh-c', 'tinh-d'];
  const editions = (await listEditions()).flatMap(({ index, year, level }) =>
    level === 'unit' ? [] : [{ index, year, level: level as RankedLevel }],
  );
  const each = async <T, R>(items: readonly T[], ask: (item: T) => Promise<R>) => Promise.all(items.map(ask));
  const reviewed = [
    { level: 'province', slug: 'tinh-a', index: 'par', year: 2020 },
    { level: 'province', slug: 'tinh-a', index: 'papi', year: 2020 },
    { level: 'province', slug: 'tinh-b', index: 'papi', year: 2020 },
  ] as const;
  return {
    addresses: (await listAddresses('vi')).filter((address) => !/du-lieu\/\d/.test(address)),
    dimensions: await listFrameworkDimensions(),
    coverage: await getCoverage(),
    years: await listDimensionYears(),
    shelves: await listDimensionShelves(),
    pages: await each(['the-che', 'bo-may', 'overall'], (code) => getDimensionPage('par', code)),
    ofYear: await getDimensionYear('par', 'the-che', 2020),
    rankings: await each(editions, (of) => getRanking(of.index, of.year, of.level)),
    movers: await each(editions, (of) => getMovers(of.index, of.year, of.level)),
    // how many claims a source makes of a year is another count
    yearPages: (await each(editions, (of) => getYearPage(of.index, of.year, of.level))).map(
      (page) => page && { ...page, sources: [] },
    ),
    reviewed: await each(editions, async (of) => [
      ...((await getReviewedUnits(of.index, of.level, of.year))?.reviewed ?? []),
    ]),
    tables: await each(editions, (of) => getScoreTable(of.index, of.level, of.year)),
    home: [await getHome(), await getHomeExhibits()],
    provinces: await each(provinces, getProvince),
    parts: await listProvinceParts(),
    ministries: await each(['bo-x', 'bo-y'], getMinistry),
    regions: [await getRegions(), await getRegion('mien-a')],
    internal: await getInternalIndex('tinh-a', 2020),
    shelvesOfProvinces: await listInternalShelves(),
    children: await listRankedChildren(),
    dimensionReviews: await each(provinces, async (slug) =>
      getDimensionReviews(await found(getProvince(slug))),
    ),
    comparison: await getComparison({
      units: ['tinh-a', 'tinh-b'],
      beyond: [],
      index: 'papi',
      dimension: null,
      measure: null,
      from: null,
      to: null,
    }),
    simulations: await each(reviewed, ({ slug, index, year }) =>
      getSimulation({ unit: slug, index, year: String(year), set: [] }),
    ),
    search: await each(['the-che', 'Kế hoạch A', 'Nội dung một', 'tỉnh'], searchPages),
    exhibits: (await each(editions, (of) => getExhibitTable({ kind: 'fields', ...of }))).map(
      (exhibit) => exhibit?.table,
    ),
  };
}

/** Maps as lists of pairs, and no functions, so that answers can be compared. */
const toPlain = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer, (_, value: unknown) => (value instanceof Map ? [...value] : value)) ?? 'null',
  );

describe('criteria', () => {
  let without: Record<string, unknown>;
  beforeAll(async () => {
    without = await askEverything();
    await load(countryWithCriteria().texts);
  });

  it('change no list, sum, count, ranking or page of dimensions', async () => {
    const withThem = await askEverything();
    for (const [name, answer] of Object.entries(without)) {
      expect(toPlain(withThem[name]), name).toEqual(toPlain(answer));
    }
  });

  it('are shown on the page of their dimension, all of them, with their parts', async () => {
    const { criteria, parents } = await found(getFigurePage('par.2020.tinh-a.the-che.score'));
    expect(parents).toEqual([]);
    expect(
      criteria.map(({ criterion, score, parts }) => [
        criterion.number,
        score?.value,
        ...parts.map((part) => [part.criterion.number, part.score?.value]),
      ]),
    ).toEqual([
      ['1.1', '3.5', ['1.1.1', '2.50'], ['1.1.2', '1.0']],
      ['1.2', '6'],
    ]);
  });

  it('have pages of their own, which say what they are part of and rank nobody', async () => {
    const page = await found(getFigurePage('par.2020.tinh-a.tctp-ban-hanh.score'));
    expect(page.dimension.nameVi).toBe('Ban hành kế hoạch A');
    expect(page.parents.map(({ dimension, figure }) => [dimension.code, figure?.id])).toEqual([
      ['the-che', 'par.2020.tinh-a.the-che.score'],
      ['tc-ke-hoach', 'par.2020.tinh-a.tc-ke-hoach.score'],
    ]);
    expect(page.criteria).toEqual([]);
    expect(page.field.bound).toBeNull();
    expect(await getFigurePage('papi.2020.tinh-a.nd-mot.rank')).toBeNull();
    expect(await getFigurePage('papi.2020.tinh-a.papi-1.rank')).not.toBeNull();
  });

  it('are part of what is measured alike', async () => {
    const { parents } = await found(getFigurePage('par.2020.tinh-a.tctp-ban-hanh.percent'));
    expect(parents.map(({ figure }) => figure?.id)).toEqual([
      'par.2020.tinh-a.the-che.score',
      'par.2020.tinh-a.tc-ke-hoach.percent',
    ]);
  });

  it('open below the points that a dimension lost, and nowhere where nothing is known of them', async () => {
    const of = { level: 'province', index: 'par', year: 2020 } as const;
    const { fields } = await found(getReview({ ...of, slug: 'tinh-a' }));
    expect(fields.map(({ dimension, criteria }) => [dimension.code, criteria.length])).toEqual([
      ['the-che', 2],
      ['bo-may', 0],
    ]);
    const other = await found(getReview({ ...of, slug: 'tinh-b' }));
    expect(other.fields.flatMap(({ criteria }) => criteria)).toEqual([]);
  });

  it('are in the list of parts of a framework and in that of figures', async () => {
    const parts = await listFrameworkParts();
    expect(
      parts.filter(({ framework }) => framework.code === 'bo-1').map(({ dimension }) => dimension.code),
    ).toEqual([
      'overall',
      'the-che',
      'bo-may',
      'tc-ke-hoach',
      'tctp-ban-hanh',
      'tctp-thuc-hien',
      'tc-theo-doi',
    ]);
    const { rows } = await listFigurePart({ dimension: 'tc-ke-hoach' }, { after: null, limit: 10 });
    expect(rows.map(({ figure, dimension }) => [figure.measure, figure.value, dimension.nameVi])).toEqual([
      ['percent', '87.5', 'Kế hoạch A'],
      ['score', '3.5', 'Kế hoạch A'],
    ]);
  });
});
