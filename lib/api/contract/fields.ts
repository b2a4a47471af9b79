import { z } from 'zod';
import { keyPatterns } from '@/lib/domain/figures/figure-id';
import { decimalPattern } from '@/lib/domain/values/decimal';
import { claimBases, comparabilities, levels, measures, unitKinds } from '@/lib/domain/vocabulary';

/** The kinds of field that answers are made of. Those with an id are components of the OpenAPI document. */

/** A value as its source printed it, never rounded. */
export const decimal = z.string().regex(decimalPattern).meta({
  id: 'Decimal',
  description:
    'An exact decimal as text, with a point and with the decimals that its source printed ("88.30" is not "88.3"). Read it with a decimal type, not as a floating-point number.',
});

/** The stable id of a figure. */
export const figureId = z.string().max(200).meta({
  id: 'FigureId',
  description:
    'The stable id of a figure: index, year, unit, dimension and measure, joined by dots; a department or district has "~" after its province.',
});

export const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .meta({ id: 'Day', description: 'A day, YYYY-MM-DD.' });

export const page = z.url().meta({ id: 'Page', description: 'The page of the site in Vietnamese.' });

export const index = z.string().regex(keyPatterns.index).describe('Code of the index, such as par.');
export const year = z
  .int()
  .min(2000)
  .max(2099)
  .describe('The measured year; results come out in the year after.');
export const level = z
  .enum(levels)
  .describe('What is ranked: provinces, ministries, or the units of one province (departments, districts).');
export const unit = z
  .string()
  .regex(keyPatterns.unit)
  .describe('Code of the unit; of a department or district province/unit. One code may have several eras.');
export const unitId = z
  .string()
  .describe('The unit of that year: its code, and the day since when it has existed if a merger made it.');
export const unitKind = z.enum(unitKinds);
export const dimension = z
  .string()
  .regex(keyPatterns.dimension)
  .describe('Code of the dimension within its index; overall is the whole index.');
export const measure = z.enum(measures).describe('What the value says of the unit.');
export const source = z
  .string()
  .regex(/^[\w.-]{1,100}$/)
  .describe('Code of the source.');
export const basis = z
  .enum([...claimBases, 'computed'])
  .describe(
    'How the value came about: printed, read from the order of a list, derived by its recorder, or computed by this site.',
  );
export const comparable = z
  .enum(comparabilities)
  .describe('Whether it may be compared with the edition before.');
export const releaseNumber = z.int().min(1).describe('The number of a release.');

/** Why there is no value. */
export const missing = z
  .enum([
    'unit-did-not-exist',
    'dimension-not-in-framework',
    'not-published',
    'not-ranked',
    'not-located-yet',
    'sources-disagree',
  ])
  .meta({
    id: 'MissingReason',
    description:
      'Why there is no value. not-located-yet: published, but no source of it was found; sources-disagree: sources differ and nothing decides between them.',
  });

/** The ranks that are possible where none is known. */
export const bounds = z
  .object({
    best: z.int().min(1).describe('The best rank that is possible.'),
    worst: z.int().min(1).describe('The worst rank that is possible.'),
    basis: z.literal('computed').describe('No source prints it: this site computed it from what is known.'),
  })
  .meta({
    id: 'RankBounds',
    description:
      'The ranks that are possible where none is known, computed by this site. It is no figure: never print it as a rank.',
  });

const caution = z
  .enum(['framework-changed', 'framework-unknown'])
  .nullable()
  .describe('Why to read the change with care: the criteria changed, or nobody said whether they did.');
const reason = z
  .enum(['unit-merged', 'field-resized'])
  .nullable()
  .describe('Why the two years are not comparable.');
const changeKinds = ['known', 'stated', 'not-comparable', 'missing'] as const;
const kind =
  'known: both values are; stated: only a source says it; bounded: computed limits, all of one direction.';
const figure = figureId.nullable().describe('The figure that states it, if it is stated.');
const quote = z
  .string()
  .nullable()
  .describe('The words of the source, given instead of a number that may mean points or a percentage.');

/** A change of rank; positive is better. */
export const rankChange = z
  .object({
    kind: z.enum([...changeKinds, 'bounded']).describe(kind),
    places: z.int().nullable().describe('Places gained; positive is better (17 to 4 is 13).'),
    least: z.int().nullable().describe('The least places gained that are possible, if it is bounded.'),
    most: z.int().nullable().describe('The most places gained that are possible, if it is bounded.'),
    reason,
    caution,
    figure,
  })
  .meta({ id: 'RankChange', description: 'The change of rank from the published edition before.' });

/** A change of value in points. */
export const pointChange = z
  .object({
    kind: z.enum(changeKinds).describe(kind),
    points: decimal.nullable(),
    reason,
    caution,
    figure,
    quote,
  })
  .meta({ id: 'PointChange', description: 'The change of the value from the published edition before.' });
