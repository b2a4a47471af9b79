import { toDayInVietnam } from '@/lib/domain/values/days';
import type { ReleaseRow } from '@/lib/release/releases';
import type { ReleaseSummary } from '@/lib/views/figures/release';

/** The recorded release in the form that readers see. */
export const toReleaseSummary = (row: ReleaseRow): ReleaseSummary => ({
  id: row.id,
  createdOn: toDayInVietnam(row.createdAt),
  note: row.note,
  contentHash: row.contentHash,
  counts: row.counts,
  changes: row.earlier === null ? null : row.valueChanges,
  bytes: row.bytes,
});
