import 'server-only';
import { asOf } from '@/lib/db/as-of';
import { query } from '@/lib/db/client';
import { isReleaseNumber } from '@/lib/release/releases';

/**
 * Does the work with every query seeing the database as it was in a release, so that what it reads stays the same
 * whatever is imported later.
 * @param release null for the current release
 * @returns null when there is no such release, or when this database did not keep its reference rows
 */
export async function inRelease<T>(release: number | null, work: () => Promise<T>): Promise<T | null> {
  if (release === null) return work();
  return (await isReadable(release)) ? asOf(release, work) : null;
}

/** Whether a release is known with all its rows. A database made by an earlier version begins to keep them later. */
async function isReadable(release: number): Promise<boolean> {
  if (!isReleaseNumber(release)) return false;
  const [row] = await query<{ readable: boolean }>(
    `SELECT EXISTS (SELECT FROM release WHERE id = $1)
       AND $1 >= (SELECT min(from_release) FROM reference_version) AS readable`,
    [release],
  );
  return row?.readable ?? false;
}
