/** The whole of an index, and the two ways in which its points are divided: by field, and by how they were obtained. */
export const dimensionKinds = ['index', 'field', 'block'] as const;
export type DimensionKind = (typeof dimensionKinds)[number];

/** A dimension as one framework names it. */
export interface Dimension {
  code: string;
  nameVi: string;
  nameEn: string;
  kind: DimensionKind;
  maxScore: string | null;
}
