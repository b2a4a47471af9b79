import type { Dimension } from '@/lib/domain/editions/dimension';
import { toWhole } from '@/lib/domain/figures/figure';
import type { IndexHistory } from './province';

/** A rank in one dimension and year. */
export interface HeatCell {
  rank: number;
  of: number | null;
  figureId: string;
}

/** Dimensions by years. */
export interface Heatmap {
  /** the years in which a rank of some dimension is known, the earliest first */
  years: number[];
  /** in the order of the latest framework, each with a cell a year; null where no rank is known */
  rows: { dimension: Dimension; cells: (HeatCell | null)[] }[];
}

/** The ranks of a unit by dimension and year; null where fewer than two years have any. */
export function toHeatmap({ dimensions }: Pick<IndexHistory, 'dimensions'>): Heatmap | null {
  const known = dimensions
    .map(({ year, fields }) => ({ year, fields: fields.filter(({ entry }) => toWhole(entry.rank) !== null) }))
    .filter(({ fields }) => fields.length > 0);
  if (known.length < 2) return null;
  const byCode = new Map<string, Dimension>();
  for (const { fields } of known)
    for (const { dimension } of fields)
      if (!byCode.has(dimension.code)) byCode.set(dimension.code, dimension);
  const years = [...known].reverse();
  return {
    years: years.map(({ year }) => year),
    rows: [...byCode.values()].map((dimension) => ({
      dimension,
      cells: years.map(({ fields }) => {
        const entry = fields.find((field) => field.dimension.code === dimension.code)?.entry;
        const rank = toWhole(entry?.rank);
        return entry?.rank && rank !== null ? { rank, of: entry.of, figureId: entry.rank.id } : null;
      }),
    })),
  };
}
