import { type Measure, measures } from './vocabulary';

/** The five keys of a figure; `unit` is a slug, a child unit's written `province/slug`. */
export interface FigureKey {
  index: string;
  year: number;
  unit: string;
  dimension: string;
  measure: Measure;
}

const pattern =
  /^(?<index>[a-z-]{2,20})\.(?<year>20\d\d)\.(?<unit>[a-z0-9-]{2,80}(?:~[a-z0-9-]{2,80})?)\.(?<dimension>[a-z0-9-]{2,40})\.(?<measure>[a-z_]{4,20})$/;

/** The figure's stable public id: its keys joined by dots, the slash of a child unit as `~`. */
export function toFigureId({ index, year, unit, dimension, measure }: FigureKey): string {
  return [index, year, unit.replace('/', '~'), dimension, measure].join('.');
}

/** The keys that an id names, or null when the text is no figure id. */
export function parseFigureId(text: string): FigureKey | null {
  const parts = pattern.exec(text)?.groups;
  const measure = measures.find((known) => known === parts?.measure);
  if (!parts?.index || !parts.year || !parts.unit || !parts.dimension || !measure) return null;
  return {
    index: parts.index,
    year: Number(parts.year),
    unit: parts.unit.replace('~', '/'),
    dimension: parts.dimension,
    measure,
  };
}
