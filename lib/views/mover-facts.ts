import { isKnown, type KnownFigure, toWhole } from '@/lib/domain/figures/figure';
import { type Closeness, rankBefore, toCloseness } from '@/lib/domain/rankings/movers';
import type { RankingRow, RankingTable } from '@/lib/domain/rankings/ranking-table';
import type { Decimal } from '@/lib/domain/values/decimal';

/** What is known of how a unit moved between two years. */
export interface MoverFacts {
  /** places gained, as both ranks show it or as a source states it alone; null where neither is known */
  places:
    | {
        kind: 'ranks';
        amount: number;
        from: number;
        to: number;
        beforeId: string | null;
        nowId: string | null;
      }
    | { kind: 'stated'; amount: number; figureId: string | null }
    | null;
  /** points gained; null where they are not known, or said in words that may mean a share */
  points: { amount: Decimal; isStated: boolean; figureId: string | null } | null;
  /** such words */
  quote: { text: string; figureId: string } | null;
  /** both values, where points are computed from them */
  levels: { from: KnownFigure; to: KnownFigure } | null;
}

/** Tells apart what is known of a row's change. */
export function toMoverFacts(row: RankingRow): MoverFacts {
  const { pointChange: change, before, value } = row;
  const isStated = change.kind === 'stated';
  const quote = isStated && change.quote !== null ? { text: change.quote, figureId: change.figureId } : null;
  return {
    places: toPlaces(row),
    points:
      'amount' in change && !quote
        ? { amount: change.amount, isStated, figureId: isStated ? change.figureId : (value?.id ?? null) }
        : null,
    quote,
    levels: !isStated && isKnown(before.value) && isKnown(value) ? { from: before.value, to: value } : null,
  };
}

function toPlaces(row: RankingRow): MoverFacts['places'] {
  const { rankChange: change, rank, before } = row;
  if (!('amount' in change)) return null;
  const from = rankBefore(row);
  if (from === null) {
    return {
      kind: 'stated',
      amount: change.amount,
      figureId: change.kind === 'stated' ? change.figureId : null,
    };
  }
  return {
    kind: 'ranks',
    amount: change.amount,
    from,
    to: toWhole(rank) ?? from - change.amount,
    beforeId: before.rank?.id ?? null,
    nowId: rank?.id ?? null,
  };
}

/**
 * How many others are near a row's value; null where its value is not known, or where nobody is near but
 * not everybody is known, which says nothing.
 */
export function toToldCloseness(row: RankingRow, table: Pick<RankingTable, 'rows' | 'of'>): Closeness | null {
  const closeness = toCloseness(row, table);
  return closeness && (closeness.near > 0 || closeness.whole) ? closeness : null;
}
