import type { Client } from 'pg';

/** How a release came in: from the project's own folder, from files, or as an earlier release again. */
export type ReleaseOrigin = 'folder' | 'files' | 'restore';

/** What is recorded of a release. */
export interface ReleaseRow {
  id: number;
  createdAt: Date;
  by: string;
  note: string;
  origin: ReleaseOrigin;
  contentHash: string;
  counts: Record<string, number>;
  changes: Partial<Record<'claims' | 'figures', Record<'added' | 'changed' | 'withdrawn', number>>>;
}

const columns =
  'id, created_at AS "createdAt", "by", note, origin, content_hash AS "contentHash", counts, changes';

/** The latest release, of an origin when one is given, or null. */
export async function getLatestRelease(client: Client, origin?: ReleaseOrigin): Promise<ReleaseRow | null> {
  const { rows } = await client.query<ReleaseRow>(
    `SELECT ${columns} FROM release WHERE $1::text IS NULL OR origin = $1 ORDER BY id DESC LIMIT 1`,
    [origin ?? null],
  );
  return rows[0] ?? null;
}

/** A release by its number, or null. */
export async function getRelease(client: Client, id: number): Promise<ReleaseRow | null> {
  const { rows } = await client.query<ReleaseRow>(`SELECT ${columns} FROM release WHERE id = $1`, [id]);
  return rows[0] ?? null;
}

/** Every release, the latest first. */
export async function listReleases(client: Client): Promise<ReleaseRow[]> {
  const { rows } = await client.query<ReleaseRow>(`SELECT ${columns} FROM release ORDER BY id DESC`);
  return rows;
}
