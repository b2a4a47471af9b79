import type { Query } from '@/lib/db/query';

/** How a release came in: from the project's own folder, from files, or as an earlier release again. */
export type ReleaseOrigin = 'folder' | 'files' | 'restore';

/** How many claims or figures a release added, changed and withdrew. */
export interface RowChanges {
  added: number;
  changed: number;
  withdrawn: number;
}

/** What is recorded of a release. */
export interface ReleaseRow {
  id: number;
  createdAt: Date;
  by: string;
  note: string;
  origin: ReleaseOrigin;
  contentHash: string;
  counts: { claims: number; figures: number; sources: number };
  changes: { claims: RowChanges; figures: RowChanges };
  /** the figures whose value is new, another or gone; one that only has other sources counts as none of these */
  valueChanges: RowChanges;
  /** the approximate size of its tables */
  bytes: number;
  /** the numbers of the releases before and after it; null for the first and the latest */
  earlier: number | null;
  later: number | null;
}

const select = `
  SELECT id, created_at AS "createdAt", "by", note, origin, content_hash AS "contentHash", counts, changes,
    bytes::float8 AS bytes,
    (
      SELECT jsonb_build_object(
        'added', coalesce(sum((c.value->>'added')::int), 0),
        'changed', coalesce(sum((c.value->>'changed')::int), 0),
        'withdrawn', coalesce(sum((c.value->>'withdrawn')::int), 0)
      ) FROM jsonb_each(r.edition_changes) c
    ) AS "valueChanges",
    (SELECT max(id) FROM release WHERE id < r.id) AS earlier,
    (SELECT min(id) FROM release WHERE id > r.id) AS later
  FROM release r`;

/** The latest release, of an origin when one is given, or null. */
export async function getLatestRelease(query: Query, origin?: ReleaseOrigin): Promise<ReleaseRow | null> {
  const [row] = await query<ReleaseRow>(
    `${select} WHERE $1::text IS NULL OR origin = $1 ORDER BY id DESC LIMIT 1`,
    [origin ?? null],
  );
  return row ?? null;
}

/** The number of the latest release; 0 when there is none. */
export async function getLatestNumber(query: Query): Promise<number> {
  const [row] = await query<{ id: number | null }>('SELECT max(id) AS id FROM release');
  return row?.id ?? 0;
}

/** True for a number that a release can have. */
export const isReleaseNumber = (id: number): boolean => Number.isInteger(id) && id > 0 && id < 2 ** 31;

/** A release by its number, or null. */
export async function getRelease(query: Query, id: number): Promise<ReleaseRow | null> {
  const [row] = await query<ReleaseRow>(`${select} WHERE id = $1`, [id]);
  return row ?? null;
}

/** Every release, the latest first. */
export const listReleaseRows = (query: Query): Promise<ReleaseRow[]> =>
  query<ReleaseRow>(`${select} ORDER BY id DESC`);
