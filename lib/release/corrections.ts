import type { Query } from '@/lib/db/query';
import type { Explanation } from '@/lib/domain/figures/correction';
import type { ChangeKind, EditionChanges, FigureChange } from '@/lib/domain/figures/figure-change';

/** A source whose claim on a figure a release wrote or took away. */
interface ClaimSourceRow {
  code: string;
  title: string;
  publisher: string;
}

/** What a release did to one figure, with its edition and what explains it. */
export interface ExplainedChange extends FigureChange {
  release: number;
  at: Date;
  index: EditionChanges['index'];
  year: number;
  level: EditionChanges['level'];
  why: Explanation;
  written: ClaimSourceRow[];
  dropped: ClaimSourceRow[];
}

/** Which changes to list: of some releases, of some kinds, of some units or of all. */
export interface ChangeSelection {
  releases: readonly number[];
  kinds: readonly ChangeKind[];
  /** ids of units; null for all */
  units?: readonly string[] | null;
  from?: number;
  most: number;
}

/** The changes of figures that a selection names, the newest release first, each with what explains it. */
export const listExplainedChanges = (
  query: Query,
  { releases, kinds, units = null, from = 0, most }: ChangeSelection,
): Promise<ExplainedChange[]> => query<ExplainedChange>(listChanges, [releases, kinds, units, most, from]);

/** The names of a dimension or an index, of its code where the row is gone. */
const named = (row: string, code: string) =>
  `jsonb_build_object('code', ${code}, 'nameVi', coalesce(${row}.name_vi, ${code}), 'nameEn', ${row}.name_en)`;

const reason = (vi: string, en: string) =>
  `CASE WHEN ${vi} IS NOT NULL AND ${en} IS NOT NULL
    THEN jsonb_build_object('reasonVi', ${vi}, 'reasonEn', ${en}) END`;

const sources = (condition: string) => `(
    SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object(
      'code', s.code, 'title', s.title, 'publisher', s.publisher
    )), '[]')
    FROM claim a JOIN source s ON s.code = a.source_code
    WHERE a.figure_key = c.key AND ${condition}
  )`;

const listChanges = `
  SELECT c.release_id AS release, r.created_at AS at, c.key AS id, c.kind, c.measure,
    c.old_value::text AS before, c.new_value::text AS after, e.year, e.level,
    jsonb_build_object('nameVi', u.name_vi, 'nameEn', u.name_en) AS unit,
    ${named('d', 'c.dimension')} AS dimension,
    ${named('i', 'e.index_code')} || jsonb_build_object(
      'shortVi', coalesce(i.short_vi, i.name_vi), 'shortEn', coalesce(i.short_en, i.name_en)
    ) AS index,
    jsonb_build_object(
      'basisBefore', o.basis, 'basis', n.basis,
      'ruling', ${reason('n.reason_vi', 'n.reason_en')},
      'anomaly', ${reason('n.anomaly_vi', 'n.anomaly_en')}
    ) AS why,
    ${sources('a.from_release = c.release_id')} AS written,
    ${sources(`a.until_release = c.release_id AND NOT EXISTS (
      SELECT FROM claim w
      WHERE w.figure_key = c.key AND w.source_code = a.source_code AND w.from_release = c.release_id
    )`)} AS dropped
  FROM (
    SELECT * FROM figure_change
    WHERE release_id = ANY($1) AND kind = ANY($2) AND ($3::text[] IS NULL OR unit_id = ANY($3))
    ORDER BY release_id DESC, array_position($2::text[], kind), key
    LIMIT $4 OFFSET $5
  ) c
  JOIN release r ON r.id = c.release_id
  JOIN edition e ON e.id = c.edition_id
  JOIN index i ON i.code = e.index_code
  JOIN unit u ON u.id = c.unit_id
  LEFT JOIN dimension d ON d.framework_code = e.framework_code AND d.code = c.dimension
  LEFT JOIN figure n ON n.key = c.key AND n.from_release = c.release_id
  LEFT JOIN figure o ON o.key = c.key AND o.until_release = c.release_id
  ORDER BY c.release_id DESC, array_position($2::text[], c.kind), c.key`;
