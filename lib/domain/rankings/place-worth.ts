import type { Directed } from '../editions/edition';
import { isKnown, type KnownFigure, toWhole } from '../figures/figure';
import { type Decimal, divideDecimal, subtractDecimals } from '../values/decimal';
import type { RankingRow } from './ranking-table';

export interface PlaceWorth {
  /** the mean distance between neighbouring places in the points of the index, with two decimals */
  points: Decimal;
  /** the two units between which it is measured */
  from: { rank: number; value: KnownFigure };
  to: { rank: number; value: KnownFigure };
}

export interface PlaceWorths {
  /** measured between the best and the worst unit whose rank and value are known */
  all: PlaceWorth;
  /** the same within the middle half of the ranking; null when the known units span less than half of it */
  middle: PlaceWorth | null;
  /** the number of units with both a rank and a value */
  base: number;
}

/**
 * The worth of one place: the distance between two known values, divided by the places between them. It does not
 * depend on the units between them, known or not, because ranks are published for the whole.
 * @param of the number of ranked units
 * @returns null when fewer than two places are known
 */
export function toPlaceWorths(rows: readonly RankingRow[], of: number, index: Directed): PlaceWorths | null {
  const known = rows
    .flatMap(({ rank, value }) => {
      const place = toWhole(rank);
      return place !== null && isKnown(value) ? [{ rank: place, value }] : [];
    })
    .sort((a, b) => a.rank - b.rank);
  const all = toWorth(known, index);
  if (!all) return null;
  const middle = toWorth(
    known.filter(({ rank }) => rank > of / 4 && rank <= (of * 3) / 4),
    index,
  );
  const spans = middle !== null && middle.to.rank - middle.from.rank >= of / 4;
  return { all, middle: spans ? middle : null, base: known.length };
}

function toWorth(known: readonly PlaceWorth['from'][], { higherIsBetter }: Directed): PlaceWorth | null {
  const [from, to] = [known[0], known.at(-1)];
  if (!from || !to || from.rank === to.rank) return null;
  const [better, worse] = [from.value.value, to.value.value];
  const distance = higherIsBetter ? subtractDecimals(better, worse) : subtractDecimals(worse, better);
  return { points: divideDecimal(distance, to.rank - from.rank, 2), from, to };
}
