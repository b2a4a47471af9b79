import { z } from 'zod';
import { criterionKinds } from '@/lib/domain/editions/criterion';
import { dimensionKinds } from '@/lib/domain/editions/dimension';
import { sourceKinds, successionKinds } from '@/lib/domain/vocabulary';
import {
  basis,
  comparable,
  day,
  decimal,
  dimension,
  figureId,
  index,
  level,
  measure,
  missing,
  page,
  releaseNumber,
  source,
  unit,
  unitId,
  unitKind,
  year,
} from './fields';

/** The rows of the lists that describe what is ranked and by whom. Names are in both languages. */

const names = { name_vi: z.string(), name_en: z.string() };
const notes = { note_vi: z.string().nullable(), note_en: z.string().nullable() };
const count = z.int().min(0);

export const indexRow = z
  .object({
    index,
    ...names,
    short_vi: z.string(),
    short_en: z.string(),
    publisher_vi: z.string(),
    publisher_en: z.string(),
    value_measure: z.enum(['percent', 'score']),
    scale_max: decimal.nullable().describe('The greatest value that is possible.'),
    higher_is_better: z.boolean(),
    publishes_ranks: z.boolean().describe('If false, ranks are computed by this site from the values.'),
    whole: z.boolean().describe('If true, a value that is absent was not published.'),
  })
  .meta({ id: 'Index' });

export const dimensionRow = z
  .object({
    index,
    framework: z.string().describe('The set of criteria.'),
    level,
    dimension,
    ...names,
    kind: z.enum([...dimensionKinds, ...criterionKinds]),
    parent: dimension
      .nullable()
      .describe('The dimension of a criterion, the criterion of a sub-criterion; null for a dimension.'),
    number: z.string().nullable().describe('The number that is printed before the name of a criterion.'),
    max_score: decimal.nullable(),
    decision: z.string().nullable().describe('The decision that laid down the criteria.'),
  })
  .meta({ id: 'Dimension' });

export const editionRow = z
  .object({
    index,
    year,
    level,
    owner: unit.nullable().describe('The province whose own index it is.'),
    framework: z.string().nullable(),
    units: count.nullable().describe('How many units it ranked, if that is known.'),
    status: z.enum(['published', 'not-located']),
    published_on: z.string().nullable().describe('The day of publication, or only its month or year.'),
    decision: z.string().nullable(),
    comparable: comparable.nullable(),
    ...notes,
  })
  .meta({ id: 'Edition' });

export const unitRow = z
  .object({
    unit,
    unit_id: unitId,
    name_vi: z.string(),
    name_en: z.string().nullable(),
    kind: unitKind,
    parent: unit.nullable().describe('The province of a department or district.'),
    since: day.nullable().describe('The first day of this era; null if it began before 2012.'),
    until: day.nullable().describe('The last day of this era; null if it lasts.'),
    page: page.nullable(),
  })
  .meta({
    id: 'Unit',
    description: 'One era of a unit: a merged province is another unit with the same code.',
  });

export const successionRow = z
  .object({
    predecessor: unitId,
    predecessor_name_vi: z.string(),
    successor: unitId,
    successor_name_vi: z.string(),
    kind: z.enum(successionKinds),
    effective_on: day,
  })
  .meta({ id: 'Succession' });

export const sourceRow = z
  .object({
    source,
    title: z.string(),
    publisher: z.string(),
    kind: z.enum(sourceKinds),
    published_on: z.string().nullable().describe('The day of publication, or only its month or year.'),
    accessed_on: day.nullable(),
    url: z.url().nullable().describe('Null for a source that may not be linked.'),
    unlinked: z
      .enum(['not-original', 'unstable', 'no-address'])
      .nullable()
      .describe('Why there is no address.'),
    caution: z.string().nullable(),
    claims: count.describe('How many values were read in it.'),
    page,
  })
  .meta({ id: 'Source' });

const changes = z.object({ added: count, changed: count, withdrawn: count });

export const releaseRow = z
  .object({
    release: releaseNumber,
    created_on: day,
    note: z.string(),
    content_hash: z.string().describe('SHA-256 of the content.'),
    figures: count,
    claims: count,
    sources: count,
    changes: changes.nullable().describe('Figures against the release before; null in the first release.'),
    csv: z.url().describe('All figures of the release in one table.'),
    package: z.url().describe('The whole data set of the release as a data package.'),
    page,
  })
  .meta({ id: 'Release' });

export const coverageRow = z
  .object({
    index,
    dimension,
    part: z.enum(['rank', 'value', 'any']).describe('What is counted; for a dimension, either one.'),
    year,
    existing: count.describe('The provinces of that year; the next four add up to it.'),
    known: count,
    undecided: count.describe('Sources differ and nothing decides between them.'),
    missing: count.describe('Published, but no source of it was found.'),
    never_published: count,
  })
  .meta({ id: 'Coverage' });

export const searchRow = z
  .object({
    kind: z.enum(['province', 'region', 'ministry', 'dimension', 'edition', 'child']),
    code: z.string().describe('The code of the unit, region or dimension; of an edition, that of its index.'),
    name_vi: z.string(),
    name_en: z.string().nullable(),
    index: index.nullable(),
    year: year.nullable(),
    level: level.nullable(),
    successor: unit.nullable().describe('The province that it is part of now, if it was dissolved.'),
    page: page.nullable(),
  })
  .meta({ id: 'Found' });

export const figureRow = z
  .object({
    figure: figureId,
    index,
    year,
    level,
    unit,
    unit_id: unitId,
    unit_name_vi: z.string(),
    unit_name_en: z.string().nullable(),
    dimension,
    dimension_name_vi: z.string(),
    dimension_name_en: z.string(),
    measure,
    value: decimal.nullable(),
    missing: missing.nullable(),
    max: decimal.nullable().describe('The greatest value that is possible, if its source gives it.'),
    basis: basis.nullable(),
    ranked_apart: z.string().nullable().describe('The block of units that is ranked by itself.'),
    ranked_of: count.nullable().describe('How many units a computed rank counts among.'),
    framework: z.string(),
    odd: z.boolean().describe('Kept as printed although it contradicts other figures; its page says why.'),
    quote: z.string().nullable().describe("The source's own words, if they were recorded."),
    sources: z.array(source).describe('The sources that give this value; of an undecided figure, all.'),
    page,
  })
  .meta({
    id: 'Figure',
    description: 'The value that the site shows, resolved from the claims of its sources.',
  });

export const claimRow = z
  .object({
    figure: figureId,
    source,
    value: decimal,
    max: decimal.nullable(),
    basis,
    quote: z.string().nullable().describe('The words of the source.'),
    note: z.string().nullable().describe('A note of who recorded it.'),
    since_release: releaseNumber.describe('The first release with this claim.'),
    source_title: z.string(),
    source_publisher: z.string(),
    source_url: z.url().nullable().describe('Null for a source that may not be linked.'),
  })
  .meta({ id: 'Claim', description: 'The value that one source gives for one figure, as it is printed.' });
