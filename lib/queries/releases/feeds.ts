import 'server-only';
import { query } from '@/lib/db/client';
import type { Followed } from '@/lib/domain/figures/followed';
import { erasOf } from '@/lib/domain/units/lineage';
import { toTimestamp } from '@/lib/domain/values/days';
import { listReleaseRows, type ReleaseRow } from '@/lib/release/releases';
import type { FeedContent } from '@/lib/views/figures/feeds';
import { listProvinceEras, listSuccessions } from '../units/units';
import { correctionKinds, listCorrections } from './corrections';
import { toReleaseSummary } from './release-summary';

const mostReleases = 50;
const mostCorrections = 200;

/** What a feed tells; null where no province has the slug. */
export async function getFeed(followed: Followed): Promise<FeedContent | null> {
  const rows = await listReleaseRows(query);
  const [latest, first] = [rows.at(0), rows.at(-1)];
  if (!latest || !first) return null;
  if (followed.kind === 'releases')
    return {
      kind: 'releases',
      at: toTimestamp(latest.createdAt),
      releases: rows
        .slice(0, mostReleases)
        .map((row) => ({ ...toReleaseSummary(row), at: toTimestamp(row.createdAt) })),
    };
  if (followed.kind === 'corrections')
    return { kind: 'corrections', ...(await tell(rows, { kinds: correctionKinds, units: null }, first)) };

  const [all, successions] = await Promise.all([listProvinceEras(), listSuccessions()]);
  const eras = erasOf(followed.slug, all, successions);
  const unit = eras.findLast(({ slug }) => slug === followed.slug);
  if (!unit) return null;
  const told = { kinds: [...correctionKinds, 'added'] as const, units: eras.map(({ id }) => id) };
  return { kind: 'province', unit, ...(await tell(rows, told, first)) };
}

/** The newest changes of some kinds, the moment of the first of them, and where they are cut. */
async function tell(
  rows: readonly ReleaseRow[],
  told: { kinds: readonly ('changed' | 'withdrawn' | 'added')[]; units: string[] | null },
  first: ReleaseRow,
) {
  const releases = rows.filter(
    ({ id, valueChanges }) => id !== first.id && told.kinds.some((kind) => valueChanges[kind] > 0),
  );
  const found = await listCorrections({
    ...told,
    releases: releases.map(({ id }) => id),
    most: mostCorrections + 1,
  });
  const corrections = found.slice(0, mostCorrections);
  const [newest, next] = [corrections.at(0), found.at(mostCorrections)];
  return {
    at: newest?.at ?? toTimestamp(first.createdAt),
    corrections,
    cut: next ? { release: next.release, at: next.at } : null,
  };
}
