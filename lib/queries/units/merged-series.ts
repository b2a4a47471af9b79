import 'server-only';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Figure } from '@/lib/domain/figures/figure';
import { type MergedSeries, toMergedSeries } from '@/lib/domain/series/merged-series';
import { byBeginning } from '@/lib/domain/units/lifespan';
import { mergedFrom } from '@/lib/domain/units/lineage';
import type { Unit } from '@/lib/domain/units/unit';
import { overall } from '@/lib/domain/vocabulary';
import { listComparability, listEditionsOf } from '../editions/editions';
import { listFigures } from '../figures/read-figures';
import { listSuccessions } from './units';

/** Each index of a merged province and its members on one axis; none for any other province. */
export async function listMergedSeries(
  eras: readonly Unit[],
  own: readonly Figure[],
  indices: readonly IndexInfo[],
): Promise<MergedSeries[]> {
  const successions = await listSuccessions();
  const merged = eras.find((unit) => mergedFrom(unit, successions).length > 0);
  if (!merged) return [];
  const members = mergedFrom(merged, successions)
    .map(({ predecessor }) => predecessor)
    .sort((a, b) => Number(b.slug === merged.slug) - Number(a.slug === merged.slug));
  const others = await listFigures({
    unitId: { in: members.map(({ id }) => id).filter((id) => !eras.some((era) => era.id === id)) },
    dimension: overall,
    edition: { level: 'province' },
  });
  return Promise.all(
    indices.map(async (index) =>
      toMergedSeries({
        index,
        merged,
        eras: eras.filter((era) => era.slug === merged.slug && byBeginning(era, merged) >= 0),
        members,
        editions: await listEditionsOf(index.code, 'province'),
        exceptions: await listComparability(),
        figures: [...own, ...others],
      }),
    ),
  );
}
