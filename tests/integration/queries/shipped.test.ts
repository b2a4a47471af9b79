import { expect, it } from 'vitest';
import { isProvince, type UnitKind } from '@/lib/domain/vocabulary';
import {
  getDimensionPage,
  getDimensionYear,
  listDimensionYears,
} from '@/lib/queries/editions/dimension-pages';
import { listConflicts } from '@/lib/queries/figures/conflicts';
import { getFigurePage } from '@/lib/queries/figures/figure-page';
import { getSourcesPage } from '@/lib/queries/figures/sources';
import { listAnnouncementChecks } from '@/lib/queries/rankings/announcements';
import { getMovers } from '@/lib/queries/rankings/movers';
import { getHome, getRanking, listRankingShelves } from '@/lib/queries/rankings/rankings';
import { getFormerProvinces } from '@/lib/queries/units/former-provinces';
import { getInternalIndex, listInternalAddresses } from '@/lib/queries/units/internal-indices';
import { getMinistry, listMinistrySlugs } from '@/lib/queries/units/ministries';
import { getProvince, listProvinceSlugs } from '@/lib/queries/units/provinces';
import { getRegion, listRegionSlugs } from '@/lib/queries/units/regions';
import { readShipped, toRows } from '../../draft';
import { found, onShipped } from './on-data-set';

const texts = await readShipped();
const rowsOf = (file: string) => toRows(texts.get(file));
const kindOf = new Map(rowsOf('units.csv').map(({ unit, kind }) => [unit, kind as UnitKind]));
onShipped();

/** The addresses for which a query finds nothing although it is listed. */
async function unanswered<T>(addresses: readonly T[], query: (address: T) => Promise<unknown>): Promise<T[]> {
  expect(addresses.length).toBeGreaterThan(0);
  const silent: T[] = [];
  for (const address of addresses) if ((await query(address)) === null) silent.push(address);
  return silent;
}

it('every province, ministry and region that is listed is found', async () => {
  expect(await unanswered(await listProvinceSlugs(), getProvince)).toEqual([]);
  expect(await unanswered(await listMinistrySlugs(), getMinistry)).toEqual([]);
  expect(await unanswered(await listRegionSlugs(), getRegion)).toEqual([]);
});

it('every dimension and every year of it is found', async () => {
  const dimensions = await listDimensionYears();
  const years = dimensions
    .filter(({ dimension }) => dimension !== 'overall')
    .flatMap(({ index, dimension, years: known }) => known.map((year) => ({ index, dimension, year })));
  const getPage = ({ index, dimension }: (typeof dimensions)[number]) => getDimensionPage(index, dimension);
  const getYear = ({ index, dimension, year }: (typeof years)[number]) =>
    getDimensionYear(index, dimension, year);
  expect(await unanswered(dimensions, getPage)).toEqual([]);
  expect(await unanswered(years, getYear)).toEqual([]);
});

it("every province's own index is found, with all units that its claims name", async () => {
  const addresses = await listInternalAddresses();
  const indices = await Promise.all(addresses.map(({ slug, year }) => found(getInternalIndex(slug, year))));
  const rows = indices.map(({ groups }) => groups.reduce((sum, group) => sum + group.rows.length, 0));
  const claims = rowsOf('claims.csv').filter(({ unit = '' }) => kindOf.get(unit) !== 'aggregate');
  const named = addresses.map(({ slug, year }) => {
    const units = claims.filter((row) => row.unit?.startsWith(`${slug}/`) && row.year === `${year}`);
    return new Set(units.map(({ unit }) => unit)).size;
  });
  expect(rows).toEqual(named);
});

it('every ranking that is listed is found, with as many ranks as its sources give', async () => {
  const shelves = await listRankingShelves();
  const resolutions = rowsOf('resolutions.csv').filter(
    (row) => row.measure === 'rank' && !row.accepted_source,
  );
  for (const { index, level, years } of shelves.filter((shelf) => shelf.index.publishesRanks)) {
    for (const { year, known } of years) {
      const ranks = rowsOf('claims.csv').filter(
        ({ unit = '', ...row }) =>
          row.index === index.code &&
          row.year === `${year}` &&
          row.dimension === 'overall' &&
          row.measure === 'rank' &&
          (level === 'ministry'
            ? kindOf.get(unit) === 'ministry'
            : isProvince(kindOf.get(unit) ?? 'aggregate')),
      );
      const open = resolutions.filter((row) => row.index === index.code && row.year === `${year}`);
      const units = new Set(ranks.map(({ unit }) => unit));
      expect(known, `${index.code} ${level} ${year}`).toBe(
        [...units].filter((unit) => !open.some((row) => row.unit === unit)).length,
      );
      const ranking = await found(getRanking(index.code, year, level));
      expect(ranking.table.rows.filter(({ rank }) => rank?.value).length).toBe(known);
      expect(await getMovers(index.code, year, level)).not.toBeNull();
    }
  }
});

it('the front page opens with the latest located year and tells the founding story', async () => {
  const years = rowsOf('editions.csv').filter(
    ({ index, level, status }) => index === 'par' && level === 'province' && status === 'published',
  );
  const home = await found(getHome());
  expect(home.latest.edition.year).toBe(Math.max(...years.map(({ year }) => Number(year))));
  expect(home.averages.map(({ edition }) => edition.year)).toEqual(
    years.map(({ year }) => Number(year)).sort(),
  );
  expect(home.story?.after).toMatchObject({ unit: 'binh-duong', year: 2020, value: '4' });
});

it('every ruling is a conflict with at least two sides, and its figure has a page', async () => {
  const conflicts = await listConflicts();
  expect(conflicts.length).toBe(rowsOf('resolutions.csv').length);
  expect(conflicts.filter(({ sides }) => sides.length < 2)).toEqual([]);
  expect(await unanswered(conflicts, ({ figure }) => getFigurePage(figure.id))).toEqual([]);
});

it('every source is listed, and all claims are counted', async () => {
  const { sources } = await getSourcesPage();
  expect(sources.length).toBe(rowsOf('sources.csv').length);
  const claims = rowsOf('claims.csv').length + rowsOf('claims-papi.csv').length;
  expect(sources.reduce((sum, { figures }) => sum + figures, 0)).toBe(claims);
});

it('every edition of which something was announced is checked', async () => {
  const announced = rowsOf('announcements.csv').map(({ index, year }) => `${index} ${year}`);
  const checked = (await listAnnouncementChecks()).map(({ ranking }) => ranking);
  expect(new Set(checked.map(({ index, edition }) => `${index.code} ${edition.year}`))).toEqual(
    new Set(announced),
  );
});

it('every province of 2024 is, or is part of, one of today', async () => {
  const { provinces } = await getFormerProvinces();
  const former = rowsOf('units.csv').filter(
    ({ kind = 'aggregate', valid_from: from, valid_to: to }) =>
      isProvince(kind as UnitKind) && (!from || from < '2025') && (!to || to >= '2024-12-31'),
  );
  expect(provinces.length).toBe(former.length);
  expect(provinces.filter(({ present }) => present.validTo !== null)).toEqual([]);
});
