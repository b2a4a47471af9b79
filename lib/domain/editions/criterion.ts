import type { Figure } from '../figures/figure';
import { groupBy } from '../values/group-by';

/** What a dimension is divided into: criteria (tiêu chí), and these into sub-criteria (tiêu chí thành phần). */
export const criterionKinds = ['criterion', 'sub_criterion'] as const;
export type CriterionKind = (typeof criterionKinds)[number];

/** Whether a row of the dimensions' file is a criterion or a part of one. */
export const isCriterion = (kind: string): kind is CriterionKind =>
  criterionKinds.includes(kind as CriterionKind);

/** A criterion or sub-criterion as one framework lists it. */
export interface Criterion {
  code: string;
  kind: CriterionKind;
  /** the dimension of a criterion, the criterion of a sub-criterion */
  parent: string;
  /** as it is printed before the name: "1.1", "1.1.2" */
  number: string | null;
  nameVi: string;
  nameEn: string;
  maxScore: string | null;
}

/** A criterion with what a unit got in it in one edition, and the same of its parts. */
export interface ScoredCriterion {
  criterion: Criterion;
  /** null where nothing is known of it */
  score: Figure | null;
  /** empty where nothing is known of any of them */
  parts: ScoredCriterion[];
}

/**
 * The criteria of a dimension, or the parts of a criterion, with the figures of one unit and edition: all of them,
 * or none where nothing is known of any.
 */
export function toScoredCriteria(
  parent: string,
  criteria: readonly Criterion[],
  figures: readonly Figure[],
): ScoredCriterion[] {
  const below = groupBy(criteria, (criterion) => criterion.parent);
  const scoreOf = (code: string): Figure | null =>
    figures.find(({ dimension, measure }) => dimension === code && measure === 'score') ??
    figures.find(({ dimension, measure }) => dimension === code && measure === 'percent') ??
    null;
  const toScored = (code: string): ScoredCriterion[] => {
    const all = (below.get(code) ?? []).map((criterion) => ({
      criterion,
      score: scoreOf(criterion.code),
      parts: toScored(criterion.code),
    }));
    return all.some(({ score, parts }) => score !== null || parts.length > 0) ? all : [];
  };
  return toScored(parent);
}

/** The codes of what a criterion is part of, from its dimension down to its own parent. */
export function parentsOf(criterion: Pick<Criterion, 'parent'>, criteria: readonly Criterion[]): string[] {
  const above = criteria.find(({ code }) => code === criterion.parent);
  return above ? [...parentsOf(above, criteria), criterion.parent] : [criterion.parent];
}
