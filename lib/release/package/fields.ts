import { z } from 'zod';
import { column as c } from '@/lib/dataset/columns';
import { type FileName, files } from '@/lib/dataset/files';

/** A field of a table as Data Package v2 describes it. */
export interface Field {
  name: string;
  type: 'string' | 'number' | 'integer' | 'year' | 'date' | 'boolean';
  format?: 'uri';
  description?: string;
  trueValues?: string[];
  falseValues?: string[];
  constraints?: { required?: true; enum?: string[]; minimum?: number; exclusiveMinimum?: number };
}
type Kind = Omit<Field, 'name' | 'description'>;

const required = { constraints: { required: true } } as const;
const yesNo = { trueValues: ['yes'], falseValues: ['no'] };

const kinds = new Map<z.ZodType, Kind>([
  ...[c.text, c.code, c.index, c.dimension, c.unit, c.partialDay, c.sha256, c.webp].map(
    (type) => [type, text(required)] as const,
  ),
  ...[
    c.optionalText,
    c.optionalCode,
    c.optionalIndex,
    c.optionalDimension,
    c.optionalItemNumber,
    c.optionalUnit,
    c.optionalPartialDay,
  ].map((type) => [type, text()] as const),
  [c.optionalUrl, { type: 'string', format: 'uri' }],
  [c.decimal, { type: 'number', ...required }],
  [c.optionalDecimal, { type: 'number' }],
  [c.optionalPositive, { type: 'number', constraints: { exclusiveMinimum: 0 } }],
  [c.integer, { type: 'integer', ...required }],
  [c.optionalInteger, { type: 'integer' }],
  [c.optionalCount, { type: 'integer', constraints: { minimum: 1 } }],
  [c.year, { type: 'year', ...required }],
  [c.day, { type: 'date', ...required }],
  [c.optionalDay, { type: 'date' }],
  [c.yesNo, { type: 'boolean', ...yesNo, ...required }],
]);

function text(rest: Partial<Kind> = {}): Kind {
  return { type: 'string', ...rest };
}

/** Explanations of columns whose names do not explain themselves. */
const descriptions: Record<string, string> = {
  year: 'The measured year, not the year of publication.',
  value: 'As printed, with the decimals that the source gave.',
  parent:
    'Of a criterion the dimension that it is part of, of a sub-criterion its criterion; of a unit its province.',
  number: 'The number that is printed before the name of a criterion, such as 1.1.2.',
  max: 'The obtainable maximum, where the source prints it.',
  basis:
    'published; list-order: read from the order of a printed list; derived: arithmetic on published values, formula in the note.',
  block: 'What was ranked apart inside one edition.',
  quote: "The source's own words.",
  note: "The recorder's remark.",
  picture: 'The SHA-256 of the file of the picture that the claim was read from.',
  crop: 'The cell of the picture that the claim was read from: WebP, in base64.',
  published_on: 'A day, a month or a year.',
  accepted_source: 'The source whose value is kept; empty when nothing decides.',
  stated_on: 'The day on which the unit said so; or a month or a year.',
  linkable: 'no: name the source, print no link.',
  owner: 'The province of an internal index.',
  aliases: 'Other names in use, with semicolons between them.',
  decimals: 'How many its values are shown with at most.',
  difference_vi: 'What a difference of two values is counted in; for scores what a value is counted in, too.',
  difference_en: 'What a difference of two values is counted in; for scores what a value is counted in, too.',
  higher_is_better: 'no: the lowest value is the best.',
  whole: 'yes: what its data set lacks was not published; no: it may have been published and not located.',
  contrast: 'The index that its places are set against.',
  schedule_vi: 'When the results of a year usually come out.',
  schedule_en: 'When the results of a year usually come out.',
  claims_file: 'The file that its claims are in; claims.csv where it is empty.',
};

/**
 * The field of a column of a file.
 * @throws when the column's type has no counterpart
 */
export function toField(file: FileName, name: string): Field {
  const type = (files[file].row.shape as Record<string, z.ZodType>)[name];
  const kind = type && (kinds.get(type) ?? toEnumeration(type));
  if (!kind) throw new Error(`${file}: the column ${name} has no field type`);
  const description = descriptions[name];
  return { name, ...kind, ...(description && { description }) };
}

/** True when no row may leave the column empty. */
export const isRequired = ({ constraints }: Field): boolean => constraints?.required ?? false;

function toEnumeration(type: z.ZodType): Kind | null {
  if (type instanceof z.ZodPipe) return toEnumeration(type.out as z.ZodType);
  if (type instanceof z.ZodEnum)
    return text({ constraints: { required: true, enum: type.options.map(String) } });
  if (!(type instanceof z.ZodUnion)) return null;
  const options = (type.options as z.ZodType[]).find((option) => option instanceof z.ZodEnum);
  return options ? text({ constraints: { enum: options.options.map(String) } }) : null;
}
