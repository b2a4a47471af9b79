import type { AboutOf, FiltersOf, OperationId, PartsOf, RowOf } from '@/lib/api/contract/operations';
import type { Rows, Window } from '@/lib/api/cursor';

/** What an operation found: rows, where the others begin, and what is said once of all. */
export type Found<Id extends OperationId> = Rows<RowOf<Id>> & { about?: AboutOf<Id> };

/** What an operation was asked for. */
export interface Question<Id extends OperationId> {
  parts: PartsOf<Id>;
  filters: FiltersOf<Id>;
  window: Window;
}
