import 'server-only';
import { isKnown } from '@/lib/domain/figures/figure';
import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import { inOrderOfKnowledge, newestOf } from '@/lib/views/units/answer';
import {
  type DimensionReview,
  toDimensionReview,
  toReviewedFields,
} from '@/lib/views/units/dimension-review';
import type { IndexHistory, Province } from '@/lib/views/units/province';
import { type RivalsOfYear, toRivals } from '@/lib/views/units/rivals';
import { getRanking } from '../rankings/rankings';
import { listRegions, listUnitsOfYear } from './units';

/** What a province has and lacks in the dimensions of every index, and who stands around it in one of them. */
export async function getDimensionReviews(
  province: Pick<Province, 'histories'>,
): Promise<{ reviews: DimensionReview[]; rivals: RivalsOfYear | null }> {
  const histories = inOrderOfKnowledge(province.histories);
  const reviews = await Promise.all(histories.map(getReview));
  return { reviews: reviews.filter((review) => review !== null), rivals: await getRivals(histories) };
}

async function getReview(history: IndexHistory): Promise<DimensionReview | null> {
  const reviewed = toReviewedFields(history);
  const unit = reviewed?.fields[0]?.entry.unit;
  if (!reviewed || !unit) return null;
  const { index } = history;
  const { year, fields } = reviewed;
  const [{ regionOf }, units, rankings] = await Promise.all([
    listRegions(year),
    listUnitsOfYear('province', year),
    Promise.all(fields.map(({ dimension }) => getRanking(index.code, year, 'province', dimension.code))),
  ]);
  const region = regionOf.get(unit.id) ?? null;
  const rows = new Map<string, readonly RankingRow[]>(
    fields.map(({ dimension }, at) => [dimension.code, rankings[at]?.table.rows ?? []]),
  );
  return toDimensionReview({
    index,
    year,
    region,
    fields,
    framework: rankings[0]?.dimensions ?? [],
    rowsOf: (dimension) => rows.get(dimension) ?? [],
    regionSize: units.filter(({ id }) => region && regionOf.get(id)?.code === region.code).length,
  });
}

/** The rivals in the first of the indices whose newest edition has the province's rank. */
async function getRivals(histories: readonly IndexHistory[]): Promise<RivalsOfYear | null> {
  for (const { index, entries } of histories) {
    const newest = newestOf(entries);
    if (!newest?.unit || !isKnown(newest.rank)) continue;
    const ranking = await getRanking(index.code, newest.year, 'province');
    const rivals = ranking && toRivals(ranking.table.rows, newest.unit);
    if (rivals) return { index, year: newest.year, before: newest.before, caution: newest.caution, rivals };
  }
  return null;
}
