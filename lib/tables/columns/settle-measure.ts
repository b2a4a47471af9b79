import type { Text } from '@/lib/dataset/problem';
import type { Decimal } from '@/lib/domain/values/decimal';
import { overall } from '@/lib/domain/vocabulary';
import type { Evidence } from './evidence';
import type { HeaderContext, HeaderSaying } from './meanings';

/** The share of the figures of a column that decides its measure; the others may be errors. */
const most = 0.8;

/** The share of its maximum that every score exceeds, while the first ranks do not. */
const leastShare = 0.3;

/** True for whole numbers of which some is too low for a score and not for a rank. */
const mayBeRanks = (numbers: readonly Decimal[], max: Decimal | null): boolean =>
  numbers.length > 1 &&
  numbers.every((value) => /^[1-9]\d{0,2}$/.test(value)) &&
  numbers.some((value) => max !== null && Number(value) < Number(max) * leastShare);

/** A column of values whose header names no measure. */
export interface OpenColumn {
  at: number;
  saying: HeaderSaying;
}

interface Findings {
  context: HeaderContext;
  evidence: Evidence;
}

interface Settled {
  measure: NonNullable<HeaderSaying['measure']>;
  why?: Text;
}

/** Decides the measure of the whole index. In an index out of 100, "Tổng điểm" may be a score or a percent. */
export function settleOverall(
  { at, saying: { measure } }: OpenColumn,
  drafts: readonly OpenColumn[],
  { context, evidence }: Findings,
  taken: ReadonlySet<string>,
): Settled | null {
  if (measure && measure !== 'score') return { measure };
  const info = context.references.indices.get(context.index);
  if (!measure && evidence.hasPrintedRanks(at)) return null;
  if (!measure && mayBeRanks(evidence.numbersIn(at), info?.scale_max ?? null)) return null;
  if (info?.value_measure === 'score') {
    const why = { vi: 'bộ chỉ số này tính bằng điểm', en: 'this index is in points' };
    return { measure: 'score', why };
  }
  if (evidence.hasPercentSigns(at)) return { measure: 'percent', why: percentSigns };
  const hasPercents =
    taken.has('percent') ||
    drafts.some(
      ({ at: other, saying }) =>
        other !== at &&
        saying.measure === 'percent' &&
        (saying.dimension ?? overall) === overall &&
        !saying.isUnknown &&
        !saying.isChange &&
        !saying.candidates,
    );
  if (measure === 'score' && hasPercents) {
    const why = { vi: 'phần trăm ở cột khác', en: 'the percents stand in another column' };
    return { measure, why };
  }
  const max = context.dimensions.findByCode(overall)?.maxScore ?? '100';
  if (measure === 'score' && max !== '100') {
    const why = { vi: `tổng tối đa là ${max}, không phải 100`, en: `the total is out of ${max}, not 100` };
    return { measure, why };
  }
  return measure === 'score' && evidence.shareAbove(at, '100') >= most
    ? { measure, why: { vi: 'các số trên 100', en: 'its figures are above 100' } }
    : null;
}

const percentSigns = { vi: 'các ô có dấu %', en: 'its cells have a percent sign' };

/** Decides between score and percent of a dimension: by percent signs, sums of rows or its maximum. */
export function settleDimension(
  { at, saying }: OpenColumn,
  dimension: string,
  { context, evidence }: Findings,
): Settled | null {
  if (saying.measure) return { measure: saying.measure };
  if (evidence.hasPercentSigns(at)) return { measure: 'percent', why: percentSigns };
  const max = saying.max ?? evidence.maxOf(at) ?? context.dimensions.findByCode(dimension)?.maxScore ?? null;
  if (evidence.hasPrintedRanks(at)) return null;
  // a header that prints its maximum is of scores
  if (saying.max === undefined && mayBeRanks(evidence.numbersIn(at), max)) return null;
  if (context.references.indices.get(context.index)?.value_measure === 'score') {
    return { measure: 'score', why: { vi: 'bộ chỉ số này tính bằng điểm', en: 'this index is in points' } };
  }
  if (evidence.isPartOfTotal(at)) {
    return {
      measure: 'score',
      why: { vi: 'các cột cộng thành tổng', en: 'the columns add up to the total' },
    };
  }
  if (max === null) return null;
  // a few figures above it are errors, which the checks report
  const above = evidence.shareAbove(at, max);
  if (above >= most) {
    const why = { vi: `các số trên tối đa ${max}`, en: `its figures are above the maximum ${max}` };
    return { measure: 'percent', why };
  }
  if (above > 1 - most) return null;
  return {
    measure: 'score',
    why: { vi: `các số trong tối đa ${max}`, en: `its figures are within the maximum ${max}` },
  };
}
