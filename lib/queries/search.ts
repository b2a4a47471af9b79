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
import { listEditions, listIndices } from './editions/editions';
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
  const [provinces, successions, regions, ministries, dimensions, editions, indices, children] =
    await Promise.all([
      listProvinceEras(),
      listSuccessions(),
      listNamedRegions(),
      listMinistries(),
      listDimensionEntries(),
      listEditions(),
      listIndices(),
      listRankedChildren(),
    ]);
  return [
    ...toProvinceEntries(provinces, successions),
    ...toRegionEntries(regions),
    ...toMinistryEntries(ministries),
    ...dimensions,
    ...toEditionEntries(editions, indices),
    ...toChildEntries(children, provinces),
  ];
});

/** The dimensions with a page, each with all its names, the latest first. */
async function listDimensionEntries(): Promise<DimensionEntry[]> {
  const [measured, known, indices] = await Promise.all([
    listDimensionYears(),
    listFrameworkDimensions(),
    listIndices(),
  ]);
  return measured.flatMap(({ index: code, dimension, years }): DimensionEntry[] => {
    const index = indices.find((other) => other.code === code);
    const named = known
      .filter((other) => other.framework.index === code && other.dimension.code === dimension)
      .map((other) => other.dimension)
      .reverse();
    const latest = named[0];
    if (!index || !latest || dimension === overall) return [];
    const { nameVi, nameEn } = latest;
    const names = [...new Set(named.flatMap((name) => [name.nameVi, name.nameEn]))];
    return [{ kind: 'dimension', index, dimension, years, nameVi, nameEn, names }];
  });
}
