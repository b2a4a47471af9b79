import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { ChangeCounts, ChangeKind } from '@/lib/domain/figures/figure-change';
import type { Named } from '@/lib/domain/names/named';
import { type Decimal, divideDecimal } from '@/lib/domain/values/decimal';
import type { Level, Measure } from '@/lib/domain/vocabulary';

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

/** What a release did to one figure; no value where there was none, or where its sources differed. */
export interface ReleaseChange {
  id: string;
  kind: ChangeKind;
  unit: Named;
  dimension: Named & { code: string };
  measure: Measure;
  before: string | null;
  after: string | null;
}

/** What a release did to an edition's figures; only the first are listed. */
export interface EditionChanges {
  index: Named & Pick<IndexInfo, 'code' | 'shortVi' | 'shortEn'>;
  year: number;
  level: Level;
  /** the province of an internal index */
  owner: (Named & { slug: string }) | null;
  /** whether the edition is still part of the data set */
  current: boolean;
  counts: ChangeCounts;
  listed: ReleaseChange[];
}

export interface ReleasePage {
  release: ReleaseSummary;
  earlier: number | null;
  later: number | null;
  editions: EditionChanges[];
}

/** Bytes as megabytes with one decimal; the least that can be said so is 0.1. */
export const toMegabytes = (bytes: number): Decimal => divideDecimal(String(Math.max(bytes, 1e5)), 1e6, 1);
