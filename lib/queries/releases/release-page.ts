import 'server-only';
import { db } from '@/lib/db/client';
import { type ChangeKind, changeKinds } from '@/lib/domain/figures/figure-change';
import { groupBy } from '@/lib/domain/values/group-by';
import type { Level, Measure } from '@/lib/domain/vocabulary';
import type { EditionChanges, ReleaseChange, ReleasePage } from '@/lib/views/figures/release';
import { perRelease } from './per-release';
import { listReleases } from './release-list';

const [mostOfEdition, mostOfPage] = [25, 400];

/** A release and what it changed, or null when there is no such release. */
export const getReleasePage = perRelease(async (id: number): Promise<ReleasePage | null> => {
  const releases = await listReleases();
  const at = releases.findIndex((known) => known.id === id);
  const release = releases[at];
  if (!release) return null;
  const [counts, rows] = await Promise.all([readCounts(id), release.changes ? readChanges(id) : []]);
  const listed = groupBy(rows, ({ edition_id }) => edition_id);
  const editions = groupBy(counts, ({ edition_id }) => edition_id);
  return {
    release,
    earlier: releases[at + 1]?.id ?? null,
    later: releases[at - 1]?.id ?? null,
    editions: [...editions].flatMap(([edition, ofEdition]) =>
      toEditionChanges(ofEdition, listed.get(edition) ?? []),
    ),
  };
});

interface CountRow {
  edition_id: string;
  kind: ChangeKind;
  count: number;
  year: number;
  level: Level;
  current: boolean;
  index_code: string;
  index_vi: string;
  index_en: string;
  short_vi: string;
  short_en: string;
  owner: string | null;
  owner_vi: string | null;
  owner_en: string | null;
}

const readCounts = (release: number) => db().$queryRaw<CountRow[]>`
  SELECT c.*, e.year, e.level, e.until_release IS NULL AS current, e.index_code, i.name_vi AS index_vi, i.name_en AS index_en,
    coalesce(i.short_vi, i.name_vi) AS short_vi, coalesce(i.short_en, i.name_en) AS short_en,
    e.owner_slug AS owner, o.name_vi AS owner_vi, o.name_en AS owner_en
  FROM (
    SELECT edition_id, kind, count(*)::int AS count FROM figure_change WHERE release_id = ${release} GROUP BY 1, 2
  ) c
  JOIN edition e ON e.id = c.edition_id
  JOIN index i ON i.code = e.index_code
  LEFT JOIN LATERAL (SELECT name_vi, name_en FROM unit WHERE slug = e.owner_slug ORDER BY id LIMIT 1) o ON true
  ORDER BY i.position, e.level DESC, e.year DESC, e.id, c.kind`;

interface ChangeRow {
  key: string;
  edition_id: string;
  kind: ChangeKind;
  measure: Measure;
  before: string | null;
  after: string | null;
  unit_vi: string;
  unit_en: string | null;
  dimension: string;
  dimension_vi: string | null;
  dimension_en: string | null;
}

/** The first changes of each edition, those of values before those of sources. */
const readChanges = (release: number) => db().$queryRaw<ChangeRow[]>`
  SELECT c.key, c.edition_id, c.kind, c.measure, c.old_value::text AS before, c.new_value::text AS after,
    u.name_vi AS unit_vi, u.name_en AS unit_en, c.dimension, d.name_vi AS dimension_vi, d.name_en AS dimension_en
  FROM (
    SELECT *, row_number() OVER (
      PARTITION BY edition_id
      ORDER BY array_position(${[...changeKinds]}::text[], kind), key
    ) AS place
    FROM figure_change WHERE release_id = ${release}
  ) c
  JOIN edition e ON e.id = c.edition_id
  JOIN unit u ON u.id = c.unit_id
  LEFT JOIN dimension d ON d.framework_code = e.framework_code AND d.code = c.dimension
  WHERE c.place <= ${mostOfEdition}
  ORDER BY c.edition_id, c.place LIMIT ${mostOfPage}`;

function toEditionChanges(counts: readonly CountRow[], rows: readonly ChangeRow[]): EditionChanges[] {
  const [edition] = counts;
  if (!edition) return [];
  const { year, level, current, owner, owner_vi, owner_en } = edition;
  const none = { changed: 0, withdrawn: 0, added: 0, details: 0 };
  return [
    {
      index: {
        code: edition.index_code,
        nameVi: edition.index_vi,
        nameEn: edition.index_en,
        shortVi: edition.short_vi,
        shortEn: edition.short_en,
      },
      year,
      level,
      current,
      owner: owner ? { slug: owner, nameVi: owner_vi ?? owner, nameEn: owner_en } : null,
      counts: { ...none, ...Object.fromEntries(counts.map(({ kind, count }) => [kind, count])) },
      listed: rows.map(toChange),
    },
  ];
}

const toChange = (row: ChangeRow): ReleaseChange => ({
  id: row.key,
  kind: row.kind,
  unit: { nameVi: row.unit_vi, nameEn: row.unit_en },
  dimension: { code: row.dimension, nameVi: row.dimension_vi ?? row.dimension, nameEn: row.dimension_en },
  measure: row.measure,
  before: row.before,
  after: row.after,
});
