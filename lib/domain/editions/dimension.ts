/** A dimension as one framework names it. */
export interface Dimension {
  code: string;
  nameVi: string;
  nameEn: string;
  kind: 'index' | 'field' | 'block';
  maxScore: string | null;
}
