import { z } from 'zod';
import {
  basis,
  bounds,
  day,
  decimal,
  dimension,
  figureId,
  index,
  level,
  missing,
  page,
  pointChange,
  rankChange,
  source,
  unit,
  unitId,
  year,
} from './fields';
import { claimRow, figureRow } from './resources';

/** The answers about standings: rankings, the years of one unit, and one figure with all that is known of it. */

const standing = {
  rank: decimal.nullable(),
  rank_missing: missing.nullable().describe('Why there is no rank; null where there is one.'),
  rank_basis: basis.nullable(),
  rank_figure: figureId.nullable(),
  bounds: bounds.nullable(),
  value: decimal.nullable(),
  value_missing: missing.nullable().describe('Why there is no value; null where there is one.'),
  value_basis: basis.nullable(),
  value_figure: figureId.nullable(),
  value_measure: z.enum(['percent', 'score']).nullable(),
  rank_change: rankChange,
  point_change: pointChange,
};
const unitNames = { unit_name_vi: z.string(), unit_name_en: z.string().nullable() };

export const rankingRow = z
  .object({
    unit,
    unit_id: unitId,
    ...unitNames,
    region: z.string().nullable(),
    group: z.string().nullable().describe('The group of the result (A, B…), where the index has groups.'),
    ...standing,
  })
  .meta({
    id: 'RankingRow',
    description:
      'A unit in a ranking: ranks first, a unit with bounds in the middle of them, then units of which only a value or nothing is known.',
  });

export const rankingAbout = z
  .object({
    index,
    year,
    level,
    dimension,
    status: z.enum(['published', 'not-located']),
    published_on: z.string().nullable(),
    decision: z.string().nullable(),
    ranks_known: z.int().min(0),
    ranks_of: z.int().min(0).describe('How many ranks there are in all.'),
    year_before: year.nullable().describe('The edition that changes count from.'),
    page,
  })
  .meta({ id: 'Ranking' });

export const seriesRow = z
  .object({
    year,
    unit_id: unitId.nullable().describe('The unit of that year; null if there was none.'),
    unit_name_vi: z.string().nullable(),
    unit_name_en: z.string().nullable(),
    status: z.enum(['published', 'not-located']),
    ranked_of: z.int().nullable().describe('How many units the rank counts among.'),
    ...standing,
    year_before: year.nullable().describe('The edition that changes count from.'),
  })
  .meta({ id: 'SeriesRow', description: 'One edition of the index, with the standing of the unit in it.' });

export const seriesAbout = z
  .object({ unit, ...unitNames, level, index, dimension, page })
  .meta({ id: 'Series' });

const reasons = { reason_vi: z.string(), reason_en: z.string() };

export const figureDetail = figureRow
  .extend({
    claims: z.array(
      claimRow.extend({
        agrees: z
          .boolean()
          .nullable()
          .describe('Whether it gives the value of the figure; null if undecided.'),
      }),
    ),
    resolution: z
      .object({ accepted_source: z.string().nullable(), ...reasons })
      .nullable()
      .describe('How a difference between sources was resolved.'),
    oddity: z
      .object(reasons)
      .nullable()
      .describe('Why it is kept as printed although it contradicts others.'),
    statements: z
      .array(
        z.object({
          stated_on: z.string().describe('A day, or only a month or a year.'),
          text_vi: z.string(),
          text_en: z.string().nullable().describe('A translation by this site.'),
          source,
          source_url: z.url().nullable().describe('Null for a source that may not be linked.'),
        }),
      )
      .describe('What the unit itself says of the figure, in its own words.'),
    bounds: bounds.nullable().describe('For a value without a rank: the ranks that are possible.'),
    earlier: z
      .array(z.object({ value: decimal.nullable(), from_release: z.int(), until_release: z.int() }))
      .describe('Its values in earlier releases, the latest first.'),
  })
  .meta({ id: 'FigureDetail' });

export const releaseNamed = z
  .object({ id: z.int(), created_on: day, page })
  .meta({ id: 'NamedRelease', description: 'The release that every figure of the answer is of.' });
