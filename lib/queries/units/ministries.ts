import 'server-only';
import { cache } from 'react';
import { type RankMatrix, toRankMatrix } from '@/lib/domain/rankings/rank-matrix';
import { erasOf } from '@/lib/domain/units/lineage';
import type { RankedUnit } from '@/lib/views/units/province';
import { listDimensionCodes } from '../editions/dimensions';
import { listEditionsOf, listIndicesOf } from '../editions/editions';
import { listFigures } from '../figures/read-figures';
import { listOverallFigures } from '../rankings/dimension-figures';
import { getHistory } from './histories';
import { listMinistries, listSuccessions } from './units';

/** The slugs of all ministries that were ever ranked. */
export async function listMinistrySlugs(): Promise<string[]> {
  return [...new Set((await listMinistries()).map(({ slug }) => slug))];
}

/** A ministry by its slug with its whole history, or null when none ever had it. */
export const getMinistry = cache(async (slug: string): Promise<RankedUnit | null> => {
  const [all, successions, indices] = await Promise.all([
    listMinistries(),
    listSuccessions(),
    listIndicesOf('ministry'),
  ]);
  const eras = erasOf(slug, all, successions);
  const current = eras.findLast((unit) => unit.slug === slug);
  if (!current) return null;

  const ids = eras.map(({ id }) => id);
  const figures = await listFigures({
    unitId: { in: ids },
    dimension: { in: await listDimensionCodes() },
    edition: { level: 'ministry' },
  });
  return {
    slug,
    level: 'ministry',
    eras,
    current,
    successions: successions.filter(
      ({ predecessor, successor }) => ids.includes(predecessor.id) || ids.includes(successor.id),
    ),
    histories: await Promise.all(indices.map((index) => getHistory(index, 'ministry', eras, figures))),
  };
});

/** Every ministry's rank in every year of the first index that ranks them, or null where none does. */
export async function getMinistryRanks(): Promise<RankMatrix | null> {
  const [index] = await listIndicesOf('ministry');
  if (!index) return null;
  const [units, editions, figures] = await Promise.all([
    listMinistries(),
    listEditionsOf(index.code, 'ministry'),
    listOverallFigures(index.code, 'ministry'),
  ]);
  return toRankMatrix(units, editions, figures, index);
}
