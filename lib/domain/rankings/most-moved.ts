import type { ChangeBound } from '../bounds/change-bounds';
import { type Contender, toGreatest, toSmallest } from '../bounds/extremes';
import { surestPlaces } from '../figures/change';
import type { RankingRow, RankingTable } from './ranking-table';

/** Who rose or fell most among the units whose change is known or bounded. */
export interface MostMoved {
  /** several where they moved equally far */
  rows: RankingRow[];
  /** their change: one number when it is known */
  bound: ChangeBound;
  /** the others of these units who may have moved as far or farther */
  rivals: RankingRow[];
  /** how many units these are, and whether a change of one is only bounded */
  base: number;
  hasBounds: boolean;
  /** whether no unit of the whole ranking, whatever is unknown, can have moved as far */
  isSure: boolean;
}

/** Who surely moved most one way, and who else may have; null when none of the known or bounded changes is that way. */
export function toMostMoved({ rows, absent, of }: Table, way: 'rise' | 'fall'): MostMoved | null {
  const told = rows.filter(({ rankChange }) => surestPlaces(rankChange) !== null);
  const contenders = told.flatMap((row): Contender<RankingRow>[] =>
    row.changeBound ? [{ item: row, bound: row.changeBound }] : [],
  );
  const sign = way === 'rise' ? 1 : -1;
  const extreme = way === 'rise' ? toGreatest(contenders) : toSmallest(contenders);
  const sureOf = ({ least, most }: ChangeBound) => (way === 'rise' ? least : -most);
  if (!extreme || sureOf(extreme.bound) <= 0) return null;
  const others = [...rows.filter((row) => !told.includes(row)), ...absent];
  const mayReach = ({ changeBound }: { changeBound: ChangeBound | null }) =>
    !changeBound || Math.max(sign * changeBound.least, sign * changeBound.most) >= sureOf(extreme.bound);
  const isWhole = told.length >= of || (told.length + others.length >= of && !others.some(mayReach));
  return {
    rows: extreme.holders,
    bound: extreme.bound,
    rivals: extreme.rivals,
    base: told.length,
    hasBounds: told.some(({ rankChange }) => rankChange.kind === 'bounded'),
    isSure: isWhole && extreme.rivals.length === 0,
  };
}

type Table = Pick<RankingTable, 'rows' | 'absent' | 'of'>;
