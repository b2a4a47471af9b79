import type { ChangeBound } from './change-bounds';

/** Someone who may hold an extreme. */
export interface Contender<T> {
  item: T;
  bound: ChangeBound;
}

/** Who gained most, as far as is certain. */
export interface Extreme<T> {
  /** who is certain to have gained most; several where they gained equally */
  holders: T[];
  bound: ChangeBound;
  /** the others who may have gained as much or more: while there are any, the holders are not surely the first */
  rivals: T[];
}

/** The greatest gain among contenders; null without any. A known change is a bound of one number. */
export function toGreatest<T>(contenders: readonly Contender<T>[]): Extreme<T> | null {
  const [first] = [...contenders].sort(
    (a, b) => b.bound.least - a.bound.least || b.bound.most - a.bound.most,
  );
  if (!first) return null;
  const { bound } = first;
  const isHolder = (other: Contender<T>) =>
    other === first ||
    (bound.least === bound.most && other.bound.least === bound.least && other.bound.most === bound.most);
  return {
    holders: contenders.filter(isHolder).map(({ item }) => item),
    bound,
    rivals: contenders
      .filter((other) => !isHolder(other) && other.bound.most >= bound.least)
      .map(({ item }) => item),
  };
}

/** The greatest loss among contenders with bounds, as `toGreatest` tells the greatest gain; the bound is of gains. */
export function toSmallest<T>(contenders: readonly Contender<T>[]): Extreme<T> | null {
  const turn = ({ least, most }: ChangeBound): ChangeBound => ({ least: 0 - most, most: 0 - least });
  const extreme = toGreatest(contenders.map(({ item, bound }) => ({ item, bound: turn(bound) })));
  return extreme && { ...extreme, bound: turn(extreme.bound) };
}
