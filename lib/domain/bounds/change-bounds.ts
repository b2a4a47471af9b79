import type { RankBound } from './rank-bounds';

/** The places gained, from the fewest to the most that are possible; a place lost is −1. */
export interface ChangeBound {
  least: number;
  most: number;
}

/** The changes that are possible between two ranks of one unit, each of which lies within its bound. */
export const toChangeBound = (now: RankBound, before: RankBound): ChangeBound => ({
  least: before.best - now.worst,
  most: before.worst - now.best,
});

/**
 * Whether a bound says how a unit moved: surely up or surely down, with at most a quarter of all ranks between the
 * fewest and the most places. Any other is shown as unknown.
 */
export const tellsChange = ({ least, most }: ChangeBound, of: number): boolean =>
  (least > 0 || most < 0) && 4 * (most - least + 1) <= of;

/**
 * Whether a bound says where a unit stands: it leaves at most half of the ranks. A wider one says less than that
 * nothing was found, and is not shown.
 */
export const tellsPlace = ({ best, worst }: RankBound, of: number): boolean => 2 * (worst - best + 1) <= of;

/** How far a unit moved one way: at least, and at most. */
export interface Distance {
  least: number;
  most: number;
}

/** How far a known change, or a bound that tells one, goes, whichever way. */
export const toDistance = ({ least, most }: ChangeBound): Distance =>
  least >= 0 ? { least, most } : { least: 0 - most, most: 0 - least };
