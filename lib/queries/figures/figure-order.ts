import 'server-only';
import { db, query } from '@/lib/db/client';
import { measures } from '@/lib/domain/vocabulary';
import type { FigureFilter } from '@/lib/views/figures/listed';
import { perRelease } from '../releases/per-release';

/** The figures of one edition and measure, which an index has in the order of their keys; its first and last key. */
type Run = {
  edition: string;
  measure: string;
  first: string;
  last: string;
};

/**
 * The database's ids of the first figures in the order of their keys that match, after a key if it is given. Of the
 * editions that match it reads those that come first; more of them the fewer figures each has.
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
    matching.map((run) => run.first),
    matching.map((run) => run.last),
    after ?? '',
    limit,
    ...(dimension === undefined ? [] : [dimension]),
  ]);
  return rows.map(({ id }) => BigInt(id));
}

/** Every run of the release; the limits keep PostgreSQL from joining all figures instead. */
const listRuns = perRelease(() => {
  const keysOfRun = `SELECT f.key FROM figure f
    WHERE f.edition_id = e.id AND f.measure = m.measure AND f.until_release IS NULL ORDER BY f.key`;
  return query<Run>(
    `SELECT e.id AS edition, m.measure, a.key AS first, z.key AS last
     FROM edition e CROSS JOIN unnest($1::text[]) AS m (measure)
     CROSS JOIN LATERAL (${keysOfRun} LIMIT 1) a CROSS JOIN LATERAL (${keysOfRun} DESC LIMIT 1) z`,
    [[...measures]],
  );
});

/**
 * The runs by the key that theirs come after, then the keys of those that can have one of the first: a run whose keys
 * come after as many of other runs as are asked for has none. Keys are compared by the database, whose order is theirs.
 */
function toOrder(ofDimension: boolean): string {
  const keysOfRun = `SELECT f.id, f.key FROM figure f
    WHERE f.edition_id = r.edition AND f.measure = r.measure ${ofDimension ? 'AND f.dimension = $7' : ''}
    AND f.until_release IS NULL AND f.key > $5 ORDER BY f.key LIMIT $6`;
  /** The last of as many keys as are asked for, among those of the first runs; null where these have fewer. */
  const enoughOf = (runs: number) => `(SELECT f.key
    FROM (SELECT * FROM run ORDER BY begin LIMIT ${runs}) r CROSS JOIN LATERAL (${keysOfRun}) f
    ORDER BY f.key OFFSET $6::integer - 1 LIMIT 1)`;
  // of a dimension an edition has a hundredth of what it has of all
  const few = ofDimension ? 12 : 4;
  return `WITH run AS (
      SELECT r.edition, r.measure, greatest(r.first, $5) AS begin
      FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS r (edition, measure, first, last)
      WHERE r.last > $5
    )
    SELECT f.id FROM run r CROSS JOIN LATERAL (${keysOfRun}) f
    WHERE r.begin <= coalesce(${enoughOf(few)}, ${enoughOf(16 * few)}, r.begin)
    ORDER BY f.key LIMIT $6`;
}
