import 'server-only';
import { query } from '@/lib/db/client';
import { listReleaseRows } from '@/lib/release/releases';
import type { ReleaseSummary } from '@/lib/views/figures/release';
import { perRelease } from './per-release';
import { toReleaseSummary } from './release-summary';

/** The releases, newest first. */
export const listReleases = perRelease(
  async (): Promise<ReleaseSummary[]> => (await listReleaseRows(query)).map(toReleaseSummary),
);
