import { type Measure, measures } from '../vocabulary';

/** The five keys of a figure; `unit` is a slug, for a child unit `province/slug`. */
export interface FigureKey {
  index: string;
  year: number;
  unit: string;
  dimension: string;
  measure: Measure;
}

const [index, slug, dimension] = ['[a-z-]{2,20}', '[a-z0-9-]{2,80}', '[a-z0-9-]{2,40}'];

/** The patterns of the codes in an id; `unit` as it is in the data, with a slash. */
export const keyPatterns = {
  index: new RegExp(`^${index}$`),
  unit: new RegExp(`^${slug}(?:/${slug})?$`),
  dimension: new RegExp(`^${dimension}$`),
};

const pattern = new RegExp(
  `^(?<index>${index})\\.(?<year>20\\d\\d)\\.(?<unit>${slug}(?:~${slug})?)\\.(?<dimension>${dimension})\\.(?<measure>[a-z_]{4,20})$`,
);

/** The stable public id of a figure: its keys joined by dots, with `~` for the slash of a child unit. */
export function toFigureId({ index, year, unit, dimension, measure }: FigureKey): string {
  return [index, year, unit.replace('/', '~'), dimension, measure].join('.');
}

/** The keys of a figure's id, or null when the text is none. */
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
