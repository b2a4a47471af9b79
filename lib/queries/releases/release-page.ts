import 'server-only';
import { query } from '@/lib/db/client';
import { listChanges } from '@/lib/release/changes';
import { getRelease, isReleaseNumber } from '@/lib/release/releases';
import type { ReleasePage } from '@/lib/views/figures/release';
import { perRelease } from './per-release';
import { toReleaseSummary } from './release-summary';

const mostListed = { ofEdition: 25, inAll: 400 };
const none = { ofEdition: 0, inAll: 0 };

/** A release and what it changed, or null when there is no such release. */
export const getReleasePage = async (id: number): Promise<ReleasePage | null> =>
  isReleaseNumber(id) ? readReleasePage(id) : null;

const readReleasePage = perRelease(async (id: number): Promise<ReleasePage | null> => {
  const release = await getRelease(query, id);
  if (!release) return null;
  const { earlier, later } = release;
  // in the first release every figure is new: a list would say nothing
  const editions = await listChanges(query, id, earlier === null ? none : mostListed);
  return { release: toReleaseSummary(release), earlier, later, editions };
});
