import 'server-only';
import {
  answerQuery,
  type DimensionEntry,
  type SearchAnswer,
  type SearchEntry,
  toChildEntries,
  toEditionEntries,
  toMinistryEntries,
  toProvinceEntries,
  toRegionEntries,
} from '@/lib/domain/search/search';
import { overall } from '@/lib/domain/vocabulary';
import { listDimensionYears } from './editions/dimension-pages';
import { listFrameworkDimensions } from './editions/dimensions';
import { listEditions } from './editions/editions';
import { perRelease } from './releases/per-release';
import { listRankedChildren } from './units/internal-indices';
import { listNamedRegions } from './units/regions';
import { listMinistries, listProvinceEras, listSuccessions } from './units/units';

/** The pages that match a reader's words, the best first. */
export async function searchPages(query: string): Promise<SearchAnswer> {
  return answerQuery(await listSearchEntries(), query);
}

/** Everything that the search can find: whatever has a name and a page or row of its own. */
export const listSearchEntries = perRelease(async (): Promise<SearchEntry[]> => {
  const [provinces, successions, regions, ministries, dimensions, editions, children] = await Promise.all([
    listProvinceEras(),
    listSuccessions(),
    listNamedRegions(),
    listMinistries(),
    listDimensionEntries(),
    listEditions(),
    listRankedChildren(),
  ]);
  return [
    ...toProvinceEntries(provinces, successions),
    ...toRegionEntries(regions),
    ...toMinistryEntries(ministries),
    ...dimensions,
    ...toEditionEntries(editions),
    ...toChildEntries(children, provinces),
  ];
});

/** The dimensions with a page, each with all its names, the latest first. */
async function listDimensionEntries(): Promise<DimensionEntry[]> {
  const [measured, known] = await Promise.all([listDimensionYears(), listFrameworkDimensions()]);
  return measured.flatMap(({ index, dimension, years }): DimensionEntry[] => {
    const named = known
      .filter((other) => other.framework.index === index && other.dimension.code === dimension)
      .map((other) => other.dimension)
      .reverse();
    const latest = named[0];
    if (!latest || dimension === overall) return [];
    const { nameVi, nameEn } = latest;
    const names = [...new Set(named.flatMap((name) => [name.nameVi, name.nameEn]))];
    return [{ kind: 'dimension', index, dimension, years, nameVi, nameEn, names }];
  });
}
