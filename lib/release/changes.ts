import type { Client } from 'pg';
import { type ChangeKind, changeKinds, type FigureChange } from '@/lib/domain/figures/figure-change';

/** How many figures of an edition a release changed, by kind. */
export interface EditionChangeCount {
  edition: string;
  kind: ChangeKind;
  count: number;
}

/** What a release changed, counted by edition and kind. */
export async function countChanges(client: Client, release: number): Promise<EditionChangeCount[]> {
  const { rows } = await client.query<EditionChangeCount>(
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
