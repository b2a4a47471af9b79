import type { Dimension } from '@/lib/domain/editions/dimension';
import type { Directed, IndexInfo } from '@/lib/domain/editions/edition';
import type { PointChange } from '@/lib/domain/figures/change';
import { isKnown, type KnownFigure } from '@/lib/domain/figures/figure';
import { leadersBy, leadersOf } from '@/lib/domain/rankings/leaders';
import { compareBest } from '@/lib/domain/rankings/ranking';
import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import type { Region, Unit } from '@/lib/domain/units/unit';
import {
  absoluteDecimal,
  compareDecimals,
  type Decimal,
  subtractDecimals,
  toPercentOf,
} from '@/lib/domain/values/decimal';
import type { DimensionResult, IndexHistory } from './province';

/** Units with the best value of a dimension, and how much less the province has; 0 where it is one of them. */
export interface Gap {
  units: Unit[];
  behind: Decimal;
}

/** What a province has and lacks in one dimension. */
export interface ReviewedDimension {
  dimension: Dimension;
  value: KnownFigure;
  /** the maximum; null where it is not known */
  max: Decimal | null;
  /** the value in percent of its maximum, and what is missing to the maximum in the unit of the value */
  share: Decimal | null;
  lost: Decimal | null;
  change: PointChange;
  /** against whoever has the first place; null where that, or its value, is not known */
  leader: Gap | null;
  /** against the best of its region; null where the value of a member is not known */
  regionBest: Gap | null;
}

/** The dimensions of an index in the latest year that the province has a value of one of them in. */
export interface DimensionReview {
  index: IndexInfo;
  year: number;
  /** the year that the changes count from */
  before: number | null;
  region: Region | null;
  /** those that lost most first; those without a known maximum last */
  rows: ReviewedDimension[];
  /** the fields of the framework without a value */
  without: Dimension[];
}

/** The fields and year to review: the latest in which one has a value; null where none ever has. */
export function toReviewedFields({
  dimensions,
}: Pick<IndexHistory, 'dimensions'>): { year: number; fields: DimensionResult[] } | null {
  for (const { year, fields } of dimensions) {
    const known = fields.filter(({ entry }) => isKnown(entry.value));
    if (known.length > 0) return { year, fields: known };
  }
  return null;
}

interface ReviewInput {
  index: IndexInfo;
  year: number;
  region: Region | null;
  fields: readonly DimensionResult[];
  /** the fields of the framework of that year */
  framework: readonly Dimension[];
  /** the rows of all provinces in a dimension of that year, and how many the region has */
  rowsOf(dimension: string): readonly RankingRow[];
  regionSize: number;
}

/** Reviews a province's dimensions of one year. */
export function toDimensionReview(input: ReviewInput): DimensionReview {
  const { index, year, region, fields, framework } = input;
  const rows = sortByLoss(fields.flatMap((field) => toReviewed(field, input)));
  const known = new Set(rows.map(({ dimension }) => dimension.code));
  return {
    index,
    year,
    before: fields[0]?.entry.before ?? null,
    region,
    rows,
    without: framework.filter(({ kind, code }) => kind === 'field' && !known.has(code)),
  };
}

function toReviewed({ dimension, entry }: DimensionResult, input: ReviewInput): ReviewedDimension[] {
  const { value, unit, pointChange } = entry;
  if (!isKnown(value) || !unit) return [];
  const max = toMaximum(value, dimension, input.index);
  const others = input.rowsOf(dimension.code);
  const inRegion = others.filter(
    (row) => input.region !== null && row.region?.code === input.region.code && isLike(row, value),
  );
  return [
    {
      dimension,
      value,
      max,
      share: max === null ? null : toPercentOf(value.value, max, 1),
      lost: max === null ? null : subtractDecimals(max, value.value),
      change: pointChange,
      leader: toGap(leadersOf(others), value, input.index),
      regionBest:
        inRegion.length > 1 && inRegion.length === input.regionSize
          ? toGap(toBest(inRegion, input.index), value, input.index)
          : null,
    },
  ];
}

/** The best value that there can be; null where it is not known, or where lower is better and nothing is lost to it. */
function toMaximum(
  value: KnownFigure,
  { maxScore }: Dimension,
  { higherIsBetter }: Directed,
): Decimal | null {
  if (!higherIsBetter) return null;
  return value.measure === 'percent' ? '100' : (value.max ?? maxScore);
}

/** Points out of different maxima, and points and percents, are never set against each other. */
const isLike = ({ value }: RankingRow, own: KnownFigure): boolean =>
  isKnown(value) &&
  value.measure === own.measure &&
  (value.max === null || own.max === null || compareDecimals(value.max, own.max) === 0);

const toBest = (rows: readonly RankingRow[], index: Directed): RankingRow[] =>
  leadersBy(rows, (a, b) =>
    isKnown(a.value) && isKnown(b.value) ? compareBest(index, a.value.value, b.value.value) : 0,
  );

/** Null also where the first place has no better value, as an odd figure may say. */
function toGap(best: readonly RankingRow[], own: KnownFigure, index: Directed): Gap | null {
  const [first] = best;
  if (!first || !isKnown(first.value) || !isLike(first, own)) return null;
  if (compareBest(index, first.value.value, own.value) > 0) return null;
  const behind = absoluteDecimal(subtractDecimals(first.value.value, own.value));
  return { units: best.map(({ unit }) => unit), behind };
}

/** Sorts by the points that were lost where they are known of every dimension, else by the share of the maximum. */
function sortByLoss(rows: readonly ReviewedDimension[]): ReviewedDimension[] {
  const points = new Map(rows.map((row) => [row, toPointsLost(row)]));
  const arePoints = rows.every((row) => row.share === null || points.get(row) !== null);
  const lossOf = (row: ReviewedDimension) =>
    row.share === null ? -1 : ((arePoints ? points.get(row) : null) ?? 100 - Number(row.share));
  return [...rows].sort((a, b) => lossOf(b) - lossOf(a));
}

/** What a dimension lost in points of the index; null for percents of a maximum that is not known. */
function toPointsLost({ value, lost, dimension: { maxScore } }: ReviewedDimension): number | null {
  if (lost === null) return null;
  if (value.measure === 'score') return Number(lost);
  return maxScore === null ? null : (Number(lost) * Number(maxScore)) / 100;
}
