import { expect, it } from 'vitest';
import { db, query } from '@/lib/db/client';
import {
  getDimensionPage,
  getDimensionYear,
  listDimensionShelves,
} from '@/lib/queries/editions/dimension-pages';
import { listDimensionLinks, listDimensions } from '@/lib/queries/editions/dimensions';
import { listComparability, listEditions, listIndices } from '@/lib/queries/editions/editions';
import { getExhibitTable } from '@/lib/queries/exhibits/exhibits';
import { listConflicts } from '@/lib/queries/figures/conflicts';
import { listFigurePart } from '@/lib/queries/figures/figure-list';
import { getFigurePage } from '@/lib/queries/figures/figure-page';
import { getSourcesPage } from '@/lib/queries/figures/sources';
import { listAnnouncementChecks } from '@/lib/queries/rankings/announcements';
import { getMovers } from '@/lib/queries/rankings/movers';
import { getRankPaths } from '@/lib/queries/rankings/rank-paths';
import { getRanking } from '@/lib/queries/rankings/rankings';
import { readCurrentRelease } from '@/lib/queries/releases/current-release';
import { inRelease } from '@/lib/queries/releases/past';
import { listReleases } from '@/lib/queries/releases/release-list';
import { listSearchEntries } from '@/lib/queries/search';
import {
  getInternalIndex,
  listInternalShelves,
  listRankedChildren,
} from '@/lib/queries/units/internal-indices';
import { getMinistry } from '@/lib/queries/units/ministries';
import { getProvince } from '@/lib/queries/units/provinces';
import { getRegions } from '@/lib/queries/units/regions';
import { fictionalSet } from '../../fictional-set';
import { fictionalCountry } from './country';
import { onDataSet } from './on-data-set';

const load = onDataSet(fictionalCountry().texts);

/** All that pages read, of each kind once. */
const reads: Record<string, () => Promise<unknown>> = {
  release: readCurrentRelease,
  releases: listReleases,
  indices: listIndices,
  editions: listEditions,
  dimensions: listDimensions,
  dimensionLinks: listDimensionLinks,
  comparability: listComparability,
  ranking: () => getRanking('par', 2020, 'province'),
  ministries: () => getRanking('par', 2020, 'ministry'),
  dimensionRanking: () => getRanking('par', 2020, 'province', 'the-che'),
  movers: () => getMovers('par', 2020, 'province'),
  paths: () => getRankPaths('par', 'province'),
  dimension: () => getDimensionPage('par', 'the-che'),
  dimensionYear: () => getDimensionYear('par', 'the-che', 2020),
  dimensionShelves: listDimensionShelves,
  province: () => getProvince('tinh-a'),
  ministry: () => getMinistry('bo-x'),
  internalShelves: listInternalShelves,
  rankedChildren: listRankedChildren,
  figures: () => listFigurePart({ index: 'par', year: 2020 }, { after: null, limit: 20 }),
  figuresOfUnit: () => listFigurePart({ unit: 'tinh-a' }, { after: null, limit: 20 }),
  internal: () => getInternalIndex('tinh-a', 2020),
  exhibit: () => getExhibitTable({ kind: 'history', index: 'par', slug: 'tinh-a', level: 'province' }),
  regions: getRegions,
  figure: () => getFigurePage('par.2020.tinh-a.overall.percent'),
  withdrawn: () => getFigurePage('par.2019.tinh-b.overall.rank'),
  conflicts: listConflicts,
  sources: getSourcesPage,
  announcements: listAnnouncementChecks,
  search: listSearchEntries,
};
const readAll = async () =>
  Object.fromEntries(
    await Promise.all(Object.entries(reads).map(async ([name, read]) => [name, await read()])),
  );

it('what a release said stays, whatever is imported after it', async () => {
  const first = await readAll();
  expect(await inRelease(1, readAll)).toEqual(first);

  const set = fictionalSet();
  set.edit('indices.csv', { index: 'par' }, { name_vi: 'Tên khác', decimals: '1' });
  set.edit('units.csv', { unit: 'tinh-a' }, { name_vi: 'Tỉnh A mới' });
  set.edit(
    'claims.csv',
    { unit: 'tinh-a', year: '2020', dimension: 'overall', measure: 'percent' },
    { value: '90.75' },
  );
  set.remove('initiatives.csv', { unit: 'tinh-a' });
  set.remove('units.csv', { unit: 'tinh-b' });
  for (const file of ['claims.csv', 'claims-papi.csv']) set.remove(file, { unit: 'tinh-b' });
  await load(set.texts);

  const second = await readAll();
  for (const name of ['indices', 'ranking', 'ministries', 'movers', 'province', 'figure', 'search'])
    expect(second[name], name).not.toEqual(first[name]);
  expect(await inRelease(1, readAll)).toEqual(first);
  expect(await inRelease(2, readAll)).toEqual(second);

  await load(fictionalCountry().texts);
  expect(await inRelease(2, readAll)).toEqual(second);
  expect(await inRelease(1, readAll)).toEqual(first);
});

it('a release that is unknown, or whose reference rows were not kept, is not read', async () => {
  expect(await inRelease(0, readAll)).toBeNull();
  expect(await inRelease(99, readAll)).toBeNull();
  await db().$executeRaw`UPDATE reference_version SET from_release = 2 WHERE from_release = 1`;
  expect(await inRelease(1, readAll)).toBeNull();
});

it('has every table and column of the current release', async () => {
  const columnsOf = (schema: string) =>
    query(
      `SELECT table_name, column_name, data_type FROM information_schema.columns
       WHERE table_schema = $1 AND table_name NOT IN ('reference_version', '_prisma_migrations') ORDER BY 1, 2`,
      [schema],
    );
  expect(await columnsOf('past')).toEqual(await columnsOf('public'));
});

it('what a query leaves on its connection changes no other read of a past release', async () => {
  const see = () => query<{ id: number }>('SELECT max(id) AS id FROM release');
  await inRelease(2, async () => {
    await query("SELECT set_config('past.release', '1', false), set_config('search_path', 'public', false)");
    expect(await see()).toEqual([{ id: 2 }]);
  });
});
