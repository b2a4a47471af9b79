import { afterEach, describe, expect, it, vi } from 'vitest';
import { groupBy } from '@/lib/domain/values/group-by';
import { getContact } from '@/lib/queries/contact';
import { listDimensionYears } from '@/lib/queries/editions/dimension-pages';
import { listEditions } from '@/lib/queries/editions/editions';
import { listSearchEntries, searchPages } from '@/lib/queries/search';
import { listRankedChildren } from '@/lib/queries/units/internal-indices';
import { listMinistrySlugs } from '@/lib/queries/units/ministries';
import { listProvinceSlugs } from '@/lib/queries/units/provinces';
import { listRegionSlugs } from '@/lib/queries/units/regions';
import { fictionalCountry } from './country';
import { onDataSet } from './on-data-set';

onDataSet(fictionalCountry().texts);

describe('the search', () => {
  it('knows everything that has a name and a page or row of its own', async () => {
    const found = groupBy(await listSearchEntries(), ({ kind }) => kind);
    const dimensions = (await listDimensionYears()).filter(({ dimension }) => dimension !== 'overall');
    expect(Object.fromEntries([...found].map(([kind, entries]) => [kind, entries.length]))).toEqual({
      province: (await listProvinceSlugs()).length,
      region: (await listRegionSlugs()).length,
      ministry: (await listMinistrySlugs()).length,
      dimension: dimensions.length,
      edition: (await listEditions()).length,
      child: new Set((await listRankedChildren()).map(({ unit }) => unit.slug)).size,
    });
  });

  it.each<[string, string, object]>([
    ['a province, without accents or case', 'TINH-A', { kind: 'province', slug: 'tinh-a' }],
    ['a province that merged, with what it is part of', 'tinh-c', { successor: { slug: 'tinh-d' } }],
    ['a ministry', 'bo x', { kind: 'ministry', slug: 'bo-x' }],
    ['a region', 'mien b', { kind: 'region', code: 'mien-b' }],
    ['a department', 'so b', { kind: 'child', slug: 'tinh-a/so-b', year: 2019 }],
    ['an edition', 'par 2025', { kind: 'edition', year: 2025, located: false }],
    ['a dimension by any of its names', 'the che', { kind: 'dimension', index: { code: 'par' } }],
  ])('finds %s', async (_, query, entry) =>
    expect((await searchPages(query)).entries[0]).toMatchObject(entry),
  );

  it.each(['', 'xyzzy'])('finds nothing for “%s”', async (query) =>
    expect(await searchPages(query)).toMatchObject({ entries: [], more: 0 }),
  );
});

describe('who runs this copy', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is read from the environment', () => {
    vi.stubEnv('CONTACT_NAME', 'Nhóm A');
    vi.stubEnv('CONTACT_EMAIL', 'a@example.vn');
    expect(getContact()).toEqual({ name: 'Nhóm A', email: 'a@example.vn' });
  });

  it('may be unknown', () => {
    vi.stubEnv('CONTACT_NAME', undefined);
    vi.stubEnv('CONTACT_EMAIL', ' ');
    expect(getContact()).toEqual({ name: undefined, email: undefined });
  });
});
