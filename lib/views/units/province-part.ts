import type { Conflict } from '../figures/conflict';
import type { SourceEntry } from '../figures/sources';
import type { DimensionReview } from './dimension-review';
import type { Province } from './province';
import type { RivalsOfYear } from './rivals';

/** All that a part of a province shows. */
export type ProvincePage =
  | { part: 'years' | 'departments'; province: Province }
  | { part: 'dimensions'; province: Province; reviews: DimensionReview[]; rivals: RivalsOfYear | null }
  | { part: 'sources'; province: Province; sources: SourceEntry[]; conflicts: Conflict[] };

/** Whether anything is known of a province's departments. */
export const hasDepartments = ({
  internalYears,
  leads,
}: Pick<Province, 'internalYears' | 'leads'>): boolean => internalYears.length > 0 || leads.length > 0;
