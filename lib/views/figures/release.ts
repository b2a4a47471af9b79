import type { EditionChanges } from '@/lib/domain/figures/figure-change';
import { type Decimal, divideDecimal } from '@/lib/domain/values/decimal';

/** One accepted import, as readers see it. */
export interface ReleaseSummary {
  id: number;
  /** ISO day in Vietnam's time */
  createdOn: string;
  /** what the operator wrote about it */
  note: string;
  contentHash: string;
  counts: { claims: number; figures: number; sources: number };
  /** figures; null in the first release, which everything is new to */
  changes: { added: number; changed: number; withdrawn: number } | null;
  /** about how many bytes its tables have */
  bytes: number;
}

/** One release with its neighbours and what it did, edition by edition. */
export interface ReleasePage {
  release: ReleaseSummary;
  earlier: number | null;
  later: number | null;
  editions: EditionChanges[];
}

/** Bytes as megabytes with one decimal; the least that can be said so is 0.1. */
export const toMegabytes = (bytes: number): Decimal => divideDecimal(String(Math.max(bytes, 1e5)), 1e6, 1);
