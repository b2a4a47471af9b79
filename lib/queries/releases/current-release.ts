import 'server-only';
import { unstable_cache } from 'next/cache';
import { db } from '@/lib/db/client';
import { toDayInVietnam } from '@/lib/domain/values/days';

export interface CurrentRelease {
  id: number;
  /** ISO day in Vietnam's time */
  createdOn: string;
  counts: { claims: number; figures: number; sources: number };
}

/** The tag of everything that is made from the data set. */
export const releaseTag = 'release';

/** The latest release, read from the database now. */
export async function readCurrentRelease(): Promise<CurrentRelease> {
  const row = await db().release.findFirstOrThrow({ orderBy: { id: 'desc' } });
  return {
    id: row.id,
    createdOn: toDayInVietnam(row.createdAt),
    counts: row.counts as CurrentRelease['counts'],
  };
}

/**
 * The latest release, cached under the release's tag: every page shows it in its footer, so every page
 * carries the tag and is made anew when the release changes.
 */
export const getCurrentRelease = unstable_cache(readCurrentRelease, ['current-release'], {
  tags: [releaseTag],
});
