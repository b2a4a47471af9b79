import type { IndexInfo } from '../editions/edition';
import { absoluteDecimal, compareDecimals, type Decimal, subtractDecimals, toUnit } from '../values/decimal';
import { leadersBy } from './leaders';
import { bySize, type Movers } from './movers';
import type { RankingRow } from './ranking-table';

/** What our figures say to what was announced. */
export type Verdict =
  /** they say the same, and nothing unknown could change it */
  | 'agrees'
  /** they differ by no more than rounding can */
  | 'rounding'
  /** they do not contradict it, but too little is known to confirm it */
  | 'open'
  | 'contradicts';

/** An announced number of units against our count; unknown units may be on either side. */
export function checkCount(announced: number, counted: number, unknown: number): Verdict {
  if (counted > announced || counted + unknown < announced) return 'contradicts';
  return unknown === 0 ? 'agrees' : 'open';
}

/** Which end of the rises or falls was announced. */
export type Extreme = 'largest_rise' | 'smallest_rise' | 'largest_fall' | 'smallest_fall';

export interface ExtremeCheck {
  verdict: Verdict;
  /** the rows at that end among those we know, with their change in points; null where none moved that way */
  ours: { rows: RankingRow[]; amount: Decimal } | null;
}

/** An announced extreme of the change in points against the same end of our figures. */
export function checkExtreme(
  extreme: Extreme,
  announced: Decimal,
  movers: Movers<Decimal>,
  units: number,
  { decimals }: Pick<IndexInfo, 'decimals'>,
): ExtremeCheck {
  const moved = extreme.endsWith('rise') ? movers.rises : movers.falls;
  const isLargest = extreme.startsWith('largest');
  const ends = leadersBy(moved, isLargest ? bySize : (a, b) => bySize(b, a));
  const ours = ends[0] ? { rows: ends.map(({ row }) => row), amount: ends[0].amount } : null;
  const isWhole = movers.base >= units;
  if (!ours) return { verdict: isWhole ? 'contradicts' : 'open', ours };
  const [size, said] = [absoluteDecimal(ours.amount), absoluteDecimal(announced)];
  const order = compareDecimals(size, said);
  if (order === 0) return { verdict: 'agrees', ours };
  const isBeyond = isLargest ? order > 0 : order < 0;
  const isClose = compareDecimals(absoluteDecimal(subtractDecimals(size, said)), toUnit(decimals)) <= 0;
  if (isClose && (isBeyond || isWhole)) return { verdict: 'rounding', ours };
  return { verdict: isBeyond || isWhole ? 'contradicts' : 'open', ours };
}

/** How many of the ranked units two announced counts leave out; below zero when they are more than were ranked. */
export const toUnstated = (units: number, ...counts: readonly number[]): number =>
  counts.reduce((left, count) => left - count, units);
