import { isKnown, type KnownFigure, toWhole } from '../figures/figure';
import { type Decimal, divideDecimal, subtractDecimals } from '../values/decimal';
import type { RankingRow } from './ranking-table';

export interface PlaceWorth {
  /** the mean distance between neighbouring places, two decimals, in the index's points */
  points: Decimal;
  /** the two units it is measured between */
  from: { rank: number; value: KnownFigure };
  to: { rank: number; value: KnownFigure };
}

export interface PlaceWorths {
  /** between the first and the last place of which rank and value are known */
  all: PlaceWorth;
  /** the same inside the middle half of the ranking; null where less than half of that half is spanned */
  middle: PlaceWorth | null;
  /** how many units have both a rank and a value */
  base: number;
}

/**
 * What one place is worth: the distance between two known values divided by the places between them.
 * It holds whoever stands between, known or not, because ranks are published for the whole.
 * @param of how many units are ranked
 * @returns null where fewer than two places are known
 */
export function toPlaceWorths(rows: readonly RankingRow[], of: number): PlaceWorths | null {
  const known = rows
    .flatMap(({ rank, value }) => {
      const place = toWhole(rank);
      return place !== null && isKnown(value) ? [{ rank: place, value }] : [];
    })
    .sort((a, b) => a.rank - b.rank);
  const all = toWorth(known);
  if (!all) return null;
  const middle = toWorth(known.filter(({ rank }) => rank > of / 4 && rank <= (of * 3) / 4));
  const spans = middle !== null && middle.to.rank - middle.from.rank >= of / 4;
  return { all, middle: spans ? middle : null, base: known.length };
}

function toWorth(known: readonly PlaceWorth['from'][]): PlaceWorth | null {
  const [from, to] = [known[0], known.at(-1)];
  if (!from || !to || from.rank === to.rank) return null;
  const distance = subtractDecimals(from.value.value, to.value.value);
  return { points: divideDecimal(distance, to.rank - from.rank, 2), from, to };
}
