import 'server-only';
import { cache } from 'react';
import { meanOf } from '@/lib/domain/rankings/averages';
import { erasOf } from '@/lib/domain/units/lineage';
import { newestOf } from '@/lib/views/units/answer';
import { toField } from '@/lib/views/units/neighbours';
import type { IndexHistory, Province } from '@/lib/views/units/province';
import { listDimensionCodes } from '../editions/dimensions';
import { listIndicesOf } from '../editions/editions';
import { listFigures } from '../figures/read-figures';
import { getRanking } from '../rankings/rankings';
import { getHistory } from './histories';
import { listInternalYears } from './internal-indices';
import { listMergedSeries } from './merged-series';
import { listLeads, listStories } from './stories';
import { listProvinceEras, listRegions, listSuccessions } from './units';

/** The slugs of all provinces, present and past. */
export async function listProvinceSlugs(): Promise<string[]> {
  return [...new Set((await listProvinceEras()).map(({ slug }) => slug))];
}

/** A province by its slug with its whole history, or null when none ever had it. */
export const getProvince = cache(async (slug: string): Promise<Province | null> => {
  const [all, successions] = await Promise.all([listProvinceEras(), listSuccessions()]);
  const eras = erasOf(slug, all, successions);
  const current = eras.findLast((unit) => unit.slug === slug);
  if (!current) return null;

  const ids = eras.map(({ id }) => id);
  const figures = await listFigures({
    unitId: { in: ids },
    dimension: { in: await listDimensionCodes() },
    edition: { level: 'province' },
  });
  const indices = await listIndicesOf('province');
  const histories = await Promise.all(indices.map((index) => getHistory(index, 'province', eras, figures)));
  const lastYear = current.validTo ? Number(current.validTo.slice(0, 4)) - 1 : 2025;
  const { regionOf } = await listRegions(lastYear);
  return {
    slug,
    level: 'province',
    eras,
    current,
    region: regionOf.get(current.id) ?? null,
    successions: successions.filter(
      ({ predecessor, successor }) => ids.includes(predecessor.id) || ids.includes(successor.id),
    ),
    histories,
    fields: await getFields(histories),
    stories: (await Promise.all(histories.map((history) => listStories(ids, history, figures)))).flat(),
    leads: await listLeads(ids),
    merged: await listMergedSeries(eras, figures, indices),
    internalYears: await listInternalYears(slug),
  };
});

/** The other units of the newest edition of each index that a unit was part of. */
async function getFields(histories: readonly IndexHistory[]): Promise<Province['fields']> {
  const fields = histories.map(async ({ index, entries }) => {
    const newest = newestOf(entries);
    const ranking = newest && (await getRanking(index.code, newest.year, 'province'));
    if (!newest?.unit || !ranking) return [];
    return [
      [index.code, toField(ranking.table, newest.unit, ranking.average ? null : meanOf(ranking))] as const,
    ];
  });
  return Object.fromEntries((await Promise.all(fields)).flat());
}
