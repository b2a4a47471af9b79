import { addDecimals, type Decimal, decimalsOf } from '../values/decimal';
import { groupBy } from '../values/group-by';
import { placeAt, type Standings } from './standings';
import { anywhere, intersect, type Span, type ValueLine } from './value-line';

/** A value that is known up to its hidden decimals. */
export interface KnownValue {
  /** as it is printed */
  value: Decimal;
  /** null for a printed value, which is the true one rounded; else the true one is less than so much away */
  margin: Decimal | null;
}

/** What is known of one ranked unit. */
export interface KnownStanding {
  key: string;
  rank: number | null;
  value: KnownValue | null;
}

/** What is known of one ranking. */
export interface KnownRanking {
  /** the number of ranked units; those that are not listed may stand anywhere */
  of: number;
  higherIsBetter: boolean;
  /** the decimals that the values are published with, and the bounds of a value are given with */
  decimals: number;
  /** units that are certainly among the ranked ones, each once */
  units: readonly KnownStanding[];
  /** how many units reach a value: have it as printed, or a better one */
  counts: readonly { value: Decimal; reached: number }[];
  /** the values of the first and of the last, where they were announced without a name */
  best: KnownValue | null;
  worst: KnownValue | null;
}

/** The positions from `rank` on, counted from 1, that units of one known rank fill. */
export interface Block {
  rank: number;
  size: number;
  /** the places that the values of all of them may have: they are equal */
  span: Span;
}

/** The blocks of known ranks; null when two of them want one position, or one goes past the end. */
export function toBlocks({ units, of }: KnownRanking, line: ValueLine): Block[] | null {
  const ranked = units.flatMap(({ rank, value }) => (rank === null ? [] : [{ rank, value }]));
  const blocks = [...groupBy(ranked, ({ rank }) => rank)]
    .map(([rank, holders]): Block => {
      const spans = holders.map(({ value }) => (value ? toSpan(value, line) : anywhere));
      return { rank, size: holders.length, span: spans.reduce(intersect, anywhere) };
    })
    .sort((a, b) => a.rank - b.rank);
  const isApart = blocks.every(({ rank, size }, at) => rank + size <= (blocks[at + 1]?.rank ?? of + 1));
  return isApart && blocks.every(({ rank }) => Number.isInteger(rank) && rank >= 1) ? blocks : null;
}

/** The positions of a ranking, with all that is said of each. */
export function toStandings(known: KnownRanking, blocks: readonly Block[], line: ValueLine): Standings {
  const counts = known.counts.map(({ value, reached }) => ({
    reached,
    // whether the published value or the exact one was compared with it is not known
    edge: line.ofPrinted(addDecimals(value, toZero(known.decimals))),
  }));
  const ends = { first: known.best, last: known.worst };
  const said = Array.from({ length: known.of }, (_, position): Span => {
    const edges = counts.map(({ edge, reached }) =>
      position < reached ? { ...anywhere, low: edge.low } : { ...anywhere, high: edge.high },
    );
    if (position === 0 && ends.first) edges.push(toSpan(ends.first, line));
    if (position === known.of - 1 && ends.last) edges.push(toSpan(ends.last, line));
    return edges.reduce(intersect, anywhere);
  });
  const taken = said.map(() => false);
  const spans = [...said];
  for (const { rank, size, span } of blocks) {
    const shared = said.slice(rank - 1, rank - 1 + size).reduce(intersect, span);
    spans.fill(shared, rank - 1, rank - 1 + size);
    taken.fill(true, rank - 1, rank - 1 + size);
  }
  return { spans, taken };
}

/** The standings in which a unit follows a block at once and has the value that all of the block have. */
export function tieWith(standings: Standings, { rank, size }: Block, span: Span): Standings {
  const positions = Array.from({ length: size + 1 }, (_, at) => rank - 1 + at);
  const shared = positions.reduce(
    (all, position) => intersect(all, standings.spans[position] ?? anywhere),
    span,
  );
  return positions.reduce((all, position) => placeAt(all, position, shared), standings);
}

const toZero = (decimals: number): Decimal => (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`);

/** The places of a value as far as it is known. */
export const toSpan = ({ value, margin }: KnownValue, line: ValueLine): Span =>
  margin === null ? line.ofPrinted(value) : line.ofMargin(value, margin);

/** The most decimals of any number that is known, or that a bound is given with. */
export function mostDecimals({ units, counts, best, worst, decimals }: KnownRanking): number {
  const values = [...units.map(({ value }) => value), best, worst].flatMap((known) => known ?? []);
  const numbers = [
    ...values.flatMap(({ value, margin }) => [value, margin ?? value]),
    ...counts.map(({ value }) => value),
  ];
  return Math.max(decimals, ...numbers.map(decimalsOf));
}
