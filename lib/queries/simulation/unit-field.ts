import 'server-only';
import type { ScoreTable } from '@/lib/domain/review/score-table';
import { toComputedField } from '@/lib/domain/review/two-editions';
import { type Field, toPublishedField } from '@/lib/domain/simulation/field';
import { getKnownRanking } from '../rankings/rank-bounds';

/** A unit among the others of an edition; null where its total is not known there, or lower is better. */
export async function getUnitField(table: ScoreTable, slug: string): Promise<Field | null> {
  const { code, higherIsBetter, publishesRanks } = table.index;
  if (!higherIsBetter) return null;
  if (!publishesRanks) return toComputedField(table, slug);
  const known = await getKnownRanking(code, table.edition.level, table.edition.year);
  return known && toPublishedField(known, slug);
}
