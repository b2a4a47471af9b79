import { z } from 'zod';
import { criterionKinds } from '@/lib/domain/editions/criterion';
import { dimensionKinds } from '@/lib/domain/editions/dimension';
import * as word from '@/lib/domain/vocabulary';
import { column as c } from './columns';

/** The files of claims may be long and are read as a stream; the others are small. */
export const claimFiles = ['claims.csv', 'claims-papi.csv'] as const;
export type ClaimFile = (typeof claimFiles)[number];

const claim = z.object({
  index: c.index,
  year: c.year,
  unit: c.unit,
  dimension: c.dimension,
  measure: c.oneOf(word.measures),
  value: c.decimal,
  max: c.optionalPositive,
  basis: c.oneOf(word.claimBases),
  source: c.code,
  block: c.optionalCode,
  quote: c.optionalText,
  note: c.optionalText,
});
const figureKey = {
  index: c.index,
  year: c.year,
  unit: c.unit,
  dimension: c.dimension,
  measure: c.oneOf(word.measures),
};
const level = c.oneOf(word.levels);
const optionalComparable = c.optionalOneOf(word.comparabilities);

/** Every file of a data set: its columns in order, and the columns that identify a row. */
export const files = {
  'indices.csv': {
    row: z.object({
      index: c.index,
      name_vi: c.text,
      name_en: c.text,
      short_vi: c.optionalText,
      short_en: c.optionalText,
      aliases: c.optionalText,
      about_vi: c.optionalText,
      about_en: c.optionalText,
      publisher_vi: c.text,
      publisher_en: c.text,
      value_measure: c.oneOf(['percent', 'score']),
      scale_max: c.optionalPositive,
      decimals: c.integer,
      difference_vi: c.text,
      difference_en: c.text,
      higher_is_better: c.yesNo,
      publishes_ranks: c.yesNo,
      whole: c.yesNo,
      contrast: c.optionalIndex,
      schedule_vi: c.optionalText,
      schedule_en: c.optionalText,
      claims_file: c.optionalOneOf(claimFiles),
      url: c.optionalUrl,
    }),
    key: ['index'],
  },
  'sources.csv': {
    row: z.object({
      source: c.code,
      url: c.optionalUrl,
      title: c.text,
      publisher: c.text,
      published_on: c.optionalPartialDay,
      accessed_on: c.optionalDay,
      kind: c.oneOf(word.sourceKinds),
      linkable: c.yesNo,
      caution: c.optionalText,
      location: c.optionalText,
      archived_url: c.optionalUrl,
    }),
    key: ['source'],
  },
  'frameworks.csv': {
    row: z.object({
      framework: c.code,
      index: c.index,
      level,
      decision: c.optionalText,
      issued_on: c.optionalDay,
      total_max: c.optionalPositive,
      max_assessed: c.optionalPositive,
      max_survey: c.optionalPositive,
      criteria_count: c.optionalInteger,
      subcriteria_count: c.optionalInteger,
      source: c.optionalCode,
      note: c.optionalText,
    }),
    key: ['framework'],
  },
  'dimensions.csv': {
    row: z.object({
      framework: c.code,
      order: c.integer,
      dimension: c.dimension,
      kind: c.oneOf([...dimensionKinds, ...criterionKinds]),
      parent: c.optionalDimension,
      number: c.optionalItemNumber,
      name_vi: c.text,
      name_en: c.text,
      max_score: c.optionalPositive,
      source: c.optionalCode,
      note: c.optionalText,
    }),
    key: ['framework', 'dimension'],
  },
  'dimension-lineage.csv': {
    row: z.object({
      index: c.index,
      earlier: c.dimension,
      later: c.dimension,
      from_year: c.year,
      note_vi: c.text,
      note_en: c.text,
    }),
    key: ['index', 'earlier', 'later'],
  },
  'editions.csv': {
    row: z.object({
      index: c.index,
      year: c.year,
      level,
      owner: c.optionalUnit,
      framework: c.optionalCode,
      units: c.optionalCount,
      status: c.oneOf(['published', 'not-located']),
      published_on: c.optionalPartialDay,
      decision: c.optionalText,
      comparable_with_previous: optionalComparable,
      note_vi: c.optionalText,
      note_en: c.optionalText,
    }),
    key: ['index', 'year', 'level', 'owner'],
  },
  'comparability.csv': {
    row: z.object({
      index: c.index,
      year: c.year,
      dimension: c.dimension,
      comparable_with_previous: c.oneOf(word.comparabilities),
      reason_vi: c.text,
      reason_en: c.text,
    }),
    key: ['index', 'year', 'dimension'],
  },
  'units.csv': {
    row: z.object({
      unit: c.unit,
      name_vi: c.text,
      name_en: c.optionalText,
      kind: c.oneOf(word.unitKinds),
      parent: c.optionalUnit,
      gso_code: c.optionalText,
      valid_from: c.optionalDay,
      valid_to: c.optionalDay,
      source: c.optionalCode,
    }),
    key: ['unit', 'valid_from'],
  },
  'successions.csv': {
    row: z.object({
      predecessor: c.unit,
      successor: c.unit,
      effective_on: c.day,
      kind: c.oneOf(word.successionKinds),
      source: c.code,
    }),
    key: ['predecessor', 'successor', 'effective_on'],
  },
  'regions.csv': {
    row: z.object({
      scheme: c.year,
      order: c.integer,
      region: c.code,
      name_vi: c.text,
      name_en: c.text,
      source: c.optionalCode,
    }),
    key: ['scheme', 'region'],
  },
  'unit-regions.csv': {
    row: z.object({ scheme: c.year, unit: c.unit, region: c.code, source: c.optionalCode }),
    key: ['scheme', 'unit'],
  },
  'claims.csv': { row: claim, key: ['index', 'year', 'unit', 'dimension', 'measure', 'source'] },
  'claims-papi.csv': { row: claim, key: ['index', 'year', 'unit', 'dimension', 'measure', 'source'] },
  'excerpts.csv': {
    row: z.object({ ...figureKey, source: c.code, picture: c.sha256, crop: c.webp }),
    key: ['index', 'year', 'unit', 'dimension', 'measure', 'source'],
  },
  'resolutions.csv': {
    row: z.object({ ...figureKey, accepted_source: c.optionalCode, reason_vi: c.text, reason_en: c.text }),
    key: ['index', 'year', 'unit', 'dimension', 'measure'],
  },
  'anomalies.csv': {
    row: z.object({ ...figureKey, reason_vi: c.text, reason_en: c.text }),
    key: ['index', 'year', 'unit', 'dimension', 'measure'],
  },
  'statements.csv': {
    row: z.object({
      ...figureKey,
      stated_on: c.partialDay,
      text_vi: c.text,
      text_en: c.optionalText,
      source: c.code,
    }),
    key: ['index', 'year', 'unit', 'dimension', 'measure', 'source'],
  },
  'announcements.csv': {
    row: z.object({ index: c.index, year: c.year, statement: c.code, value: c.decimal, source: c.code }),
    key: ['index', 'year', 'statement'],
  },
  'group-rules.csv': {
    row: z.object({
      index: c.index,
      level,
      year: c.year,
      group: c.text,
      lower_bound: c.optionalDecimal,
      upper_bound_exclusive: c.optionalDecimal,
      units_in_group: c.optionalInteger,
      source: c.code,
      note: c.optionalText,
    }),
    key: ['index', 'level', 'year', 'group'],
  },
  'dimension-leads.csv': {
    row: z.object({
      index: c.index,
      province: c.unit,
      year: c.year,
      dimension: c.optionalDimension,
      department: c.unit,
      role: c.text,
      basis: c.text,
      source: c.code,
    }),
    key: ['index', 'province', 'year', 'dimension', 'department', 'source'],
  },
  'initiatives.csv': {
    row: z.object({
      index: c.index,
      unit: c.unit,
      year: c.year,
      dimension: c.dimension,
      department: c.optionalUnit,
      text_vi: c.text,
      text_en: c.text,
      source: c.code,
    }),
    key: ['index', 'unit', 'year', 'dimension', 'text_vi'],
  },
} as const;

export type FileName = keyof typeof files;
export const fileNames = Object.keys(files) as FileName[];
export type ReferenceFile = Exclude<FileName, ClaimFile>;
/** Whether a file of a data set holds claims; the others are reference files. */
export const isClaimFile = (name: string): name is ClaimFile => claimFiles.includes(name as ClaimFile);
export const referenceFiles = fileNames.filter((name): name is ReferenceFile => !isClaimFile(name));
