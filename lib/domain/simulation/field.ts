import {
  type Block,
  type KnownRanking,
  mostDecimals,
  tieWith,
  toBlocks,
  toSpan,
  toStandings,
} from '../bounds/known-ranking';
import type { RankBound } from '../bounds/rank-bounds';
import { isPossible, placeAt, type Standings, tighten } from '../bounds/standings';
import { type Span, toValueLine, type ValueLine } from '../bounds/value-line';
import { compareDecimals, type Decimal, decimalsOf } from '../values/decimal';

/** The most decimals that points are given with. */
export const mostPointDecimals = 6;

/** One way in which a unit may stand in its edition, and the positions of all others. */
export interface FieldCase {
  rank: number;
  /** the places of the unit's own value */
  own: Span;
  others: Standings;
}

/** A unit among the others of its edition, who are held fixed while its points change. */
export interface Field {
  line: ValueLine;
  /** the decimals that totals of the edition are given with; points are counted in their last place */
  decimals: number;
  /** the number of ranked units, the unit itself among them */
  of: number;
  /** the ranks that the unit may have now */
  now: RankBound;
  /** every way in which it may stand, at least one */
  cases: readonly FieldCase[];
  /** the values of the others of unknown rank, sorted by their low ends, the highest first */
  waiting: readonly Span[];
  /** the others of whom anything is known, by key */
  named: ReadonlyMap<string, NamedOther>;
}

/** What is known of another unit: its rank or null, and the places of its value. */
export interface NamedOther {
  rank: number | null;
  span: Span;
}

/** A total of one unit. */
export interface UnitTotal {
  key: string;
  total: Decimal;
}

/**
 * The field of an edition whose ranks follow from its printed totals, all of which are known: equal totals share a
 * rank. Null when the unit has no total.
 */
export function toExactField(totals: readonly UnitTotal[], key: string): Field | null {
  const own = totals.find((unit) => unit.key === key);
  if (!own) return null;
  const decimals = Math.max(...totals.map(({ total }) => decimalsOf(total)));
  const line = toValueLine(Math.max(decimals, mostPointDecimals), true);
  const others = totals
    .filter((unit) => unit.key !== key)
    .sort((a, b) => compareDecimals(b.total, a.total))
    .map(({ key: name, total }) => ({ name, span: line.ofExact(total) }));
  const rank = 1 + others.filter(({ span }) => span.low > line.ofExact(own.total).low).length;
  const spans = others.map(({ span }) => span);
  return {
    line,
    decimals,
    of: totals.length,
    now: { best: rank, worst: rank },
    cases: [{ rank, own: line.ofExact(own.total), others: { spans, taken: spans.map(() => true) } }],
    waiting: [],
    named: new Map(others.map(({ name, span }) => [name, { rank: null, span }])),
  };
}

/**
 * The field of an edition whose ranks are published, as far as they and the values are known. Null when the unit's
 * own value is not known, or when no ranking fits what is known.
 */
export function toPublishedField(known: KnownRanking, key: string): Field | null {
  const own = known.units.find((unit) => unit.key === key);
  if (!own?.value) return null;
  const line = toValueLine(Math.max(mostDecimals(known), mostPointDecimals), known.higherIsBetter);
  const blocks = toBlocks(known, line);
  const standings = blocks && toStandings(known, blocks, line);
  const tight = standings && tighten(standings);
  if (!tight || known.units.length > known.of) return null;
  const others = known.units.filter((unit) => unit.key !== key);
  const waiting = others
    .flatMap(({ rank, value }) => (rank === null && value ? [toSpan(value, line)] : []))
    .sort((a, b) => b.low - a.low);
  const cases =
    own.rank === null
      ? listCases(tight, blocks, toSpan(own.value, line), waiting)
      : toCase(tight, own.rank - 1, own.rank, waiting);
  if (cases.length === 0) return null;
  const ranks = cases.map(({ rank }) => rank);
  return {
    line,
    decimals: known.decimals,
    of: known.of,
    now: { best: Math.min(...ranks), worst: Math.max(...ranks) },
    cases,
    waiting,
    named: new Map(
      others.flatMap(({ key: name, rank, value }): [string, NamedOther][] => {
        const span = rank === null ? value && toSpan(value, line) : tight.spans[rank - 1];
        return span ? [[name, { rank, span }]] : [];
      }),
    ),
  };
}

/** Every way in which a unit of unknown rank may stand: at a free position, or on the rank of those before it. */
function listCases(
  standings: Standings,
  blocks: readonly Block[],
  span: Span,
  waiting: readonly Span[],
): FieldCase[] {
  return standings.taken.flatMap((isTaken, position) => {
    if (isTaken) return [];
    const before = blocks.find(({ rank, size }) => rank + size - 1 === position);
    return [
      ...toCase(placeAt(standings, position, span), position, position + 1, waiting),
      ...(before ? toCase(tieWith(standings, before, span), position, before.rank, waiting) : []),
    ];
  });
}

/** The case of standings in which the unit has a position; none when they are not possible. */
function toCase(standings: Standings, position: number, rank: number, waiting: readonly Span[]): FieldCase[] {
  const tight = tighten(standings);
  const own = tight?.spans[position];
  if (!tight || !own || !isPossible(tight, waiting)) return [];
  const others = { spans: tight.spans.toSpliced(position, 1), taken: tight.taken.toSpliced(position, 1) };
  return [{ rank, own, others }];
}
