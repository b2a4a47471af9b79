import type { Client } from 'pg';
import type { PlacedClaim } from '@/lib/dataset/normalise';
import type { Text } from '@/lib/dataset/problem';
import type { ProblemList } from '@/lib/dataset/problem-list';
import { groupBy } from '@/lib/domain/values/group-by';
import type { ReleaseRow } from '@/lib/release/releases';
import type { StagedDataSet } from './stage';

/**
 * What an import does to a figure: with `details` its value stays and something else changes (its sources, its
 * resolution); with `conflicting` its sources differ without a resolution, which refuses the import.
 */
export const previewKinds = ['added', 'changed', 'conflicting', 'withdrawn', 'details', 'same'] as const;
export type PreviewKind = (typeof previewKinds)[number];

/** One figure that an import would change. */
export interface PreviewCell {
  kind: Exclude<PreviewKind, 'conflicting' | 'same'>;
  id: string;
  edition: string;
  unit: string;
  dimension: string;
  measure: string;
  before: string | null;
  after: string | null;
  /** the codes of its sources after the import; of a withdrawn figure, before it */
  sources: string[];
}

/** A figure whose sources differ, with a line of resolutions.csv to complete. */
export interface PreviewConflict {
  id: string;
  edition: string;
  unit: string;
  dimension: string;
  measure: string;
  claims: { value: string; source: string; title: string; isNew: boolean; place: string }[];
  /** the line of resolutions.csv, with the accepted source and the reasons left empty */
  resolution: string;
}

export interface Preview {
  /** the number of the current release; null before the first */
  base: number | null;
  counts: StagedDataSet['counts'];
  totals: Record<PreviewKind, number>;
  editions: { edition: string; counts: Record<PreviewKind, number> }[];
  /** the names of the editions, by id */
  editionNames: Record<string, Text>;
  cells: PreviewCell[];
  /** the number of cells that are not listed */
  more: number;
  conflicts: PreviewConflict[];
  problems: ProblemList;
  warnings: ProblemList;
  /** true when the data set equals the current release */
  unchanged: boolean;
}

const mostCells = 5000;

const compared = `
  SELECT coalesce(s.key, f.key) AS key, coalesce(s.edition_id, f.edition_id) AS edition,
    coalesce(s.unit_id, f.unit_id) AS unit, coalesce(s.dimension, f.dimension) AS dimension,
    coalesce(s.framework_code, f.framework_code) AS framework,
    coalesce(s.measure, f.measure) AS measure, f.value AS before, s.value AS after,
    CASE
      WHEN f.key IS NULL THEN 'added'
      WHEN s.key IS NULL AND coalesce(f.key = ANY ($1), false) THEN 'conflicting'
      WHEN s.key IS NULL THEN 'withdrawn'
      WHEN (s.value, s.decimals, s.status) IS DISTINCT FROM (f.value, f.decimals, f.status) THEN 'changed'
      WHEN (s.sources, s.basis, s.max, s.block, s.quote, s.resolved_by, s.reason_vi, s.anomaly_vi)
        IS DISTINCT FROM (f.sources, f.basis, f.max, f.block, f.quote, f.resolved_by, f.reason_vi, f.anomaly_vi)
        THEN 'details'
      ELSE 'same'
    END AS kind
  FROM staged_figure s
  FULL JOIN (SELECT * FROM figure WHERE until_release IS NULL) f ON f.key = s.key`;

