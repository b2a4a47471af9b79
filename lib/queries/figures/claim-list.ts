import 'server-only';
import { db, query } from '@/lib/db/client';
import { toDecimal, toPlainDecimal } from '@/lib/db/rows';
import type { ClaimBasis } from '@/lib/domain/vocabulary';
import type { ListedClaim, ListPart } from '@/lib/views/figures/listed';
import { toSourceInfo } from './source-info';

/** The first claims that match, in the order in which they were loaded, after the place of one if it is given. */
export async function listClaimPart(
  { figure, source }: { figure?: string | undefined; source?: string | undefined },
  { after, limit }: { after: string | null; limit: number },
): Promise<ListPart<ListedClaim>> {
  const rows = await db().claim.findMany({
    where:
      source && !figure
        ? { id: { in: await listFirstIdsOf(source, { after, limit: limit + 1 }) } }
        : {
            untilRelease: null,
            ...(after !== null && { id: { gt: BigInt(after) } }),
            ...(figure && { figureKey: figure }),
            ...(source && { sourceCode: source }),
          },
    include: { source: true },
    orderBy: { id: 'asc' },
    take: limit + 1,
  });
  const shown = rows.slice(0, limit);
  return {
    rows: shown.map((row) => ({
      figure: row.figureKey,
      value: toDecimal(row.value, row.decimals),
      max: toPlainDecimal(row.max),
      basis: row.basis as ClaimBasis,
      quote: row.quote,
      note: row.note,
      fromRelease: row.fromRelease,
      source: toSourceInfo(row.source),
    })),
    next: rows.length > limit ? String(shown.at(-1)?.id ?? '') : null,
  };
}

/**
 * The database's ids of the first claims of a source. Compared and ordered with its code, they can only come from the
 * index of both; by the id alone PostgreSQL may walk over the claims of all other sources.
 */
async function listFirstIdsOf(
  source: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<bigint[]> {
  const rows = await query<{ id: string }>(
    `SELECT id FROM claim WHERE (source_code, id) > ($1, $2::bigint) AND source_code <= $1 AND until_release IS NULL
     ORDER BY source_code, id LIMIT $3`,
    [source, after ?? '0', limit],
  );
  return rows.map(({ id }) => BigInt(id));
}
