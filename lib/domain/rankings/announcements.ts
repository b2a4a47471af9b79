import type { IndexInfo } from '../editions/edition';
import { type Figure, isKnown, type KnownFigure } from '../figures/figure';
import {
  absoluteDecimal,
  compareDecimals,
  type Decimal,
  lastPlaceOf,
  subtractDecimals,
} from '../values/decimal';
import { leadersBy } from './leaders';
import { bySize, type Movers } from './movers';
import type { RankingRow } from './ranking-table';

/** The result of comparing an announcement with our figures. */
export type Verdict =
  /** they agree, and no unknown value could change that */
  | 'agrees'
  /** they differ by no more than rounding explains */
  | 'rounding'
  /** they do not contradict each other, but too little is known to confirm the announcement */
  | 'open'
  | 'contradicts';

/** Compares an announced number of units with our count; unknown units may or may not belong to it. */
export function checkCount(announced: number, counted: number, unknown: number): Verdict {
  if (counted > announced || counted + unknown < announced) return 'contradicts';
  return unknown === 0 ? 'agrees' : 'open';
}

/** The announced end of the rises or falls. */
export type Extreme = 'largest_rise' | 'smallest_rise' | 'largest_fall' | 'smallest_fall';

export interface ExtremeCheck {
  verdict: Verdict;
  /** the known rows at that end, their change in points and how far it is from the announced one; null when no known row moved that way */
  ours: { rows: RankingRow[]; amount: Decimal; off: Decimal } | null;
}

/** Compares an announced extreme of the change in points with the same end of our figures. */
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
  const toOff = (amount: Decimal) => absoluteDecimal(subtractDecimals(amount, announced));
  const ours = ends[0]
    ? { rows: ends.map(({ row }) => row), amount: ends[0].amount, off: toOff(ends[0].amount) }
    : null;
  const isWhole = movers.base >= units;
  if (!ours) return { verdict: isWhole ? 'contradicts' : 'open', ours };
  const [size, said] = [absoluteDecimal(ours.amount), absoluteDecimal(announced)];
  const order = compareDecimals(size, said);
  if (order === 0) return { verdict: 'agrees', ours };
  const isBeyond = isLargest ? order > 0 : order < 0;
  const isClose = compareDecimals(absoluteDecimal(subtractDecimals(size, said)), lastPlaceOf(decimals)) <= 0;
  if (isClose && (isBeyond || isWhole)) return { verdict: 'rounding', ours };
  return { verdict: isBeyond || isWhole ? 'contradicts' : 'open', ours };
}

export interface GapCheck {
  verdict: Verdict;
  /** the published ends and their distance; null when one of them is not known */
  ours: { highest: KnownFigure; lowest: KnownFigure; amount: Decimal } | null;
}

/** Compares an announced distance between the first and the last with the published ends. */
export function checkGap(
  announced: Decimal,
  highest: Figure | null,
  lowest: Figure | null,
  { decimals }: Pick<IndexInfo, 'decimals'>,
): GapCheck {
  if (!isKnown(highest) || !isKnown(lowest)) return { verdict: 'open', ours: null };
  const amount = subtractDecimals(highest.value, lowest.value);
  const ours = { highest, lowest, amount };
  const off = absoluteDecimal(subtractDecimals(amount, announced));
  if (compareDecimals(off, '0') === 0) return { verdict: 'agrees', ours };
  return { verdict: compareDecimals(off, lastPlaceOf(decimals)) <= 0 ? 'rounding' : 'contradicts', ours };
}

/** The number of ranked units that the announced counts leave out; negative when they exceed the ranked units. */
export const toUnstated = (units: number, ...counts: readonly number[]): number =>
  counts.reduce((left, count) => left - count, units);
