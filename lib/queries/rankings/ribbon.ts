import 'server-only';
import { type Ribbon, toRibbon } from '@/lib/domain/rankings/ribbon';
import { toUnbrokenLineage } from '@/lib/domain/units/lineage';
import { defaultIndex, overall } from '@/lib/domain/vocabulary';
import { listEditionsOf } from '../editions/editions';
import { perRelease } from '../releases/per-release';
import { listErasOf, listRegions, listSuccessions } from '../units/units';
import { listOverallFigures } from './dimension-figures';
import { getRankBounds } from './rank-bounds';

/**
 * The ranks of all provinces in all published years of the front page's index, by the regions of the last; null
 * without a year.
 */
export const getRibbon = perRelease(async (): Promise<Ribbon | null> => {
  const editions = (await listEditionsOf(defaultIndex, 'province')).filter(
    ({ status }) => status === 'published',
  );
  const last = editions.at(-1);
  if (!last) return null;
  const [eras, successions, figures, { regions, regionOf }] = await Promise.all([
    listErasOf('province'),
    listSuccessions(),
    listOverallFigures(defaultIndex, 'province'),
    listRegions(last.year),
  ]);
  const bounds = new Map(
    await Promise.all(
      editions.map(
        async ({ year }) => [year, await getRankBounds(defaultIndex, 'province', year, overall)] as const,
      ),
    ),
  );
  const boundOf = (slug: string, year: number) => bounds.get(year)?.get(slug)?.rank;
  const lineageOf = (unit: (typeof eras)[number]) => toUnbrokenLineage(unit, successions);
  return toRibbon({ eras, lineageOf, figures, boundOf, editions, regions, regionOf });
});
