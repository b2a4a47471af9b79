import 'server-only';
import { db } from '@/lib/db/client';
import type { SourceInfo } from '@/lib/domain/figures/source';
import { type FormerProvince, toFormerProvinces } from '@/lib/domain/units/former-provinces';
import { toSourceInfo } from '../figures/source-info';
import { perRelease } from '../releases/per-release';
import { listProvinceEras, listSuccessions } from './units';

/** Every province of 2024 with the one that it is or belongs to now, and the sources of the mergers. */
export async function getFormerProvinces(): Promise<{ provinces: FormerProvince[]; sources: SourceInfo[] }> {
  const [eras, successions, sources] = await Promise.all([
    listProvinceEras(),
    listSuccessions(),
    listSuccessionSources(),
  ]);
  return { provinces: toFormerProvinces(eras, successions), sources };
}

const listSuccessionSources = perRelease(async (): Promise<SourceInfo[]> => {
  const rows = await db().source.findMany({
    where: { successions: { some: { untilRelease: null, kind: { in: ['merged', 'renamed'] } } } },
    orderBy: { code: 'asc' },
  });
  return rows.map(toSourceInfo);
});
