import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { listDimensionLinks, listDimensions } from '@/lib/queries/editions/dimensions';
import { listComparability, listIndices } from '@/lib/queries/editions/editions';
import { listConflicts } from '@/lib/queries/figures/conflicts';
import { getFigurePage } from '@/lib/queries/figures/figure-page';
import { getSourcesPage } from '@/lib/queries/figures/sources';
import { listAnnouncementChecks } from '@/lib/queries/rankings/announcements';
import { getMovers } from '@/lib/queries/rankings/movers';
import { getRanking } from '@/lib/queries/rankings/rankings';
import { getCurrentRelease, readCurrentRelease } from '@/lib/queries/releases/current-release';
import { perRelease } from '@/lib/queries/releases/per-release';
import { listReleases } from '@/lib/queries/releases/release-list';
import { getReleasePage } from '@/lib/queries/releases/release-page';
import { listSearchEntries } from '@/lib/queries/search';
import { listInternalAddresses, listRankedChildren } from '@/lib/queries/units/internal-indices';
import { getMinistry, listMinistrySlugs } from '@/lib/queries/units/ministries';
import { getProvince, listProvinceSlugs } from '@/lib/queries/units/provinces';
import { getRegion, listRegionSlugs } from '@/lib/queries/units/regions';
import { listLeadsOf } from '@/lib/queries/units/stories';
import { listRegions, listSuccessions } from '@/lib/queries/units/units';
import { fictionalSet } from '../../fictional-set';
import { fictionalCountry } from './country';
import { found, onDataSet } from './on-data-set';

const load = onDataSet(fictionalCountry().texts);

/** The second release: much smaller, one value is another, one ruling and what depends on it is gone. */
function smaller() {
  const set = fictionalSet();
  set.edit(
    'claims.csv',
    { unit: 'tinh-a', year: '2020', dimension: 'overall', measure: 'percent' },
    { value: '90.75' },
  );
  set.remove('claims.csv', { unit: 'tinh-d', value: '4' });
  set.remove('resolutions.csv', { unit: 'tinh-d' });
  set.remove('dimension-leads.csv', { province: 'tinh-a' });
  set.remove('initiatives.csv', { unit: 'tinh-a' });
  set.remove('announcements.csv', { year: '2020' });
  set.remove('group-rules.csv', { year: '2020' });
  set.remove('comparability.csv', { year: '2020' });
  set.remove('dimension-lineage.csv', { earlier: 'bo-may' });
  set.remove('successions.csv', { kind: 'status' });
  set.remove('sources.csv', { source: 'ban-in' });
  set.remove('units.csv', { unit: 'tinh-b' });
  for (const file of ['claims.csv', 'claims-papi.csv']) set.remove(file, { unit: 'tinh-b' });
  return set;
}

let reads = 0;
const readOnce = perRelease(async (of: string) => {
  reads += 1;
  if (of === 'broken') throw new Error('broken');
  return `${of} ${(await readCurrentRelease()).id}`;
});

describe('while a release is current', () => {
  it('it is read from the database', async () => {
    const { id, counts } = await readCurrentRelease();
    expect(id).toBe(1);
    expect(counts).toMatchObject({ claims: await db().claim.count(), figures: await db().figure.count() });
    expect(await getCurrentRelease()).toEqual(await readCurrentRelease());
  });

  it('a shared list is read once for each argument', async () => {
    expect([await readOnce('a'), await readOnce('a'), await readOnce('b')]).toEqual(['a 1', 'a 1', 'b 1']);
    expect(reads).toBe(2);
  });

  it('a read that failed is tried again', async () => {
    const before = reads;
    await expect(readOnce('broken')).rejects.toThrow('broken');
    await expect(readOnce('broken')).rejects.toThrow('broken');
    expect(reads).toBe(before + 2);
  });

  it('the first one has no changes to list', async () => {
    const page = await found(getReleasePage(1));
    expect(page).toMatchObject({ release: { id: 1, changes: null }, earlier: null, later: null });
    expect(page.editions.flatMap(({ listed }) => listed)).toEqual([]);
  });
});

