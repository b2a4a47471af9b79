import type { PlacedClaim, References } from '@/lib/dataset/normalise';
import type { Row } from '@/lib/dataset/parse';
import { toFigureId } from '@/lib/domain/figures/figure-id';
import { dayBefore, existedOn, unitOfYear } from '@/lib/domain/units/lifespan';
import { decimalsOf } from '@/lib/domain/values/decimal';
import type { CheckedEdition } from './check';
import { toSchemeYear } from './scheme-year';

/** A database row by column name. */
export type DbRow = Record<string, string | number | boolean | null>;

/** One reference table: its rows in the data set and the columns of its primary key. */
export interface ReferenceTable {
  table: string;
  key: string[];
  rows: DbRow[];
}

/** The rows of the reference tables, parents before children. */
export function toReferenceTables({ rows, units, editions }: References): ReferenceTable[] {
  const unitIdOf = (slug: string, year: number) => unitOfYear(units.get(slug) ?? [], year)?.id ?? slug;
  const unitIdOn = (slug: string, day: string) =>
    units.get(slug)?.find((unit) => existedOn(unit, day))?.id ?? slug;

  return [
    {
      table: 'source',
      key: ['code'],
      rows: rows['sources.csv'].map((row) => ({ ...row, code: row.source })),
    },
    {
      table: 'index',
      key: ['code'],
      rows: rows['indices.csv'].map((row, position) => ({ ...row, code: row.index, position })),
    },
    {
      table: 'framework',
      key: ['code'],
      rows: rows['frameworks.csv'].map((row) => ({
        ...row,
        code: row.framework,
        index_code: row.index,
        source_code: row.source,
      })),
    },
    {
      table: 'dimension',
      key: ['framework_code', 'code'],
      rows: rows['dimensions.csv'].map((row) => ({
        ...row,
        framework_code: row.framework,
        code: row.dimension,
        position: row.order,
        parent_code: row.parent,
        source_code: row.source,
      })),
    },
    {
      table: 'dimension_lineage',
      key: ['index_code', 'earlier', 'later'],
      rows: rows['dimension-lineage.csv'].map((row) => ({ ...row, index_code: row.index })),
    },
    {
      table: 'edition',
      key: ['id'],
      rows: [...editions.values()].map((row) => ({
        ...row,
        index_code: row.index,
        owner_slug: row.owner,
        framework_code: row.framework,
        comparable: row.comparable_with_previous,
      })),
    },
    {
      table: 'comparability',
      key: ['index_code', 'year', 'dimension'],
      rows: rows['comparability.csv'].map((row) => ({
        ...row,
        index_code: row.index,
        comparable: row.comparable_with_previous,
      })),
    },
    {
      table: 'unit',
      key: ['id'],
      rows: [...units.values()].flat().map((row) => ({
        ...row,
        parent_slug: row.parent,
        source_code: row.source,
      })),
    },
    {
      table: 'succession',
      key: ['predecessor_id', 'successor_id', 'effective_on'],
      rows: rows['successions.csv'].map((row) => ({
        ...row,
        predecessor_id: unitIdOn(row.predecessor, dayBefore(row.effective_on)),
        successor_id: unitIdOn(row.successor, row.effective_on),
        source_code: row.source,
      })),
    },
    {
      table: 'region',
      key: ['scheme', 'code'],
      rows: rows['regions.csv'].map((row) => ({
        ...row,
        scheme: String(row.scheme),
        code: row.region,
        position: row.order,
        source_code: row.source,
      })),
    },
    {
      table: 'unit_region',
      key: ['scheme', 'unit_id'],
      rows: rows['unit-regions.csv'].map((row) => ({
        ...row,
        scheme: String(row.scheme),
        unit_id: unitIdOf(row.unit, toSchemeYear(row.scheme)),
        region_code: row.region,
        source_code: row.source,
      })),
    },
    {
      table: 'announcement',
      key: ['index_code', 'year', 'statement'],
      rows: rows['announcements.csv'].map((row) => ({
        ...row,
        index_code: row.index,
        decimals: decimalsOf(row.value),
        source_code: row.source,
      })),
    },
    {
      table: 'group_rule',
      key: ['index_code', 'level', 'year', 'group'],
      rows: rows['group-rules.csv'].map((row) => ({
        ...row,
        index_code: row.index,
        source_code: row.source,
      })),
    },
    {
      table: 'initiative',
      key: ['position'],
      rows: rows['initiatives.csv'].map((row, position) => ({
        ...row,
        position,
        index_code: row.index,
        unit_id: unitIdOf(row.unit, row.year),
        department_slug: row.department,
        source_code: row.source,
      })),
    },
    {
      table: 'dimension_lead',
      key: ['position'],
      rows: rows['dimension-leads.csv'].map((row, position) => ({
        ...row,
        position,
        index_code: row.index,
        unit_id: unitIdOf(row.province, row.year),
        department_slug: row.department,
        source_code: row.source,
      })),
    },
    {
      table: 'excerpt',
      key: ['figure_key', 'source_code'],
      rows: rows['excerpts.csv'].map((row) => ({
        ...row,
        figure_key: toFigureId(row),
        source_code: row.source,
      })),
    },
    {
      table: 'statement',
      key: ['figure_key', 'source_code'],
      rows: rows['statements.csv'].map((row) => ({
        ...row,
        figure_key: toFigureId(row),
        source_code: row.source,
      })),
    },
    {
      table: 'resolution',
      key: ['figure_key'],
      rows: rows['resolutions.csv'].map((row) => ({ ...row, figure_key: toFigureId(row) })),
    },
    {
      table: 'anomaly',
      key: ['figure_key'],
      rows: rows['anomalies.csv'].map((row) => ({ ...row, figure_key: toFigureId(row) })),
    },
  ];
}

