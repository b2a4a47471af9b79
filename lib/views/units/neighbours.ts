import type { RankBound } from '@/lib/domain/bounds/rank-bounds';
import type { BoundedChange } from '@/lib/domain/figures/change';
import { isKnown, toWhole } from '@/lib/domain/figures/figure';
import type { ComputedMean } from '@/lib/domain/rankings/averages';
import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import { toSurroundings } from '@/lib/domain/rankings/surroundings';
import type { Unit } from '@/lib/domain/units/unit';

/** Units that share a rank of an edition. */
export interface Neighbours {
  rank: number;
  units: Unit[];
  /** whether nobody unknown can stand between them and the unit that they are next to */
  isNext: boolean;
}

/** An edition as a row of places, and who stands next to one of its units. */
export interface Field {
  /** the known ranks of the other units */
  ranks: number[];
  /** those at its own place */
  tied: Unit[];
  /** those at the next known place above and below, however far that is */
  above: Neighbours | null;
  below: Neighbours | null;
  /** our average of the values, where none was published */
  mean: ComputedMean | null;
  /** what must be true of the unit although no figure says it */
  own: Possible;
}

/** Where a unit must stand, and how it must have moved; null where a figure says it or too much is possible. */
export interface Possible {
  place: (RankBound & { of: number; by: 'values' | 'ranks' }) | null;
  change: BoundedChange | null;
}

type FieldRow = Pick<RankingRow, 'unit' | 'rank' | 'bound' | 'value' | 'rankChange'>;

/** The other units of an edition around one of them; without a rank of its own it has no neighbours. */
export function toField(
  { rows, of }: { rows: readonly FieldRow[]; of: number },
  unit: Pick<Unit, 'id'>,
  mean: ComputedMean | null = null,
): Field {
  const row = rows.find((known) => known.unit.id === unit.id);
  const ranked = rows.flatMap((row) => {
    const rank = toWhole(row.rank);
    return rank === null ? [] : [{ unit: row.unit, rank }];
  });
  const own = ranked.find((row) => row.unit.id === unit.id)?.rank ?? null;
  const others = ranked.filter((row) => row.unit.id !== unit.id);
  const ranks = [...new Set(others.map(({ rank }) => rank))].sort((a, b) => a - b);
  const possible: Possible = {
    place: row?.bound ? { ...row.bound, of, by: isKnown(row.value) ? 'values' : 'ranks' } : null,
    change: row?.rankChange.kind === 'bounded' ? row.rankChange : null,
  };
  if (own === null) return { ranks, tied: [], above: null, below: null, mean, own: possible };
  const { tied, above, below } = toSurroundings(own, others);
  return {
    ranks,
    tied: tied.map((row) => row.unit),
    mean,
    own: possible,
    above: toNeighbours(above, (rank) => rank + above.length === own),
    below: toNeighbours(below, (rank) => own + tied.length + 1 === rank),
  };
}

function toNeighbours(
  rows: readonly { unit: Unit; rank: number }[],
  isNext: (rank: number) => boolean,
): Neighbours | null {
  const [first] = rows;
  if (!first) return null;
  return { rank: first.rank, units: rows.map(({ unit }) => unit), isNext: isNext(first.rank) };
}
