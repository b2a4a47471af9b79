import type { Comparison } from '@/lib/domain/series/comparison';
import type { ComparisonAddress } from '@/lib/routes';

/** The comparison as a chart and a table to take along. */
export const toExhibit = ({ units, index, dimension, asked }: Comparison) => ({
  kind: 'comparison' as const,
  units: units.map(({ unit }) => unit.slug),
  index: index.code,
  dimension: dimension?.code ?? null,
  ...asked,
});

/** The address of a comparison, without what could not be answered. */
export function toAddress({ units, index, dimension, measure, asked }: Comparison): ComparisonAddress {
  return {
    units: units.map(({ unit }) => unit.slug),
    index: index.code,
    ...(dimension && { dimension: dimension.code }),
    from: asked.from,
    to: asked.to,
    measure: asked.measure && measure,
  };
}
