import 'server-only';
import { isFullyRanked } from '@/lib/domain/editions/edition';
import { toSeries } from '@/lib/domain/series/series';
import { erasOf } from '@/lib/domain/units/lineage';
import { isProvince, overall, type RankedLevel } from '@/lib/domain/vocabulary';
import type { UnitSeries } from '@/lib/views/units/series';
import { listDimensions } from '../editions/dimensions';
import { getIndex, listComparability, listEditionsOf } from '../editions/editions';
import { listFigures } from '../figures/read-figures';
import { listDimensionFigures } from '../rankings/dimension-figures';
import { getRankBounds } from '../rankings/rank-bounds';
import { listMinistries, listProvinceEras, listSuccessions } from './units';

/** The years of a province or ministry in one dimension of an index; null when the country ranks no such unit by it. */
export async function getUnitSeries(
  slug: string,
  code: string,
  dimension: string,
): Promise<UnitSeries | null> {
  const [provinces, ministries, successions, index] = await Promise.all([
    listProvinceEras(),
    listMinistries(),
    listSuccessions(),
    getIndex(code),
  ]);
  const eras = erasOf(slug, [...provinces, ...ministries], successions);
  const unit = eras.findLast((era) => era.slug === slug);
  if (!unit || !index) return null;
  const level: RankedLevel = isProvince(unit.kind) ? 'province' : 'ministry';
  const [editions, exceptions, frameworks, national, figures] = await Promise.all([
    listEditionsOf(code, level),
    listComparability(),
    listDimensions(),
    listDimensionFigures(code, level, dimension),
    listFigures({ unitId: { in: eras.map(({ id }) => id) }, dimension, edition: { indexCode: code, level } }),
  ]);
  const has = (framework: string | null) =>
    dimension === overall ||
    (frameworks.get(framework ?? '')?.some((known) => known.code === dimension) ?? false);
  if (!editions.some(({ framework }) => has(framework))) return null;
  const bounds = new Map(
    await Promise.all(
      editions
        .filter(({ status, framework }) => status === 'published' && has(framework))
        .map(async ({ year }) => [year, await getRankBounds(code, level, year, dimension)] as const),
    ),
  );
  const fullyRanked = editions.filter((edition) => isFullyRanked(edition, national, index));
  return {
    unit,
    level,
    index,
    dimension,
    entries: toSeries({
      index,
      dimension,
      editions,
      exceptions,
      eras,
      figures,
      inFramework: ({ framework }) => has(framework),
      fullyRanked: new Set(fullyRanked.map(({ year }) => year)),
      boundOf: (of, year) => bounds.get(year)?.get(of)?.rank,
    }),
  };
}
