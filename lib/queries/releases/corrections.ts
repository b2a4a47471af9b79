import 'server-only';
import { query } from '@/lib/db/client';
import { toCorrectionReason } from '@/lib/domain/figures/correction';
import type { ChangeKind } from '@/lib/domain/figures/figure-change';
import { toDayInVietnam, toTimestamp } from '@/lib/domain/values/days';
import { groupBy } from '@/lib/domain/values/group-by';
import { type ChangeSelection, listExplainedChanges } from '@/lib/release/corrections';
import { listReleaseRows } from '@/lib/release/releases';
import { type Correction, type CorrectionLog, toStretches } from '@/lib/views/figures/corrections';
import { perRelease } from './per-release';

const mostOnPage = 100;
/** A figure that is new corrects nothing. */
export const correctionKinds = ['changed', 'withdrawn'] as const satisfies ChangeKind[];

/** A page of all corrections, counted from 1; null beyond the last. The first page is there without any, too. */
export const getCorrectionLog = perRelease(async (page: number): Promise<CorrectionLog | null> => {
  const rows = await listReleaseRows(query);
  const [latest, first] = [rows.at(0), rows.at(-1)];
  if (!latest || !first) return null;
  const later = rows.slice(0, -1);
  const sum = (kind: 'added' | 'changed' | 'withdrawn') =>
    later.reduce((total, { valueChanges }) => total + valueChanges[kind], 0);
  const counts = { changed: sum('changed'), withdrawn: sum('withdrawn'), added: sum('added') };
  const pages = Math.max(1, Math.ceil((counts.changed + counts.withdrawn) / mostOnPage));
  if (page > pages) return null;

  const stretches = toStretches(
    later.map(({ id, valueChanges }) => ({ id, corrections: valueChanges.changed + valueChanges.withdrawn })),
    page,
    mostOnPage,
  );
  const listed = await Promise.all(
    stretches.map(({ id, from, most }) =>
      listCorrections({ releases: [id], kinds: correctionKinds, from, most }),
    ),
  );
  const byRelease = groupBy(listed.flat(), ({ release }) => release);
  return {
    page,
    pages,
    counts,
    first: { id: first.id, createdOn: toDayInVietnam(first.createdAt) },
    latest: { id: latest.id },
    releases: later.flatMap(({ id, createdAt, valueChanges }) => {
      const corrections = byRelease.get(id);
      return corrections
        ? [{ id, createdOn: toDayInVietnam(createdAt), counts: valueChanges, listed: corrections }]
        : [];
    }),
  };
});

/** The selected changes with their reasons, the newest first. */
export const listCorrections = async (selection: ChangeSelection): Promise<Correction[]> =>
  (await listExplainedChanges(query, selection)).map(({ why, at, ...change }) => ({
    ...change,
    at: toTimestamp(at),
    reason: change.kind === 'added' ? null : toCorrectionReason(change, why),
  }));
