import type { RankBound } from '../bounds/rank-bounds';
import { type Field, toExactField } from '../simulation/field';
import { toUnbrokenLineage } from '../units/lineage';
import type { Succession, Unit } from '../units/unit';
import type { TwoPlaces } from './rank-split';
import type { ScoreRow, ScoreTable, Standing } from './score-table';

/** A unit's rows in an edition and in the one before; null for an edition that it was not in. */
export interface TwoRows {
  now: ScoreRow | null;
  before: ScoreRow | null;
}

/** The rows of two editions side by side: a renaming keeps a unit, a merger ends it. */
export function pairRows(
  now: ScoreTable,
  before: ScoreTable | null,
  successions: readonly Succession[],
): TwoRows[] {
  const earlier = new Map(before?.rows.map((row) => [row.unit.id, row]));
  const idsOf = (unit: Unit) => toUnbrokenLineage(unit, successions).map(({ id }) => id);
  const pairs = now.rows.map((row): TwoRows => {
    const id = idsOf(row.unit).find((known) => earlier.has(known));
    const found = id === undefined ? null : (earlier.get(id) ?? null);
    if (id !== undefined) earlier.delete(id);
    return { now: row, before: found };
  });
  return [...pairs, ...[...earlier.values()].map((row) => ({ now: null, before: row }))];
}

/** Every rank that a standing leaves possible; null for a unit that has none. */
export function boundOf(standing: Standing | undefined): RankBound | null {
  if (!standing || standing.kind === 'missing') return null;
  if (standing.kind === 'bounded') return { best: standing.best, worst: standing.worst };
  return { best: standing.rank, worst: standing.rank };
}

/** Every rank that a unit may have had in both editions. */
export const toTwoPlaces = (rows: TwoRows): TwoPlaces<TwoRows> => ({
  item: rows,
  before: boundOf(rows.before?.total.standing),
  now: boundOf(rows.now?.total.standing),
});

/** The field of an edition whose ranks are ours: exact, among all units that have one. */
export const toComputedField = ({ rows }: ScoreTable, slug: string): Field | null =>
  toExactField(
    rows.flatMap(({ unit, total: { score, standing } }) =>
      standing.kind === 'computed' && score.kind === 'known'
        ? [{ key: unit.slug, total: score.figure.value }]
        : [],
    ),
    slug,
  );
