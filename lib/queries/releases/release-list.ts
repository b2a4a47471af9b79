import 'server-only';
import { db } from '@/lib/db/client';
import { toDayInVietnam } from '@/lib/domain/values/days';
import type { ReleaseSummary } from '@/lib/views/figures/release';
import { perRelease } from './per-release';

const mostReleases = 200;

/** The releases, newest first. */
export const listReleases = perRelease(async (): Promise<ReleaseSummary[]> => {
  const [rows, first, sizeOf] = await Promise.all([
    db().release.findMany({ orderBy: { id: 'desc' }, take: mostReleases }),
    db().release.aggregate({ _min: { id: true } }),
    readSizes(),
  ]);
  return rows.map((row) => ({
    id: row.id,
    createdOn: toDayInVietnam(row.createdAt),
    note: row.note,
    contentHash: row.contentHash,
    counts: row.counts as ReleaseSummary['counts'],
    changes:
      row.id === first._min.id ? null : (row.changes as { figures: ReleaseSummary['changes'] }).figures,
    bytes: sizeOf(row.id),
  }));
});

/** How long the tables of a release are, but for the quotes of their cells: one walk over the claims for all. */
async function readSizes(): Promise<(release: number) => number> {
  const [files, claims] = await Promise.all([
    db().$queryRaw<{ release: number; bytes: number }[]>`
      SELECT release_id AS release, sum(octet_length(content))::float8 AS bytes FROM release_file GROUP BY 1`,
    db().$queryRaw<{ from: number; until: number | null; bytes: number }[]>`
      SELECT from_release AS "from", until_release AS until,
        sum(octet_length(concat_ws(',', figure_key, value, max, basis, source_code, block, quote, note)) + 1)::float8 AS bytes
      FROM claim GROUP BY 1, 2`,
  ]);
  return (release) =>
    [
      ...files.filter((file) => file.release === release),
      ...claims.filter(({ from, until }) => from <= release && (until === null || until > release)),
    ].reduce((sum, { bytes }) => sum + bytes, 0);
}
