import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db/client';
import { toDayInVietnam } from '@/lib/domain/values/days';

export interface CurrentRelease {
  id: number;
  /** ISO day in Vietnam's time */
  createdOn: string;
  counts: { claims: number; figures: number; sources: number };
}

/** The latest release, read from the database now. */
export async function readCurrentRelease(): Promise<CurrentRelease> {
  const row = await db().release.findFirstOrThrow({ orderBy: { id: 'desc' } });
  return {
    id: row.id,
    createdOn: toDayInVietnam(row.createdAt),
    counts: row.counts as CurrentRelease['counts'],
  };
}

/** The latest release, read once a request. */
export const getCurrentRelease = cache(readCurrentRelease);
