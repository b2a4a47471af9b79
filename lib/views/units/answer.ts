import { toDistance } from '@/lib/domain/bounds/change-bounds';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Caution } from '@/lib/domain/figures/change';
import { type Figure, isKnown, type KnownFigure, toWhole } from '@/lib/domain/figures/figure';
import type { MissingReason } from '@/lib/domain/figures/missing';
import type { ComputedMean } from '@/lib/domain/rankings/averages';
import { knownOf, publishedOf, ranksOf } from '@/lib/domain/series/points';
import type { YearEntry } from '@/lib/domain/series/series';
import type { Unit } from '@/lib/domain/units/unit';
import { type Decimal, subtractDecimals } from '@/lib/domain/values/decimal';
import type { Possible } from './neighbours';
import type { IndexHistory } from './province';

/** Where a unit stands in one edition. */
export type Standing =
  | { kind: 'known'; rank: number; figure: KnownFigure; of: number | null }
  /** between two ranks, by what follows from other figures */
  | { kind: 'bounded'; best: number; worst: number; of: number; by: 'values' | 'ranks' }
  | { kind: 'missing'; because: MissingReason; figureId: string | null };

/** A rank and the year that it is of. */
export interface DatedRank {
  year: number;
  rank: number;
  figureId: string;
}

/** Whether a unit rose since the edition before, as far as anybody knows. */
export type Direction =
  | {
      kind: 'moved';
      /** positive is better; null where only the points are known */
      places: number | null;
      /** the rank in the edition before, where it is known */
      from: number | null;
      points: { amount: Decimal; measure: IndexInfo['valueMeasure']; figureId: string } | null;
      since: number;
      caution: Caution | null;
      /** the figure that the change rests on, and whether it says the change itself */
      figureId: string | null;
      isStated: boolean;
    }
  /** surely up, or surely down, by at least and at most so many places */
  | { kind: 'bounded'; isUp: boolean; least: number; most: number; since: number; caution: Caution | null }
  | { kind: 'not-comparable'; because: 'unit-merged' | 'field-resized'; since: number }
  /** the years whose rank is not known, the later first, and why */
  | { kind: 'unknown'; years: number[]; because: MissingReason }
  /** no edition came before */
  | { kind: 'first' };

/** What is known of a unit in the newest edition of an index that it was part of. */
export interface Answer {
  index: IndexInfo;
  year: number;
  unit: Unit;
  standing: Standing;
  value: KnownFigure | null;
  /** the value minus the average of the country, where both are known */
  aboveAverage: { points: Decimal; averageId: string } | null;
  direction: Direction;
  /** the latest known rank of an earlier edition */
  earlier: DatedRank | null;
  /** the year of a later edition that the unit belongs to and that was not found */
  awaited: number | null;
}

/** The newest published edition that the unit was part of; null where there is none. */
export const newestOf = (entries: readonly YearEntry[]): YearEntry | null =>
  publishedOf(entries).findLast(({ unit }) => unit !== null) ?? null;

/** The number of editions in which a rank or a value is known. */
export const countKnown = ({ entries }: Pick<IndexHistory, 'entries'>): number =>
  entries.filter(({ rank, value }) => isKnown(rank) || isKnown(value)).length;

/**
 * The index that the answer is about: the first one of the data set, or, where nothing at all is known of the
 * unit there, the one that most editions are known of.
 */
export function toLead(histories: readonly IndexHistory[]): IndexHistory | null {
  const [main] = histories;
  if (!main || countKnown(main) > 0) return main ?? null;
  return byRichness(histories)[0] ?? null;
}

/** The indices, the one that most editions are known of first; equal ones in the order of the data set. */
const byRichness = (histories: readonly IndexHistory[]): IndexHistory[] =>
  [...histories].sort((a, b) => countKnown(b) - countKnown(a));

/**
 * The order of the indices: that of the data set, or the richest first where the first one's newest rank is neither
 * known nor bounded.
 */
export function inOrderOfKnowledge(histories: readonly IndexHistory[]): IndexHistory[] {
  const newest = newestOf(histories[0]?.entries ?? []);
  return isKnown(newest?.rank) || newest?.bound ? [...histories] : byRichness(histories);
}