/** What a staged data set would change in the current release. */
export async function toPreview(
  client: Client,
  staged: StagedDataSet,
  current: ReleaseRow | null,
): Promise<Preview> {
  await client.query('CREATE INDEX ON staged_figure (key)');
  await client.query('ANALYZE staged_figure');
  const conflicting = staged.conflicts.map(({ id }) => id);
  const counted = await client.query<{ edition: string; kind: PreviewKind; count: number }>(
    `SELECT edition, kind, count(*)::int AS count FROM (${compared}) c GROUP BY 1, 2 ORDER BY 1`,
    [conflicting],
  );
  const listed = await client.query<PreviewCell & { framework: string }>(
    `SELECT kind, key AS id, edition, unit, dimension, framework, measure, before::text, after::text,
       ARRAY(SELECT source_code FROM staged_claim WHERE figure_key = key
             UNION SELECT source_code FROM claim WHERE figure_key = key AND until_release IS NULL AND kind = 'withdrawn'
             ORDER BY 1) AS sources
     FROM (${compared}) c WHERE kind IN ('added', 'changed', 'withdrawn', 'details')
     ORDER BY array_position(ARRAY['changed', 'withdrawn', 'added', 'details'], kind), edition, unit, dimension, measure
     LIMIT ${mostCells}`,
    [conflicting],
  );
  const names = toNames(staged);
  const newConflicts =
    staged.conflicts.length - sum(counted.rows.filter(({ kind }) => kind === 'conflicting'));
  const totals = toCounts(counted.rows);
  totals.conflicting += newConflicts;
  const cells = listed.rows.map(({ framework, ...cell }) => ({
    ...cell,
    unit: names.unit(cell.unit),
    dimension: names.dimension(framework, cell.dimension),
  }));
  return {
    base: current?.id ?? null,
    counts: staged.counts,
    totals,
    editions: [...groupBy(counted.rows, ({ edition }) => edition)].map(([edition, rows]) => ({
      edition,
      counts: toCounts(rows),
    })),
    editionNames: toEditionNames(staged),
    cells,
    more: totals.added + totals.changed + totals.withdrawn + totals.details - cells.length,
    conflicts: staged.conflicts.map(({ id, claims }) => toConflict(id, claims, staged)),
    problems: staged.problems,
    warnings: staged.warnings,
    unchanged: staged.problems.count === 0 && staged.contentHash === current?.contentHash,
  };
}

const sum = (rows: readonly { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);

function toCounts(rows: readonly { kind: PreviewKind; count: number }[]): Record<PreviewKind, number> {
  const of = (kind: PreviewKind) => sum(rows.filter((row) => row.kind === kind));
  return Object.fromEntries(previewKinds.map((kind) => [kind, of(kind)])) as Record<PreviewKind, number>;
}

function toEditionNames({ references: { editions, indices, units } }: StagedDataSet): Record<string, Text> {
  const ownerOf = (slug: string | null) => units.get(slug ?? '')?.[0]?.name_vi ?? '';
  const levels = {
    province: () => ({ vi: 'cấp tỉnh', en: 'provinces' }),
    ministry: () => ({ vi: 'cấp bộ', en: 'ministries' }),
    unit: (owner: string | null) => ({ vi: `trong ${ownerOf(owner)}`, en: `within ${ownerOf(owner)}` }),
  };
  return Object.fromEntries(
    [...editions].map(([id, { index, year, level, owner }]) => {
      const [name, of] = [indices.get(index), levels[level](owner)];
      const [vi, en] = [name?.name_vi ?? index, name?.name_en ?? index];
      return [id, { vi: `${vi} ${year}, ${of.vi}`, en: `${en} ${year}, ${of.en}` }];
    }),
  );
}

function toNames({ references }: StagedDataSet) {
  const units = new Map([...references.units.values()].flat().map(({ id, name_vi }) => [id, name_vi]));
  return {
    unit: (id: string) => units.get(id) ?? id,
    dimension: (framework: string, code: string) =>
      references.findDimension(framework, code)?.name_vi ?? code,
  };
}

function toConflict(
  id: string,
  claims: readonly PlacedClaim[],
  { references }: StagedDataSet,
): PreviewConflict {
  const [{ row, unit, edition, dimension }] = claims as [PlacedClaim, ...PlacedClaim[]];
  return {
    id,
    edition: edition.id,
    unit: unit.name_vi,
    dimension: dimension.name_vi,
    measure: row.measure,
    claims: claims.map(({ row: said }) => ({
      value: said.value,
      source: said.source,
      title: references.sources.get(said.source)?.title ?? said.source,
      isNew: said.overlay === true,
      place: `${said.file}:${said.line}`,
    })),
    resolution: [row.index, row.year, row.unit, row.dimension, row.measure, '', '', ''].join(','),
  };
}
