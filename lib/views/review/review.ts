import type {
  DimensionComparability,
  Edition,
  IndexInfo,
  RankedEdition,
} from '@/lib/domain/editions/edition';
import type { Caution } from '@/lib/domain/figures/change';
import type { Averages } from '@/lib/domain/review/averages';
import type { RankSplit } from '@/lib/domain/review/rank-split';
import type { NoScoreChange, ScoreChange } from '@/lib/domain/review/score-change';
import type { ScoreRow, ScoreTable } from '@/lib/domain/review/score-table';
import type { TwoRows } from '@/lib/domain/review/two-editions';
import type { YearEntry } from '@/lib/domain/series/series';
import type { Region, Unit } from '@/lib/domain/units/unit';
import type { Decimal } from '@/lib/domain/values/decimal';
import type { Conflict } from '../figures/conflict';
import type { SourceEntry } from '../figures/sources';
import type { UnitPeers } from '../simulation/peers';
import type { IndexHistory, RankedUnit, Story } from '../units/province';
import type { Extremes, ReviewLine } from './lines';

/** Why the rank moved; or why that cannot be told. */
export type RankMove =
  | { kind: 'split'; split: RankSplit<TwoRows>; gained: Decimal | null }
  | { kind: 'none'; because: 'first' | 'unit-merged' | 'field-resized' | 'unranked' };

/** One year of one unit in one index, for the one who reviews it. */
export interface Review {
  unit: RankedUnit;
  /** the unit as it was in that year */
  ofYear: Unit;
  region: Region | null;
  index: IndexInfo;
  edition: RankedEdition;
  previous: Edition | null;
  caution: Caution | null;
  table: ScoreTable;
  row: ScoreRow;
  /** the whole index in that year, with its changes */
  entry: YearEntry;
  /** the index up to that year */
  history: IndexHistory;
  averages: Averages;
  /** all points that are missing to the maximum; null where the total is not known in points */
  lost: Decimal | null;
  fields: ReviewLine[];
  /** the blocks of which a score or a rank is known */
  blocks: ReviewLine[];
  /** the dimensions that are compared with the edition before otherwise than the whole, and why */
  exceptions: DimensionComparability[];
  extremes: Extremes | null;
  /** the most that the whole index could give in the edition before; null where that is not known */
  maxBefore: Decimal | null;
  /** null for the first edition */
  scoreChange: ScoreChange | NoScoreChange | null;
  move: RankMove;
  /** who started near in each dimension and gained more; null where there is no edition before */
  peers: UnitPeers | null;
  /** the other indices in that year */
  beside: { index: IndexInfo; entry: YearEntry }[];
  /** what a source tells of the year */
  story: Story | null;
  /** whether the province has an index of its own for its departments in that year */
  hasInternal: boolean;
  /** how much of the edition is known */
  coverage: Coverage;
  /** the years with a review, of this index and of the others that have one in this year */
  years: number[];
  indices: IndexInfo[];
  sources: SourceEntry[];
  conflicts: Conflict[];
}

/** How many ranks and totals of an edition are known, and how many scores of the unit's dimensions. */
export interface Coverage {
  ranks: number;
  totals: number;
  of: number;
  fields: { known: number; of: number };
}

/** How much of an edition, and of a unit's dimensions in it, is known. */
export function toCoverage(table: ScoreTable, fields: readonly ReviewLine[]): Coverage {
  const count = (isKnown: (row: ScoreRow) => boolean) => table.rows.filter(isKnown).length;
  return {
    ranks: count(({ total }) => 'figure' in total.standing),
    totals: count(({ total }) => total.score.kind === 'known'),
    of: table.of,
    fields: {
      known: fields.filter(({ scored }) => scored.score.kind === 'known').length,
      of: fields.length,
    },
  };
}

/** Whether anything is known of a unit in a year, so that there is something to review. */
export const hasReview = ({
  entry,
  dimensions,
}: {
  entry: YearEntry | undefined;
  dimensions: boolean;
}): boolean =>
  entry?.unit != null &&
  entry.edition.status === 'published' &&
  (dimensions ||
    entry.rank !== null ||
    entry.bound !== null ||
    entry.value !== null ||
    [entry.rankChange, entry.pointChange].some(({ kind }) => kind === 'stated'));

/** The years of an index in which there is something of a unit to review, the latest first. */
export const reviewYearsOf = ({ entries, dimensions }: IndexHistory): number[] =>
  entries
    .filter((entry) => hasReview({ entry, dimensions: dimensions.some(({ year }) => year === entry.year) }))
    .map(({ year }) => year)
    .sort((a, b) => b - a);