/** A claim as a row of the claim table. */
export const toClaimRow = ({ row, figureId, unit, edition, dimension }: PlacedClaim): DbRow => ({
  figure_key: figureId,
  edition_id: edition.id,
  unit_id: unit.id,
  framework_code: dimension.framework,
  dimension: row.dimension,
  measure: row.measure,
  value: row.value,
  decimals: decimalsOf(row.value),
  max: row.max,
  basis: row.basis,
  source_code: row.source,
  block: row.block,
  quote: row.quote,
  note: row.note,
});

/** The rows of the figure table: resolved from claims, and the ranks that we compute. */
export function toFigureRows(
  { figures, computedRanks }: Pick<CheckedEdition, 'figures' | 'computedRanks'>,
  anomalies: ReadonlyMap<string, Row<'anomalies.csv'>>,
): DbRow[] {
  const resolved = [...figures.values()].map(({ id, claim, claims, resolved, ruling }) => {
    const { edition, unit, dimension, row } = claim;
    const anomaly = anomalies.get(id);
    const value = resolved.status === 'accepted' ? resolved.value : null;
    return {
      key: id,
      edition_id: edition.id,
      unit_id: unit.id,
      framework_code: dimension.framework,
      dimension: row.dimension,
      measure: row.measure,
      status: resolved.status,
      value,
      decimals: value === null ? null : decimalsOf(value),
      max: resolved.status === 'accepted' ? resolved.max : null,
      basis: resolved.basis,
      block: resolved.block,
      quote: claims.find(({ row }) => row.quote && row.value === claim.row.value)?.row.quote ?? null,
      sources: resolved.status === 'accepted' ? resolved.sources : 0,
      ranked_of: null,
      resolved_by: ruling?.accepted_source ?? null,
      reason_vi: ruling?.reason_vi ?? null,
      reason_en: ruling?.reason_en ?? null,
      anomaly_vi: anomaly?.reason_vi ?? null,
      anomaly_en: anomaly?.reason_en ?? null,
    };
  });
  const computed = computedRanks.map(({ id, figure: { claim }, measure, rank, of }) => ({
    key: id,
    edition_id: claim.edition.id,
    unit_id: claim.unit.id,
    framework_code: claim.dimension.framework,
    dimension: claim.row.dimension,
    measure,
    status: 'accepted',
    value: String(rank),
    decimals: 0,
    max: null,
    basis: 'computed',
    block: null,
    quote: null,
    sources: 0,
    ranked_of: of,
    resolved_by: null,
    reason_vi: null,
    reason_en: null,
    anomaly_vi: null,
    anomaly_en: null,
  }));
  return [...resolved, ...computed];
}
