import type { RankBound } from '../bounds/rank-bounds';
import type { Directed, IndexInfo } from '../editions/edition';
import { surestPlaces } from '../figures/change';
import { type Figure, isKnown, toWhole } from '../figures/figure';
import {
  absoluteDecimal,
  compareDecimals,
  type Decimal,
  lastPlaceOf,
  signOf,
  subtractDecimals,
} from '../values/decimal';
import { leadersBy } from './leaders';
import type { RankingRow } from './ranking-table';

export interface Mover<T> {
  row: RankingRow;
  /** places gained, where positive is better, or the later value minus the earlier one; what is certain of a bound */
  amount: T;
  /** the farthest that is possible the same way: the amount itself when it is known */
  upTo: T;
}

export interface Movers<T> {
  /** the number of rows with a known, stated or bounded change, among which a superlative holds */
  base: number;
  rises: Mover<T>[];
  falls: Mover<T>[];
}

/** Rows by places gained and lost, computed, stated by a source or bounded, the surely biggest change first. */
export const toMovers = (rows: readonly RankingRow[]): Movers<number> =>
  sortMovers(
    rows.flatMap((row) => {
      const amount = surestPlaces(row.rankChange);
      if (amount === null) return [];
      const { rankChange: change } = row;
      const upTo = change.kind === 'bounded' ? change.least + change.most - amount : amount;
      return [{ row, amount, upTo }];
    }),
  );

/** Rows by points gained and lost, without changes stated in words that may mean points or a percentage. */
export const toPointMovers = (rows: readonly RankingRow[]): Movers<Decimal> =>
  sortMovers(
    rows.flatMap((row) => {
      const { pointChange: change } = row;
      const isAmount = 'amount' in change && !(change.kind === 'stated' && change.quote);
      return isAmount ? [{ row, amount: change.amount, upTo: change.amount }] : [];
    }),
  );

/** The figure behind the points of a row: the one that states them, or else the later of the two values. */
export const pointFigureOf = ({ pointChange, value }: RankingRow): string | null =>
  pointChange.kind === 'stated' ? pointChange.figureId : (value?.id ?? null);

/** Compares two changes in one direction, the surely bigger first, then the one that may be bigger. */
export const bySize = (a: Mover<number | Decimal>, b: Mover<number | Decimal>): number =>
  compareDecimals(sizeOf(b.amount), sizeOf(a.amount)) || compareDecimals(sizeOf(b.upTo), sizeOf(a.upTo));

const sizeOf = (amount: number | Decimal): Decimal => absoluteDecimal(String(amount));

function sortMovers<T extends number | Decimal>(moved: readonly Mover<T>[]): Movers<T> {
  const ofSign = (sign: 1 | -1) => moved.filter(({ amount }) => signOf(String(amount)) === sign).sort(bySize);
  return { base: moved.length, rises: ofSign(1), falls: ofSign(-1) };
}

/** Whether the change of a row is known or bounded, in places or in points. */
export const hasChange = ({ rankChange, pointChange }: RankingRow): boolean =>
  surestPlaces(rankChange) !== null || 'amount' in pointChange;

/** The rows with a change: first those by places, the best first, then the others by points. */
export function listMoved(rows: readonly RankingRow[], { higherIsBetter }: Directed): RankingRow[] {
  const places = ({ rankChange }: RankingRow) => surestPlaces(rankChange) ?? Number.NEGATIVE_INFINITY;
  const sign = higherIsBetter ? 1 : -1;
  const points = ({ pointChange }: RankingRow) =>
    'amount' in pointChange ? sign * Number(pointChange.amount) : 0;
  return rows
    .filter(hasChange)
    .sort((a, b) => (places(a) === places(b) ? points(b) - points(a) : places(b) - places(a)));
}

/** The greatest distance of a near unit on either side, in the points of the index. */
export const nearness: Decimal = '0.5';

export interface Closeness {
  /** the number of other units whose value is at most `nearness` away */
  near: number;
  /** whether the values of all units are known, so that there are no other near ones */
  whole: boolean;
}

/** The number of other units near the value of a row, or null when that value is not known. */
export function toCloseness(
  row: RankingRow,
  table: { rows: readonly RankingRow[]; of: number },
): Closeness | null {
  if (!isKnown(row.value)) return null;
  const { value } = row.value;
  const others = table.rows.filter((other) => other !== row && isKnown(other.value));
  const isNear = (other: Decimal) =>
    compareDecimals(absoluteDecimal(subtractDecimals(other, value)), nearness) <= 0;
  return {
    near: others.filter((other) => isKnown(other.value) && isNear(other.value.value)).length,
    whole: others.length + 1 >= table.of,
  };
}

/** The rows whose change equals an announced one. */
export interface Holders {
  /** several when their changes are equally near */
  rows: RankingRow[];
  /** the difference of their changes from the announced one, within what rounding explains */
  off: Decimal;
}

/** The rows that have an extreme which was announced without a name; null when no known row has it. */
export function toHolders(
  announced: Decimal,
  { rises, falls }: Movers<Decimal>,
  { decimals }: Pick<IndexInfo, 'decimals'>,
): Holders | null {
  const rounding = lastPlaceOf(decimals);
  const sameWay = signOf(announced) < 0 ? falls : rises;
  const near = sameWay
    .map(({ row, amount }) => ({ row, off: absoluteDecimal(subtractDecimals(amount, announced)) }))
    .filter(({ off }) => compareDecimals(off, rounding) <= 0);
  const nearest = leadersBy(near, (a, b) => compareDecimals(a.off, b.off));
  return nearest[0] ? { rows: nearest.map(({ row }) => row), off: nearest[0].off } : null;
}

/** The reason why an edition has no movers. */
export type MoversAbsence = 'first-edition' | 'not-located' | 'units-merged' | 'nothing-shared';

/** The most basic reason why no row of an edition has a change; null when a row has one. */
export function toMoversAbsence(edition: {
  located: boolean;
  hasPrevious: boolean;
  rows: readonly RankingRow[];
}): MoversAbsence | null {
  if (!edition.located) return 'not-located';
  if (edition.rows.some(hasChange)) return null;
  if (!edition.hasPrevious) return 'first-edition';
  const merged = edition.rows.some(({ rankChange, pointChange }) =>
    [rankChange, pointChange].some((change) => 'because' in change && change.because === 'unit-merged'),
  );
  return merged ? 'units-merged' : 'nothing-shared';
}

/** The ranks between which a row's change was computed, each known or bounded. */
export interface RankPair {
  from: RankBound;
  to: RankBound;
}

/** The ranks of both years of a row, as far as they tell its change; null where a source states it, or nothing does. */
export function toRankPair({ rank, bound, before, rankChange }: RankingRow): RankPair | null {
  if (rankChange.kind !== 'known' && rankChange.kind !== 'bounded') return null;
  const toBound = (figure: Figure | null, told: RankBound | null): RankBound | null => {
    const known = toWhole(figure);
    return known === null ? told : { best: known, worst: known };
  };
  const [from, to] = [toBound(before.rank, before.bound), toBound(rank, bound)];
  return from && to ? { from, to } : null;
}

/** The rank of a row in the edition before, if it can be compared with that of this year. */
export const rankBefore = ({ rankChange, before }: RankingRow): number | null =>
  rankChange.kind === 'known' ? toWhole(before.rank) : null;
