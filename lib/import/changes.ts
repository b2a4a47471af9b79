import type { Client } from 'pg';
import { type ChangeKind, changeKinds } from '@/lib/domain/release-view';

/** What a release did to one figure; `details` keeps its value and changes something else about it. */
export interface FigureChange {
  id: string;
  kind: ChangeKind;
  before: string | null;
  after: string | null;
}

/** How many figures of an edition a release changed, by kind. */
export interface EditionChanges {
  edition: string;
  kind: ChangeKind;
  count: number;
}

/** What a release changed, counted by edition and kind. */
export async function countChanges(client: Client, release: number): Promise<EditionChanges[]> {
  const { rows } = await client.query<EditionChanges>(
    `SELECT edition_id AS edition, kind, count(*)::int AS count FROM figure_change
     WHERE release_id = $1 GROUP BY 1, 2 ORDER BY 1, 2`,
    [release],
  );
  return rows;
}

/** What a release changed, figure by figure, changes of value first; at most so many, or all. */
export async function listChanges(
  client: Client,
  release: number,
  most: number | null,
): Promise<FigureChange[]> {
  const { rows } = await client.query<FigureChange>(
    `SELECT key AS id, kind, old_value::text AS before, new_value::text AS after FROM figure_change
     WHERE release_id = $1
     ORDER BY array_position($3::text[], kind), key LIMIT $2`,
    [release, most, changeKinds],
  );
  return rows;
}
