import { type Distance, toDistance } from '@/lib/domain/bounds/change-bounds';
import { surestPlaces } from '@/lib/domain/figures/change';
import { isKnown, type KnownFigure } from '@/lib/domain/figures/figure';
import {
  type Closeness,
  pointFigureOf,
  type RankPair,
  toCloseness,
  toRankPair,
} from '@/lib/domain/rankings/movers';
import type { RankingRow, RankingTable } from '@/lib/domain/rankings/ranking-table';
import type { Decimal } from '@/lib/domain/values/decimal';

/** What is known about the change of a unit between two years. */
export interface MoverFacts {
  /** places gained, computed from both ranks, each known or bounded, or stated by a source; null when nothing tells */
  places:
    | {
        kind: 'ranks';
        /** what is certain of it */
        amount: number;
        /** how far it goes, whichever way */
        distance: Distance;
        ranks: RankPair | null;
        beforeId: string | null;
        nowId: string | null;
      }
    | { kind: 'stated'; amount: number; figureId: string | null }
    | null;
  /** points gained; null when unknown, or stated in words that may mean a percentage */
  points: { amount: Decimal; isStated: boolean; figureId: string | null } | null;
  /** the words of a source that may mean points or a percentage */
  quote: { text: string; figureId: string } | null;
  /** both values, when the points are computed from them */
  levels: { from: KnownFigure; to: KnownFigure } | null;
}

/** Separates what is known about the change of a row. */
export function toMoverFacts(row: RankingRow): MoverFacts {
  const { pointChange: change, before, value } = row;
  const isStated = change.kind === 'stated';
  const quote = isStated && change.quote !== null ? { text: change.quote, figureId: change.figureId } : null;
  return {
    places: toPlaces(row),
    points:
      'amount' in change && !quote ? { amount: change.amount, isStated, figureId: pointFigureOf(row) } : null,
    quote,
    levels: !isStated && isKnown(before.value) && isKnown(value) ? { from: before.value, to: value } : null,
  };
}

function toPlaces(row: RankingRow): MoverFacts['places'] {
  const { rankChange: change, rank, before, changeBound } = row;
  const amount = surestPlaces(change);
  if (amount === null || !changeBound) return null;
  if (change.kind === 'stated') return { kind: 'stated', amount, figureId: change.figureId };
  return {
    kind: 'ranks',
    amount,
    distance: toDistance(changeBound),
    ranks: toRankPair(row),
    beforeId: before.rank?.id ?? null,
    nowId: rank?.id ?? null,
  };
}

/**
 * The number of units near the value of a row; null when the value is unknown, or when nobody is near but not all
 * units are known, so that an unknown one may be.
 */
export function toToldCloseness(row: RankingRow, table: Pick<RankingTable, 'rows' | 'of'>): Closeness | null {
  const closeness = toCloseness(row, table);
  return closeness && (closeness.near > 0 || closeness.whole) ? closeness : null;
}
