import type { ProvincePart } from '@/lib/domain/units/province-part';
import type { Conflict } from '../figures/conflict';
import type { SourceEntry } from '../figures/sources';
import type { Province } from './province';

/** All that a part of a province shows. */
export type ProvincePage =
  | { part: Exclude<ProvincePart, 'sources'>; province: Province }
  | { part: 'sources'; province: Province; sources: SourceEntry[]; conflicts: Conflict[] };

/** Whether anything is known of a province's departments. */
export const hasDepartments = ({
  internalYears,
  leads,
}: Pick<Province, 'internalYears' | 'leads'>): boolean => internalYears.length > 0 || leads.length > 0;
