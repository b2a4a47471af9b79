import { toWhole } from '@/lib/domain/figures/figure';
import { endsBy, holdersOf, leadersBy, leadersOf } from '@/lib/domain/rankings/leaders';
import { bySize, type Mover, rankBefore, toMovers } from '@/lib/domain/rankings/movers';
import type { RankingTable } from '@/lib/domain/rankings/ranking-table';
import type { Unit } from '@/lib/domain/units/unit';
import { compareDecimals } from '@/lib/domain/values/decimal';
import { type MapEntry, type MapValue, toMapNumber, toMapValues } from './map';
import { announcementOf, type Ranking } from './ranking';

const unitsOf = (rows: readonly { unit: Unit }[]): Unit[] => rows.map(({ unit }) => unit);

/** Who moved most one way. */
export interface MostMoved {
  /** several where they moved equally far */
  units: Unit[];
  /** how many places, whichever way */
  places: number;
}

const toMost = (movers: readonly Mover<number>[]): MostMoved | null =>
  movers[0] ? { units: movers.map(({ row }) => row.unit), places: Math.abs(movers[0].amount) } : null;

/** Who climbed most in a year. */
export interface TopRise extends MostMoved {
  /** among how many with a known change */
  base: number;
  /** whether those are all that were ranked */
  isWhole: boolean;
  /** the ranks before and after, where one climbed and both are known */
  ranks: { from: number; to: number } | null;
  /** the figure that one rise leads to; null where several climbed equally far */
  figureId: string | null;
}

/** What the headline of a ranking says: who is first and second, who climbed most. */
export interface RankingHeadlineFacts {
  first: Unit[];
  second: Unit[];
  topRise: TopRise | null;
}

/** The facts of a ranking's headline. */
export const toRankingHeadline = ({ table, previous }: Ranking): RankingHeadlineFacts => ({
  first: unitsOf(leadersOf(table.rows)),
  second: unitsOf(holdersOf(table.rows, 2)),
  topRise: previous ? toTopRise(table) : null,
});

function toTopRise({ rows, of }: RankingTable): TopRise | null {
  const { base, rises } = toMovers(rows);
  const top = leadersBy(rises, bySize);
  const most = toMost(top);
  if (!most) return null;
  const only = top.length === 1 ? top[0]?.row : undefined;
  const [from, to] = [only ? rankBefore(only) : null, toWhole(only?.rank)];
  return {
    ...most,
    base,
    isWhole: base >= of,
    ranks: from !== null && to !== null ? { from, to } : null,
    figureId: only?.rankChange.kind === 'stated' ? only.rankChange.figureId : (only?.rank?.id ?? null),
  };
}

/** What the headline of a year's movers says: who rose and who fell most, among how many. */
export interface MoversHeadlineFacts {
  rise: MostMoved | null;
  fall: MostMoved | null;
  base: number;
  isWhole: boolean;
  /** how many rose and fell, as it was announced */
  announced: { rose: number; fell: number; source: string } | null;
}

/** The facts of a movers page's headline. */
export function toMoversHeadline(ranking: Ranking): MoversHeadlineFacts {
  const { table } = ranking;
  const { base, rises, falls } = toMovers(table.rows);
  const [rose, fell] = [announcementOf(ranking, 'rose'), announcementOf(ranking, 'fell')];
  return {
    rise: toMost(leadersBy(rises, bySize)),
    fall: toMost(leadersBy(falls, bySize)),
    base,
    isWhole: base >= table.of,
    announced:
      rose && fell ? { rose: Number(rose.value), fell: Number(fell.value), source: rose.source.code } : null,
  };
}

/** What the headline of a map says of ranks, of values and of changes. */
export interface MapHeadlineFacts {
  leaders: Unit[];
  /** why the provinces without a rank are hatched */
  hatched: 'none' | 'unranked' | 'missing';
  /** the highest and the lowest values, among how many; null where none is known */
  values: { highest: MapValue[]; lowest: MapValue[]; base: number } | null;
  /** how many rose and fell, of how many whose change is known */
  moves: { rises: number; falls: number; base: number };
}

/** The facts of a map's headline. */
export function toMapHeadline(entries: readonly MapEntry[]): MapHeadlineFacts {
  const moves = entries.map((entry) => toMapNumber(entry, 'change')).filter((move) => move !== null);
  const values = toMapValues(entries);
  const { first, last } = endsBy(values, (a, b) => compareDecimals(b.figure.value, a.figure.value));
  return {
    leaders: unitsOf(leadersOf(entries.flatMap(({ row }) => row ?? []))),
    hatched: toHatched(entries),
    values: values.length > 0 ? { highest: first, lowest: last, base: values.length } : null,
    moves: {
      rises: moves.filter((move) => move > 0).length,
      falls: moves.filter((move) => move < 0).length,
      base: moves.length,
    },
  };
}

function toHatched(entries: readonly MapEntry[]): MapHeadlineFacts['hatched'] {
  const hatched = entries.filter((entry) => toMapNumber(entry, 'rank') === null);
  if (hatched.length === 0) return 'none';
  return hatched.every(({ reason }) => reason === 'not-ranked') ? 'unranked' : 'missing';
}
