import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Caution } from '@/lib/domain/figures/change';
import { isKnown, toWhole } from '@/lib/domain/figures/figure';
import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import type { Unit } from '@/lib/domain/units/unit';
import { type Decimal, subtractDecimals } from '@/lib/domain/values/decimal';

/** A unit that changed sides with another one between two editions. */
export interface Crossing {
  unit: Unit;
  from: number;
  to: number;
  figureId: string;
  /** what its value gained, where both are known and comparable */
  points: Decimal | null;
}

/** A unit above another one. */
export interface Ahead {
  unit: Unit;
  rank: number;
  figureId: string;
  /** how much more its value is; null where one is not known */
  points: Decimal | null;
}

/** Who passed a unit between two editions, whom it passed, and who stands above it. */
export interface Rivals {
  /** the unit's own ranks before and after; null where one is not known or they do not compare */
  own: { from: number; to: number } | null;
  overtakers: Crossing[];
  overtaken: Crossing[];
  /** how many others have both ranks known */
  base: number;
  /** those at the nearest known ranks above, the nearest last, and whether they fill the places to the unit's own */
  ahead: { rows: Ahead[]; isComplete: boolean };
}

const mostAhead = 3;

/** The rivals of a unit in an edition; null where its own rank there is not known. */
export function toRivals(rows: readonly RankingRow[], unit: Pick<Unit, 'id'>): Rivals | null {
  const own = rows.find((row) => row.unit.id === unit.id);
  const rank = toWhole(own?.rank);
  if (!own || rank === null) return null;
  const others = rows.filter((row) => row !== own);
  const before = toBefore(own);
  const crossings = others.flatMap((row) => toCrossing(row));
  const passed = (sign: 1 | -1) =>
    before === null
      ? []
      : crossings
          .filter(({ from, to }) => (from - before) * sign > 0 && (to - rank) * sign < 0)
          .sort((a, b) => a.to - b.to);
  const ahead = others
    .flatMap((row) => toAhead(row, own))
    .filter((row) => row.rank < rank)
    .sort((a, b) => a.rank - b.rank)
    .slice(-mostAhead);
  return {
    own: before === null ? null : { from: before, to: rank },
    overtakers: passed(1),
    overtaken: passed(-1),
    base: crossings.length,
    ahead: { rows: ahead, isComplete: ahead.length > 0 && rank - (ahead[0]?.rank ?? 0) === ahead.length },
  };
}

/** The rank in the edition before, where the two compare. */
const toBefore = ({ rankChange, before }: RankingRow): number | null =>
  rankChange.kind === 'known' ? toWhole(before.rank) : null;

function toCrossing(row: RankingRow): Crossing[] {
  const [from, to] = [toBefore(row), toWhole(row.rank)];
  if (from === null || to === null || !row.rank) return [];
  const points = row.pointChange.kind === 'known' ? row.pointChange.amount : null;
  return [{ unit: row.unit, from, to, figureId: row.rank.id, points }];
}

function toAhead(row: RankingRow, own: RankingRow): Ahead[] {
  const rank = toWhole(row.rank);
  if (rank === null || !row.rank) return [];
  const isSame = isKnown(row.value) && isKnown(own.value) && row.value.measure === own.value.measure;
  const points =
    isSame && isKnown(row.value) && isKnown(own.value)
      ? subtractDecimals(row.value.value, own.value.value)
      : null;
  return [{ unit: row.unit, rank, figureId: row.rank.id, points }];
}

/** The rivals with the edition that they are of. */
export interface RivalsOfYear {
  index: IndexInfo;
  year: number;
  before: number | null;
  caution: Caution | null;
  rivals: Rivals;
}
