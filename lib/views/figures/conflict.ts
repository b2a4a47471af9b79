import type { IndexInfo } from '@/lib/domain/editions/edition';
import { type Figure, isKnown } from '@/lib/domain/figures/figure';
import type { SourceInfo } from '@/lib/domain/figures/source';
import type { Unit } from '@/lib/domain/units/unit';
import type { Decimal } from '@/lib/domain/values/decimal';
import type { Statement } from './statement';

/** One of the values that sources give for a figure. */
export interface ConflictSide {
  value: Decimal;
  /** whether the site shows this value */
  chosen: boolean;
  sources: SourceInfo[];
}

/** A figure whose sources differ. */
export interface Conflict {
  figure: Figure;
  index: Pick<IndexInfo, 'shortVi' | 'shortEn'>;
  unit: Unit;
  /** null for the whole index */
  dimension: { nameVi: string; nameEn: string } | null;
  sides: ConflictSide[];
  /** what the unit itself says */
  statements: Statement[];
  reasonVi: string;
  reasonEn: string;
}

/** Separates the undecided conflicts from the resolved ones. */
export const splitConflicts = (conflicts: readonly Conflict[]): { open: Conflict[]; ruled: Conflict[] } => ({
  open: conflicts.filter(({ figure }) => !isKnown(figure)),
  ruled: conflicts.filter(({ figure }) => isKnown(figure)),
});
