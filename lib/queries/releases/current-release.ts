import 'server-only';
import { cache } from 'react';
import { askedRelease } from '@/lib/db/as-of';
import { query } from '@/lib/db/client';
import { toDayInVietnam } from '@/lib/domain/values/days';
import { getLatestRelease } from '@/lib/release/releases';
import type { ReleaseSummary } from '@/lib/views/figures/release';

export type CurrentRelease = Pick<ReleaseSummary, 'id' | 'createdOn' | 'counts'>;

/** The release that reads see, the latest unless another is asked for, read from the database now. */
export async function readCurrentRelease(): Promise<CurrentRelease> {
  const release = await getLatestRelease(query);
  if (!release) throw new Error('no data set was ever loaded');
  return { id: release.id, createdOn: toDayInVietnam(release.createdAt), counts: release.counts };
}

/** The release that reads see, read once a request. */
export const getCurrentRelease = (): Promise<CurrentRelease> => readOnce(askedRelease());

const readOnce = cache((_release: number | null) => readCurrentRelease());
