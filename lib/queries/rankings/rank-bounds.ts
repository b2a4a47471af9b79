import 'server-only';
import { type EditionBoundsInput, toEditionBounds, toKnownRanking } from '@/lib/domain/bounds/edition-bounds';
import type { KnownRanking } from '@/lib/domain/bounds/known-ranking';
import type { UnitBounds } from '@/lib/domain/bounds/rank-bounds';
import { toUnbrokenLineage } from '@/lib/domain/units/lineage';
import { overall, type RankedLevel } from '@/lib/domain/vocabulary';
import { getIndex, listEditionsOf } from '../editions/editions';
import { perRelease } from '../releases/per-release';
import { listSuccessions, listUnitsOfYear } from '../units/units';
import { listDimensionFigures } from './dimension-figures';
import { listGroups } from './groups';

/**
 * The ranks and values that are possible in one edition, by the slugs of the units of its year; empty where nothing
 * bounds them. A unit of known rank has that rank alone.
 */
export const getRankBounds = perRelease(
  async (
    code: string,
    level: RankedLevel,
    year: number,
    dimension: string,
  ): Promise<ReadonlyMap<string, UnitBounds>> => {
    const input = await readInput(code, level, year, dimension);
    return input ? toEditionBounds(input) : new Map();
  },
);

/** What is known of the ranking by the whole index; null where no ranks are published, or not how many. */
export const getKnownRanking = perRelease(
  async (code: string, level: RankedLevel, year: number): Promise<KnownRanking | null> => {
    const input = await readInput(code, level, year, overall);
    return input && toKnownRanking(input);
  },
);

async function readInput(
  code: string,
  level: RankedLevel,
  year: number,
  dimension: string,
): Promise<EditionBoundsInput | null> {
  const [index, editions, units, successions, figures, groups] = await Promise.all([
    getIndex(code),
    listEditionsOf(code, level),
    listUnitsOfYear(level, year),
    listSuccessions(),
    listDimensionFigures(code, level, dimension),
    dimension === overall ? listGroups(code, level, year) : [],
  ]);
  const edition = editions.find((known) => known.year === year && known.status === 'published');
  if (!index || !edition) return null;
  const slugsOf = new Map(
    units.map((unit) => [unit.slug, toUnbrokenLineage(unit, successions).map(({ slug }) => slug)]),
  );
  return {
    index,
    edition,
    editions,
    dimension,
    units,
    figures,
    groups,
    slugsOf: (slug) => slugsOf.get(slug) ?? [slug],
  };
}