describe('after the next release', () => {
  beforeAll(async () => {
    // read before, so that an answer kept too long would show
    await Promise.all([
      listReleases(),
      listMinistrySlugs(),
      listRegionSlugs(),
      listConflicts(),
      listIndices(),
    ]);
    await load(smaller().texts);
  });

  it('the shared lists are those of the new one', async () => {
    expect((await readCurrentRelease()).id).toBe(2);
    expect(await readOnce('a')).toBe('a 2');
  });

  it('both are listed, the newest first, with what changed', async () => {
    const [second, first] = await listReleases();
    expect([second?.id, first?.id]).toEqual([2, 1]);
    expect(first?.changes).toBeNull();
    expect(second?.changes?.withdrawn).toBeGreaterThan(0);
    expect(second?.contentHash).not.toBe(first?.contentHash);
    expect(second?.bytes).toBeLessThan(first?.bytes ?? 0);
  });

  it('its page counts what it did to each edition, and lists it', async () => {
    const page = await found(getReleasePage(2));
    expect(page).toMatchObject({ earlier: 1, later: null });
    const of = (level: string, year: number) =>
      page.editions.find(
        (known) => known.index.code === 'par' && known.level === level && known.year === year,
      );
    expect(of('province', 2020)?.listed.find(({ kind }) => kind === 'changed')).toMatchObject({
      id: 'par.2020.tinh-a.overall.percent',
      before: '90.50',
      after: '90.75',
    });
    expect(of('ministry', 2020)).toMatchObject({ current: false, counts: { withdrawn: 3, added: 0 } });
    const own = page.editions.find(({ index }) => index.code === 'noi-bo');
    expect(own?.owner?.slug).toBe('tinh-a');
    const counted = page.editions.reduce((sum, { counts }) => sum + counts.withdrawn, 0);
    expect(counted).toBe(page.release.changes?.withdrawn);
  });

  it.each([0, 3])('release %i is not known', async (id) => expect(await getReleasePage(id)).toBeNull());

  it('a changed figure has its earlier value', async () => {
    const page = await found(getFigurePage('par.2020.tinh-a.overall.percent'));
    expect(page).toMatchObject({ current: true, figure: { value: '90.75' } });
    expect(page.earlier).toEqual([{ value: '90.50', fromRelease: 1, untilRelease: 2 }]);
  });

  it('a withdrawn figure keeps its page, which says so', async () => {
    const page = await found(getFigurePage('par.2019.tinh-b.overall.rank'));
    expect(page).toMatchObject({ current: false, figure: { value: '1' }, claims: [] });
  });

  it('what the release left out is nowhere', async () => {
    expect(await listMinistrySlugs()).toEqual([]);
    expect(await getMinistry('bo-x')).toBeNull();
    expect(await listInternalAddresses()).toEqual([]);
    expect(await listRankedChildren()).toEqual([]);
    expect(await listRegionSlugs()).toEqual(['mien-a']);
    expect((await listRegions(2024)).regions.map(({ code }) => code)).toEqual(['mien-a']);
    expect((await listSuccessions()).map(({ kind }) => kind)).toEqual(['merged', 'merged']);
    const { eras } = await found(getRegion('mien-a'));
    expect(eras.map(({ members }) => members.map(({ id }) => id))).toEqual([
      ['tinh-d'],
      ['tinh-d@2025-07-01'],
    ]);
    expect(await listConflicts()).toEqual([]);
    expect(await listComparability()).toEqual([]);
    expect(await listDimensionLinks()).toEqual([]);
    expect(await listAnnouncementChecks()).toEqual([]);
    expect(await listLeadsOf('par', 'the-che')).toEqual([]);
    expect((await listIndices()).map(({ code }) => code)).toEqual(['par', 'papi']);
    expect([...(await listDimensions()).keys()].sort()).toEqual(['bo-1', 'papi-2']);
    expect((await getSourcesPage()).sources.map(({ code }) => code)).not.toContain('ban-in');
    expect(await getRanking('par', 2020, 'ministry')).toBeNull();
    expect((await listSearchEntries()).filter(({ kind }) => kind === 'ministry' || kind === 'child')).toEqual(
      [],
    );
  });

  it('what it kept is there, without what is gone', async () => {
    expect((await listProvinceSlugs()).sort()).toEqual(['tinh-a', 'tinh-c', 'tinh-d']);
    const province = await found(getProvince('tinh-a'));
    expect(province).toMatchObject({ region: null, stories: [], leads: [], internalYears: [] });
    const ranking = await found(getRanking('par', 2020, 'province'));
    expect(ranking).toMatchObject({ groups: [], announcements: [] });
    expect(ranking.table.rows.find(({ unit }) => unit.slug === 'tinh-d')?.rank?.value).toBe('3');
    expect((await found(getMovers('par', 2020, 'province'))).dimensions).toEqual([]);
  });
});
