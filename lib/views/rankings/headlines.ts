import { type Distance, toDistance } from '@/lib/domain/bounds/change-bounds';
import { endsBy, holdersOf, leadersOf } from '@/lib/domain/rankings/leaders';
import { type MostMoved as Moved, toMostMoved } from '@/lib/domain/rankings/most-moved';
import { type RankPair, toMovers, toRankPair } from '@/lib/domain/rankings/movers';
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
  places: Distance;
  /** the others who may have moved as far or farther, because their change is only bounded */
  rivals: Unit[];
  /** among how many with a known or bounded change; all that were ranked where nobody else can have moved so far */
  base: number;
  /** whether a change among them is only bounded */
  hasBounds: boolean;
  /** whether no other unit, whatever is unknown, can have moved as far */
  isSure: boolean;
}

const toMost = (moved: Moved | null, of: number): MostMoved | null =>
  moved && {
    units: unitsOf(moved.rows),
    places: toDistance(moved.bound),
    rivals: unitsOf(moved.rivals),
    base: moved.isSure ? of : moved.base,
    hasBounds: moved.hasBounds,
    isSure: moved.isSure,
  };

/** Who climbed most in a year. */
export interface TopRise extends MostMoved {
  /** the ranks before and after, where one climbed and both are known or bounded */
  ranks: RankPair | null;
  /** the figure that one rise leads to; null where several climbed equally far, and where it is bounded */
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

function toTopRise(table: RankingTable): TopRise | null {
  const moved = toMostMoved(table, 'rise');
  const most = toMost(moved, table.of);
  if (!moved || !most) return null;
  const [only] = moved.rows.length === 1 ? moved.rows : [];
  return {
    ...most,
    ranks: only ? toRankPair(only) : null,
    figureId: only?.rankChange.kind === 'stated' ? only.rankChange.figureId : (only?.rank?.id ?? null),
  };
}

/** What the headline of a year's movers says: who rose and who fell most, among how many. */
export interface MoversHeadlineFacts {
  rise: MostMoved | null;
  fall: MostMoved | null;
  base: number;
  /** whether a change among them is only bounded */
  hasBounds: boolean;
  /** whether no other unit can have risen or fallen as far */
  isSure: boolean;
  /** how many rose and fell, as it was announced */
  announced: { rose: number; fell: number; source: string } | null;
}

/** The facts of a movers page's headline. */
export function toMoversHeadline(ranking: Ranking): MoversHeadlineFacts {
  const { table } = ranking;
  const [rise, fall] = (['rise', 'fall'] as const).map((way) => toMost(toMostMoved(table, way), table.of));
  const told = [rise, fall].flatMap((most) => most ?? []);
  const isSure = told.length > 0 && told.every((most) => most.isSure);
  const [rose, fell] = [announcementOf(ranking, 'rose'), announcementOf(ranking, 'fell')];
  return {
    rise: rise ?? null,
    fall: fall ?? null,
    base: isSure ? table.of : toMovers(table.rows).base,
    hasBounds: told.some((most) => most.hasBounds),
    isSure,
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
