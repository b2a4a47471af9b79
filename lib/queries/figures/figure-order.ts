import 'server-only';
import { db, query } from '@/lib/db/client';
import { measures } from '@/lib/domain/vocabulary';
import type { FigureFilter } from '@/lib/views/figures/listed';
import { perRelease } from '../releases/per-release';

/** The figures of one edition and measure, which an index has in the order of their keys. */
type Run = {
  edition: string;
  measure: string;
};

/**
 * The database's ids of the first figures in the order of their keys that match, after a key if it is given. It reads
 * only figures that match: the first of every edition, then those that follow in the editions that come first.
 */
export async function listFirstIds(
  { index, year, level, dimension, measure }: Omit<FigureFilter, 'unit'>,
  { after, limit }: { after: string | null; limit: number },
): Promise<bigint[]> {
  const [editions, runs] = await Promise.all([
    db().edition.findMany({
      where: {
        ...(index && { indexCode: index }),
        ...(year && { year }),
        ...(level && { level }),
        ...(dimension && { framework: { dimensions: { some: { code: dimension } } } }),
      },
      select: { id: true },
    }),
    listRuns(),
  ]);
  const wanted = new Set(editions.map(({ id }) => id));
  const matching = runs.filter((run) => wanted.has(run.edition) && (!measure || run.measure === measure));
  const rows = await query<{ id: string }>(toOrder(dimension !== undefined), [
    matching.map((run) => run.edition),
    matching.map((run) => run.measure),
    after ?? '',
    limit,
    ...(dimension === undefined ? [] : [dimension]),
  ]);
  return rows.map(({ id }) => BigInt(id));
}

/** The editions with the measures that they have figures of; the limit keeps them from being joined as a whole. */
const listRuns = perRelease(() =>
  query<Run>(
    `SELECT e.id AS edition, m.measure FROM edition e CROSS JOIN unnest($1::text[]) AS m (measure)
     CROSS JOIN LATERAL (
       SELECT FROM figure f WHERE f.edition_id = e.id AND f.measure = m.measure AND f.until_release IS NULL LIMIT 1
     ) f`,
    [[...measures]],
  ),
);

/**
 * The runs in the order of their first keys, then the keys of those that can have one of the first: a run that begins
 * after as many keys of earlier runs as are asked for has none. Of a run only those of a dimension may be wanted; it
 * then begins where the whole run does, or later.
 */
function toOrder(ofDimension: boolean): string {
  const keysOfRun = (wanted = '') => `SELECT f.id, f.key FROM figure f
    WHERE f.edition_id = r.edition AND f.measure = r.measure ${wanted}
    AND f.until_release IS NULL AND f.key > $3 ORDER BY f.key`;
  const wantedKeys = keysOfRun(ofDimension ? 'AND f.dimension = $5' : '');
  // enough for the limit: of a dimension an edition has a hundredth of what it has of all
  const lookedAt = ofDimension ? 12 : 4;
  return `WITH run AS (
      SELECT r.edition, r.measure, f.key
      FROM unnest($1::text[], $2::text[]) AS r (edition, measure) CROSS JOIN LATERAL (${keysOfRun()} LIMIT 1) f
      ORDER BY f.key ${ofDimension ? '' : 'LIMIT $4'}
    ), last AS (
      SELECT f.key
      FROM (SELECT * FROM run ORDER BY key LIMIT ${lookedAt}) r CROSS JOIN LATERAL (${wantedKeys} LIMIT $4) f
      ORDER BY f.key OFFSET $4::integer - 1 LIMIT 1
    )
    SELECT f.id FROM run r CROSS JOIN LATERAL (${wantedKeys} LIMIT $4) f
    WHERE r.key <= coalesce((SELECT key FROM last), r.key)
    ORDER BY f.key LIMIT $4`;
}
