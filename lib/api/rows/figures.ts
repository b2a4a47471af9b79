import { parseFigureId } from '@/lib/domain/figures/figure-id';
import { inFull, routes } from '@/lib/routes';
import type { FigurePage } from '@/lib/views/figures/figure';
import type { ListedClaim, ListedFigure } from '@/lib/views/figures/listed';
import type { RowOf } from '../contract/operations';
import { toBounds } from './changes';

/** The keys of a figure's id, or null when the text is none. */
export const toFigureKey = parseFigureId;

/** A figure as a row. */
export function toFigureRow({
  figure,
  level,
  unit,
  dimension,
  framework,
  sources,
}: ListedFigure): RowOf<'figures'> {
  return {
    figure: figure.id,
    index: figure.index,
    year: figure.year,
    level,
    unit: figure.unit,
    unit_id: unit.id,
    unit_name_vi: unit.nameVi,
    unit_name_en: unit.nameEn,
    dimension: figure.dimension,
    dimension_name_vi: dimension.nameVi,
    dimension_name_en: dimension.nameEn,
    measure: figure.measure,
    value: figure.value,
    missing: figure.value === null ? 'sources-disagree' : null,
    max: figure.max,
    basis: figure.basis,
    ranked_apart: figure.block,
    ranked_of: figure.rankedOf,
    framework,
    odd: figure.odd,
    quote: figure.quote,
    sources,
    page: inFull(routes.figure('vi', figure.id)),
  };
}

/** A claim as a row. */
export const toClaimRow = ({
  figure,
  value,
  max,
  basis,
  quote,
  note,
  fromRelease,
  source,
}: ListedClaim): RowOf<'claims'> => ({
  figure,
  source: source.code,
  value,
  max,
  basis,
  quote,
  note,
  since_release: fromRelease,
  source_title: source.title,
  source_publisher: source.publisher,
  source_url: source.url,
});

/** A figure with its claims and all that is known of it. */
export function toFigureDetail(
  listed: ListedFigure,
  claims: readonly ListedClaim[],
  { claims: judged, ruling, anomaly, statements, field, earlier }: FigurePage,
): RowOf<'figure'> {
  const agrees = new Map(judged.map((claim) => [claim.source.code, claim.agrees]));
  return {
    ...toFigureRow(listed),
    claims: claims.map((claim) => ({
      ...toClaimRow(claim),
      agrees: agrees.get(claim.source.code) ?? null,
    })),
    resolution: ruling && {
      accepted_source: ruling.acceptedSource,
      reason_vi: ruling.reasonVi,
      reason_en: ruling.reasonEn,
    },
    oddity: anomaly && { reason_vi: anomaly.reasonVi, reason_en: anomaly.reasonEn },
    statements: statements.map(({ statedOn, textVi, textEn, source }) => ({
      stated_on: statedOn,
      text_vi: textVi,
      text_en: textEn,
      source: source.code,
      source_url: source.url,
    })),
    bounds: toBounds(field.bound),
    earlier: earlier.map(({ value, fromRelease, untilRelease }) => ({
      value,
      from_release: fromRelease,
      until_release: untilRelease,
    })),
  };
}
