import type { Query } from '@/lib/db/query';
import { changeKinds, type EditionChanges, type FigureChange } from '@/lib/domain/figures/figure-change';
import { groupBy } from '@/lib/domain/values/group-by';

/** How many figures to list at most, of each edition and in all; null for every one. */
export interface MostListed {
  ofEdition: number | null;
  inAll: number | null;
}

/**
 * What a release changed, edition by edition in the order of the data set: all figures counted and the given
 * number of them listed, changes of value first.
 */
export async function listChanges(
  query: Query,
  release: number,
  most: MostListed,
): Promise<EditionChanges[]> {
  const [editions, figures] = await Promise.all([
    query<CountedEdition>(countEditions, [release]),
    most.inAll === 0
      ? []
      : query<ListedFigure>(listFigures, [release, changeKinds, most.ofEdition, most.inAll]),
  ]);
  const listed = groupBy(figures, ({ edition }) => edition);
  return editions.map(({ counts, ...edition }) => ({
    ...edition,
    counts: { changed: 0, withdrawn: 0, added: 0, details: 0, ...counts },
    listed: (listed.get(edition.id) ?? []).map(({ edition: _, ...change }) => change),
  }));
}

type CountedEdition = Omit<EditionChanges, 'listed' | 'counts'> & {
  counts: Partial<EditionChanges['counts']>;
};
type ListedFigure = FigureChange & { edition: string };

const named = (row: string, key: 'code' | 'slug', value: string) =>
  `jsonb_build_object('${key}', ${value}, 'nameVi', coalesce(${row}.name_vi, ${value}), 'nameEn', ${row}.name_en)`;

const countEditions = `
  SELECT e.id, e.year, e.level, e.until_release IS NULL AS current, c.value AS counts,
    ${named('i', 'code', 'e.index_code')} || jsonb_build_object(
      'shortVi', coalesce(i.short_vi, i.name_vi), 'shortEn', coalesce(i.short_en, i.name_en)
    ) AS index,
    CASE WHEN e.owner_slug IS NOT NULL THEN ${named('o', 'slug', 'e.owner_slug')} END AS owner
  FROM release r
  CROSS JOIN jsonb_each(r.edition_changes) c
  JOIN edition e ON e.id = c.key
  JOIN index i ON i.code = e.index_code
  LEFT JOIN LATERAL (SELECT name_vi, name_en FROM unit WHERE slug = e.owner_slug ORDER BY id LIMIT 1) o ON true
  WHERE r.id = $1
  ORDER BY i.position, e.level DESC, e.year DESC, e.id`;

const listFigures = `
  SELECT c.key AS id, c.edition_id AS edition, c.kind, c.measure,
    c.old_value::text AS before, c.new_value::text AS after,
    jsonb_build_object('nameVi', u.name_vi, 'nameEn', u.name_en) AS unit,
    ${named('d', 'code', 'c.dimension')} AS dimension
  FROM (
    SELECT *, row_number() OVER (PARTITION BY edition_id ORDER BY array_position($2::text[], kind), key) AS place
    FROM figure_change WHERE release_id = $1
  ) c
  JOIN edition e ON e.id = c.edition_id
  JOIN unit u ON u.id = c.unit_id
  LEFT JOIN dimension d ON d.framework_code = e.framework_code AND d.code = c.dimension
  WHERE $3::int IS NULL OR c.place <= $3
  ORDER BY array_position($2::text[], c.kind), c.place, c.edition_id LIMIT $4::int`;
