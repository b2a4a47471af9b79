import type { PointChange, RankChange } from './change';
import type { Decimal } from './decimal';
import type { Dimension } from './dimension';
import type { EarlierValue } from './earlier-values';
import type { Edition, IndexInfo } from './edition';
import type { Figure } from './figure';
import type { Formula } from './formula';
import type { SourceInfo } from './source';
import type { Unit } from './unit';
import type { ClaimBasis } from './vocabulary';

/** One source's word on a figure. */
export interface Claim {
  value: Decimal;
  max: Decimal | null;
  basis: ClaimBasis;
  quote: string | null;
  source: SourceInfo & { caution: string | null; accessedOn: string | null };
  /** whether it says the figure's value; null when the figure is undecided */
  agrees: boolean | null;
}

/** All that a figure's page shows. */
export interface FigurePage {
  figure: Figure;
  /** false when no source of the current release gives it any more */
  current: boolean;
  index: IndexInfo;
  edition: Edition;
  unit: Unit;
  dimension: Dimension;
  claims: Claim[];
  ruling: { acceptedSource: string | null; reasonVi: string; reasonEn: string } | null;
  anomaly: { reasonVi: string; reasonEn: string } | null;
  formula: Formula | null;
  /** the same measure in the edition before, and what lies between */
  previous: Figure | null;
  change: { kind: 'rank'; change: RankChange } | { kind: 'points'; change: PointChange } | null;
  earlier: EarlierValue[];
  /** the other figures of the same unit, year and dimension */
  siblings: Figure[];
}
