import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { ReviewSpan } from '@/lib/domain/review/review-address';
import type { ScoredDimension } from '@/lib/domain/review/score-table';
import type { YearEntry } from '@/lib/domain/series/series';
import type { Unit } from '@/lib/domain/units/unit';
import type { Decimal } from '@/lib/domain/values/decimal';
import type { SourceEntry } from '../figures/sources';
import type { IndexHistory, RankedUnit } from '../units/province';
import type { Review } from './review';

/** Several years of one unit in one index, for the one who reviews them. */
export interface ReviewYears {
  span: ReviewSpan;
  unit: RankedUnit;
  /** the unit as it was in the last year with a review */
  ofYear: Unit;
  index: IndexInfo;
  /** the index in those years */
  history: IndexHistory;
  /** every edition of those years, the latest first; no review where nothing is known of the unit */
  years: { year: number; entry: YearEntry; review: Review | null }[];
}

/** What a dimension added to the change of the total of each year; null where that is not known. */
export interface StepsOfDimension {
  dimension: ScoredDimension;
  changes: (Decimal | null)[];
}

/** What each dimension added to the changes of the totals, in the order of the years. */
export function toStepsByDimension(reviews: readonly Review[]): StepsOfDimension[] {
  const stepsOf = reviews.map(({ scoreChange }) =>
    scoreChange && typeof scoreChange !== 'string' ? scoreChange.steps : [],
  );
  const dimensions = new Map(stepsOf.flat().map(({ dimension }) => [dimension.code, dimension]));
  return [...dimensions.values()].map((dimension) => ({
    dimension,
    changes: stepsOf.map(
      (steps) => steps.find((step) => step.dimension.code === dimension.code)?.change ?? null,
    ),
  }));
}

/** The sources of all years, those of most figures first. */
export function toSourcesOf({ years }: Pick<ReviewYears, 'years'>): SourceEntry[] {
  const known = new Map<string, SourceEntry>();
  for (const source of years.flatMap(({ review }) => review?.sources ?? [])) {
    const figures = source.figures + (known.get(source.code)?.figures ?? 0);
    known.set(source.code, { ...source, figures });
  }
  return [...known.values()].sort((a, b) => b.figures - a.figures);
}

/** The years to review together with one: up to four before it; null where none of them has anything to review. */
export function toSpanBefore({ unit, index, edition, years }: Review, most: number): ReviewSpan | null {
  const { year } = edition;
  const from = Math.min(...years.filter((known) => known <= year && year - known < most));
  return from < year ? { level: unit.level, slug: unit.slug, index: index.code, from, to: year } : null;
}