/**
 * What is known of a unit in an index now; null where it was part of no published edition.
 * @param possible what follows for the unit where no figure says it
 */
export function toAnswer(
  { index, entries, averages }: IndexHistory,
  possible: Possible | undefined = undefined,
): Answer | null {
  const newest = newestOf(entries);
  if (!newest?.unit) return null;
  const { year, unit, value } = newest;
  const known = isKnown(value) ? value : null;
  const average = averages.find((found) => found.year === year && found.measure === 'average');
  const rankedBefore = entries.filter((entry) => entry.year < year && isKnown(entry.rank));
  return {
    index,
    year,
    unit,
    standing: toStanding(newest, possible),
    value: known,
    aboveAverage:
      known && isKnown(average) && known.measure === index.valueMeasure
        ? { points: subtractDecimals(known.value, average.value), averageId: average.id }
        : null,
    direction: toDirection(newest, entries, possible),
    earlier: toDated(rankedBefore.at(-1)),
    awaited:
      entries.find((entry) => entry.year > year && entry.unit && entry.edition.status === 'not-located')
        ?.year ?? null,
  };
}

function toStanding({ rank, of, missing }: YearEntry, possible: Possible | undefined): Standing {
  const whole = toWhole(rank);
  if (whole !== null && isKnown(rank)) return { kind: 'known', rank: whole, figure: rank, of };
  if (possible?.place) return { kind: 'bounded', ...possible.place };
  return { kind: 'missing', because: missing ?? 'not-located-yet', figureId: rank?.id ?? null };
}

function toDated(entry: YearEntry | undefined): DatedRank | null {
  const rank = toWhole(entry?.rank);
  return entry?.rank && rank !== null ? { year: entry.year, rank, figureId: entry.rank.id } : null;
}

function toDirection(
  newest: YearEntry,
  entries: readonly YearEntry[],
  possible: Possible | undefined,
): Direction {
  const { year, rank, value, rankChange, pointChange, before: since, caution } = newest;
  if (since === null) return { kind: 'first' };
  if (possible?.change && rankChange.kind === 'missing') {
    const isUp = possible.change.least > 0;
    return { kind: 'bounded', isUp, ...toDistance(possible.change), since, caution };
  }
  const places = 'amount' in rankChange ? rankChange.amount : null;
  const points = 'amount' in pointChange ? pointChange.amount : null;
  if (places !== null || points !== null) {
    const earlier = entries.find((entry) => entry.year === since)?.rank;
    return {
      kind: 'moved',
      places,
      from: rankChange.kind === 'known' ? toWhole(earlier) : null,
      points: points === null ? null : toPoints(points, pointChange, value),
      since,
      caution,
      figureId: rankChange.kind === 'stated' ? rankChange.figureId : (rank?.id ?? null),
      isStated: rankChange.kind === 'stated',
    };
  }
  if (rankChange.kind === 'not-comparable')
    return { kind: 'not-comparable', because: rankChange.because, since };
  const absent = [newest, ...entries.filter((entry) => entry.year === since)].filter(
    (entry) => !isKnown(entry.rank),
  );
  return {
    kind: 'unknown',
    years: absent.length > 0 ? absent.map((entry) => entry.year) : [year],
    because: absent[0]?.missing ?? 'not-located-yet',
  };
}

const toPoints = (amount: Decimal, change: YearEntry['pointChange'], value: Figure | null) => ({
  amount,
  measure: value?.measure === 'score' ? ('score' as const) : ('percent' as const),
  figureId: change.kind === 'stated' ? change.figureId : (value?.id ?? ''),
});

/** The value minus our average of all values of its edition, with its base; null where one is not known. */
export const toAboveMean = (
  { value }: Pick<Answer, 'value'>,
  mean: ComputedMean | null,
): (ComputedMean & { points: Decimal }) | null =>
  value && mean ? { ...mean, points: subtractDecimals(value.value, mean.value) } : null;

/** The number of editions of an index that the unit was part of, and of those whose rank is known. */
export function toCoverage(entries: readonly YearEntry[]): { known: number; of: number } {
  const own = publishedOf(entries).filter(({ unit }) => unit !== null);
  return { known: knownOf(ranksOf(own)).length, of: own.length };
}
