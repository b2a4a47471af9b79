import type { RankBound } from '../bounds/rank-bounds';
import type { Unit } from '../units/unit';
import type { PossibleRanks } from './ranking-table';

/** Who came among the first places of a year, or left them, as far as it is certain. */
export interface TopMoves {
  /** surely among the first in the one year and surely not in the other */
  sure: PossibleRanks[];
  /** surely among the first in the one year; the rank of the other year leaves it open */
  halfKnown: Unit[];
  /** whose rank leaves open whether they were among the first in the one year, and who surely were not in the other */
  open: Unit[];
  /** whether all the first places are taken, so that those left open can only share the last of them */
  isFull: boolean;
}

/** Who came among the first places of an edition and who left them. */
export interface TopChanges {
  entered: TopMoves;
  left: TopMoves;
  /** surely among the first now, and not to be compared with the edition before */
  incomparable: Unit[];
  /** who shares a rank so that more units than places are among the first; mostly nobody */
  tied: Unit[];
}

/** Finds who came among the first places of an edition and who left them, and of whom it is open. */
export function toTopChanges(possible: readonly PossibleRanks[], places: number): TopChanges {
  const ranked = possible.flatMap((of) => (of.now ? [{ ...of, now: of.now }] : []));
  const moves = ranked.flatMap((of): Move[] =>
    of.before ? [{ of, top: toAmong(of.now, places), other: toAmong(of.before, places) }] : [],
  );
  const back = moves.map(({ of, top, other }) => ({ of, top: other, other: top }));
  const taken = (year: 'now' | 'before') =>
    possible.filter(({ [year]: rank }) => rank && rank.best === rank.worst && rank.worst <= places).length;
  return {
    entered: { ...toMoves(moves), isFull: taken('now') >= places },
    left: { ...toMoves(back), isFull: taken('before') >= places },
    incomparable: ranked
      .filter(({ now, before }) => !before && toAmong(now, places) === 'yes')
      .map(({ unit }) => unit),
    tied: toTied(ranked, places),
  };
}

/** A unit, with whether it was among the first places that are asked for and among those of the other year. */
interface Move {
  of: PossibleRanks;
  top: Among;
  other: Among;
}

function toMoves(moves: readonly Move[]): Omit<TopMoves, 'isFull'> {
  const select = (test: (top: Among, other: Among) => boolean): PossibleRanks[] =>
    moves.filter(({ top, other }) => test(top, other)).map(({ of }) => of);
  const unitsOf = (some: readonly PossibleRanks[]) => some.map(({ unit }) => unit);
  return {
    sure: select((top, other) => top === 'yes' && other === 'no'),
    halfKnown: unitsOf(select((top, other) => top === 'yes' && other === 'unknown')),
    open: unitsOf(select((top, other) => top === 'unknown' && other !== 'yes')),
  };
}

/** Whether a unit is among the first places. */
type Among = 'yes' | 'no' | 'unknown';

const toAmong = ({ best, worst }: RankBound, places: number): Among => {
  if (worst <= places) return 'yes';
  return best > places ? 'no' : 'unknown';
};

function toTied(ranked: readonly { unit: Unit; now: RankBound }[], places: number): Unit[] {
  const known = ranked.filter(({ now }) => now.best === now.worst && now.best <= places);
  const last = Math.max(0, ...known.map(({ now }) => now.best));
  const holders = known.filter(({ now }) => now.best === last);
  return last + holders.length - 1 > places ? holders.map(({ unit }) => unit) : [];
}
