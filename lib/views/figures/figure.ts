import type { RankBound } from '@/lib/domain/bounds/rank-bounds';
import type { Criterion, ScoredCriterion } from '@/lib/domain/editions/criterion';
import type { Dimension } from '@/lib/domain/editions/dimension';
import type { Edition, IndexInfo } from '@/lib/domain/editions/edition';
import type { EarlierValue } from '@/lib/domain/figures/earlier-values';
import type { Figure } from '@/lib/domain/figures/figure';
import type { FigureBefore } from '@/lib/domain/figures/figure-before';
import type { Formula } from '@/lib/domain/figures/formula';
import type { SourceInfo } from '@/lib/domain/figures/source';
import { toUnclearWords } from '@/lib/domain/figures/stated-change';
import type { Unit } from '@/lib/domain/units/unit';
import type { Decimal } from '@/lib/domain/values/decimal';
import type { ClaimBasis } from '@/lib/domain/vocabulary';
import type { Statement } from './statement';

/** What one source says about a figure. */
export interface Claim {
  value: Decimal;
  max: Decimal | null;
  basis: ClaimBasis;
  quote: string | null;
  source: SourceInfo & { caution: string | null; accessedOn: string | null };
  /** the cell of the source's picture that it was read from, WebP in base64, and the picture's SHA-256; else null */
  excerpt: { picture: string; crop: string } | null;
  /** whether it gives the value of the figure; null when the figure is undecided */
  agrees: boolean | null;
}

/** A unit next to another in a list of ranks. */
export interface Neighbour {
  unit: Unit;
  rank: Figure;
  value: Figure | null;
}

/** Where a figure stands among those of its edition, as far as they are known. */
export interface FigureField {
  /** the other units on the same rank */
  tied: Neighbour[];
  /** the units on the nearest known better rank, and on the nearest known worse one */
  above: Neighbour[];
  below: Neighbour[];
  /** the ranks that are possible for a value; null where its rank is known, nothing bounds it or the figure is no value */
  bound: RankBound | null;
}

/** All that a figure's page shows. */
export interface FigurePage extends FigureBefore {
  figure: Figure;
  /** the province whose own index ranks the unit; null for units that the country ranks */
  owner: Unit | null;
  field: FigureField;
  /** false when no source of the current release gives it */
  current: boolean;
  index: IndexInfo;
  edition: Edition;
  /** the published edition before; null where there is none */
  before: Edition | null;
  unit: Unit;
  dimension: Dimension | Criterion;
  /** of a criterion: its dimension and, of a part of one, its criterion, each with the unit's figure; else empty */
  parents: { dimension: Dimension | Criterion; figure: Figure | null }[];
  /** what the dimension or criterion is divided into; empty where nothing is known of it */
  criteria: ScoredCriterion[];
  claims: Claim[];
  ruling: { acceptedSource: string | null; reasonVi: string; reasonEn: string } | null;
  anomaly: { reasonVi: string; reasonEn: string } | null;
  /** what the unit itself says of the figure */
  statements: Statement[];
  formula: Formula | null;
  earlier: EarlierValue[];
  /** the other figures of the same unit, year and dimension */
  siblings: Figure[];
}

/** The measures that are in the unit of the index's values. */
const levels = new Set(['average', 'highest', 'lowest']);

/** How to read the value of a figure. */
export interface FigureReading {
  /** the number of units that its rank counts among; null when unknown */
  of: number | null;
  isPercent: boolean;
  /** the source's words, shown instead of a number because they may mean points or a percentage */
  quote: string | null;
  /** the year that a change stated by a source counts from; null where it may be one that the data do not have */
  sinceYear: number | null;
  /** the measure whose points a difference of two such values is in */
  pointsOf: 'percent' | 'score';
}

/** Finds out how to read the value of a figure. */
export function toFigureReading({ figure, edition, before, index }: FigurePage): FigureReading {
  return {
    of: figure.rankedOf ?? (edition.level === 'unit' ? null : edition.units),
    isPercent:
      figure.measure === 'percent' || (index.valueMeasure === 'percent' && levels.has(figure.measure)),
    quote: figure.measure === 'percent_change' ? toUnclearWords(figure.quote) : null,
    sinceYear: edition.level === 'unit' ? null : (before?.year ?? null),
    pointsOf:
      figure.measure === 'percent' || figure.measure === 'score' ? figure.measure : index.valueMeasure,
  };
}

/** Separates the claims with another value from those with the figure's value; undecided claims count as agreeing. */
export const splitClaims = (claims: readonly Claim[]): { agreeing: Claim[]; dissenting: Claim[] } => ({
  agreeing: claims.filter(({ agrees }) => agrees !== false),
  dissenting: claims.filter(({ agrees }) => agrees === false),
});

/** How many sources have said something: those that share an address are one. */
export const countSources = (claims: readonly Pick<Claim, 'source'>[]): number =>
  new Set(claims.map(({ source }) => source.url ?? source.code)).size;
