import type { KnownRanking } from '@/lib/domain/bounds/known-ranking';
import { type Decimal, decimalsOf } from '@/lib/domain/values/decimal';

/** What one ranking says of a unit: its rank, and the least and greatest value, printed with two decimals. */
export interface PossibleStanding {
  rank: number;
  from: number;
  to: number;
}

interface Placed {
  key: string;
  rank: number;
  low: number;
  high: number;
}

/**
 * Every ranking that fits what is known, found by trying each order of the units and each way to share ranks. A
 * value is a whole number of thousandths; printed values have at most two decimals and no margin.
 */
export function listPossible(known: KnownRanking): Map<string, PossibleStanding>[] {
  const sign = known.higherIsBetter ? 1 : -1;
  const found: Map<string, PossibleStanding>[] = [];
  const turn = (low: number, high: number) => (sign === 1 ? { low, high } : { low: -high, high: -low });
  const announcedAt = (position: number) =>
    known.counts.map(({ value, reached }) => {
      const { low, high } = turn(...toRange(value, 2));
      return position < reached ? { low, high: Infinity } : { low: -Infinity, high };
    });
  const rangeOf = (value: Decimal | undefined) =>
    value === undefined ? { low: -Infinity, high: Infinity } : turn(...toRange(value, 0));
  const unlisted = Array.from({ length: known.of - known.units.length }, (_, at) => ({
    key: `?${at}`,
    rank: null,
    value: null,
  }));

  const place = (left: KnownRanking['units'], placed: readonly Placed[]): void => {
    if (left.length === 0) {
      const standings = toStandings(placed);
      if (!standings) return;
      found.push(
        new Map(
          standings.map(({ key, rank, low, high }) => {
            const [from, to] = sign === 1 ? [low, high] : [-high, -low];
            return [key, { rank, from: toPrinted(from), to: toPrinted(to) }];
          }),
        ),
      );
    }
    for (const unit of left) {
      const position = placed.length;
      const ranges = [rangeOf(unit.value?.value), ...announcedAt(position)];
      const low = Math.max(...ranges.map((range) => range.low));
      const high = Math.min(...ranges.map((range) => range.high));
      for (const rank of new Set([position + 1, placed.at(-1)?.rank ?? position + 1])) {
        if (low > high || (unit.rank !== null && unit.rank !== rank)) continue;
        place(
          left.filter((other) => other !== unit),
          [...placed, { key: unit.key, rank, low, high }],
        );
      }
    }
  };
  place([...known.units, ...unlisted], []);
  return found;
}

/** The placed units with the values that each may have; null when they cannot fall from one rank to the next. */
function toStandings(placed: readonly Placed[]): Placed[] | null {
  const shared = placed.map(({ key, rank }) => {
    const equal = placed.filter((other) => other.rank === rank);
    return {
      key,
      rank,
      low: Math.max(...equal.map(({ low }) => low)),
      high: Math.min(...equal.map(({ high }) => high)),
    };
  });
  const limited = shared.map((unit, at) => ({
    ...unit,
    low: Math.max(...shared.slice(at).map(({ low }) => low)),
    high: Math.min(...shared.slice(0, at + 1).map(({ high }) => high)),
  }));
  return limited.every(({ low, high }) => low <= high) ? limited : null;
}

/** The thousandths that are rounded to a value with so many decimals at least, half of them upwards. */
function toRange(value: Decimal, atLeast: number): [number, number] {
  const half = 500 / 10 ** Math.max(decimalsOf(value), atLeast);
  const middle = Math.round(Number(value) * 1000);
  return [middle - half, middle + half - 1];
}

const toPrinted = (thousandths: number): number => Math.floor((thousandths + 5) / 10) / 100;
