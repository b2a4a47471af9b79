import { z } from 'zod';
import * as fields from './fields';
import * as rows from './resources';
import * as standings from './standings';

/** An operation of the API: what it asks for and what it answers. Every other part of the API is made from these. */
export interface Operation {
  /** the address below `/api/v1`, with the names of its parts in braces */
  path: string;
  /** the parts of the address */
  parts: z.ZodObject;
  /** the parameters of its own; those of all lists are added */
  filters: z.ZodObject;
  /** a list has rows, a cursor and CSV; `one` has a single thing */
  kind: 'list' | 'one';
  row: z.ZodObject;
  /** what is said once of all rows */
  about: z.ZodObject | null;
  /** the request that the documentation shows */
  example: { parts: Record<string, string>; query: Record<string, string> };
}

const none = z.object({});
const filters = <const T extends z.ZodRawShape>(shape: T) => z.object(shape).partial();

const overallOf = fields.dimension.default('overall');

/** All operations, by their ids, in the order of the documentation. */
export const operations = {
  ranking: {
    path: '/rankings/{index}/{year}',
    parts: z.object({
      index: fields.index,
      year: z
        .union([z.literal('latest'), fields.year])
        .describe('A year, or latest: the newest published one.'),
    }),
    filters: z.object({
      level: z.enum(['province', 'ministry']).default('province').describe('What is ranked.'),
      dimension: overallOf,
    }),
    kind: 'list',
    row: standings.rankingRow,
    about: standings.rankingAbout,
    example: { parts: { index: 'par', year: '2020' }, query: { limit: '2' } },
  },
  series: {
    path: '/series/{unit}',
    parts: z.object({ unit: fields.unit }),
    filters: z.object({ index: fields.index.default('par'), dimension: overallOf }),
    kind: 'list',
    row: standings.seriesRow,
    about: standings.seriesAbout,
    example: { parts: { unit: 'binh-duong' }, query: { index: 'par', limit: '2' } },
  },
  figures: {
    path: '/figures',
    parts: none,
    filters: filters({
      index: fields.index,
      year: fields.year,
      level: fields.level,
      unit: fields.unit,
      dimension: fields.dimension,
      measure: fields.measure,
    }),
    kind: 'list',
    row: rows.figureRow,
    about: null,
    example: { parts: {}, query: { index: 'par', year: '2020', unit: 'binh-duong', limit: '2' } },
  },
  figure: {
    path: '/figures/{figure}',
    parts: z.object({ figure: fields.figureId }),
    filters: none,
    kind: 'one',
    row: standings.figureDetail,
    about: null,
    example: { parts: { figure: 'par.2020.binh-duong.overall.rank' }, query: {} },
  },
  claims: {
    path: '/claims',
    parts: none,
    filters: filters({ figure: fields.figureId, source: fields.source }),
    kind: 'list',
    row: rows.claimRow,
    about: null,
    example: { parts: {}, query: { figure: 'par.2020.binh-duong.overall.rank', limit: '2' } },
  },
  sources: {
    path: '/sources',
    parts: none,
    filters: filters({ source: fields.source, kind: rows.sourceRow.shape.kind }),
    kind: 'list',
    row: rows.sourceRow,
    about: null,
    example: { parts: {}, query: { kind: 'official', limit: '1' } },
  },
  search: {
    path: '/search',
    parts: none,
    filters: z.object({
      q: z.string().trim().min(1).max(300).describe('Words of a name, with or without accents.'),
    }),
    kind: 'list',
    row: rows.searchRow,
    about: null,
    example: { parts: {}, query: { q: 'ha giang', limit: '2' } },
  },
  editions: {
    path: '/editions',
    parts: none,
    filters: filters({ index: fields.index, year: fields.year, level: fields.level }),
    kind: 'list',
    row: rows.editionRow,
    about: null,
    example: { parts: {}, query: { index: 'par', level: 'province', limit: '2' } },
  },
  indices: {
    path: '/indices',
    parts: none,
    filters: none,
    kind: 'list',
    row: rows.indexRow,
    about: null,
    example: { parts: {}, query: { limit: '1' } },
  },
  dimensions: {
    path: '/dimensions',
    parts: none,
    filters: filters({ index: fields.index }),
    kind: 'list',
    row: rows.dimensionRow,
    about: null,
    example: { parts: {}, query: { index: 'par', limit: '2' } },
  },
  units: {
    path: '/units',
    parts: none,
    filters: filters({ unit: fields.unit, kind: fields.unitKind }),
    kind: 'list',
    row: rows.unitRow,
    about: null,
    example: { parts: {}, query: { unit: 'an-giang' } },
  },
  successions: {
    path: '/successions',
    parts: none,
    filters: none,
    kind: 'list',
    row: rows.successionRow,
    about: null,
    example: { parts: {}, query: { limit: '2' } },
  },
  coverage: {
    path: '/coverage',
    parts: none,
    filters: filters({ index: fields.index, dimension: fields.dimension, year: fields.year }),
    kind: 'list',
    row: rows.coverageRow,
    about: null,
    example: { parts: {}, query: { index: 'par', dimension: 'overall', year: '2023' } },
  },
  releases: {
    path: '/releases',
    parts: none,
    filters: none,
    kind: 'list',
    row: rows.releaseRow,
    about: null,
    example: { parts: {}, query: { limit: '1' } },
  },
} as const satisfies Record<string, Operation>;

export type Operations = typeof operations;
export type OperationId = keyof Operations;
export const operationIds = Object.keys(operations) as OperationId[];

/** What the example of each operation answers now; null where the data set has nothing there. */
export type ExampleAnswers = Readonly<Record<OperationId, Record<string, unknown> | null>>;

/** The parameters of every operation. */
export const ownParameters = z.object({
  release: fields.releaseNumber
    .optional()
    .describe('Answer from this release instead of the current one; such an answer never changes.'),
});
/** The parameters of every list. */
export const listParameters = ownParameters.extend({
  limit: z.int().min(1).max(1000).default(100).describe('How many rows at most.'),
  cursor: z.string().max(2000).optional().describe('Where to go on: next_cursor of the answer before.'),
  format: z.enum(['json', 'csv']).default('json').describe('JSON, or the rows alone as CSV.'),
});
export type PartsOf<Id extends OperationId> = z.output<Operations[Id]['parts']>;
export type FiltersOf<Id extends OperationId> = z.output<Operations[Id]['filters']>;
export type RowOf<Id extends OperationId> = z.output<Operations[Id]['row']>;
export type AboutOf<Id extends OperationId> = Operations[Id]['about'] extends z.ZodObject
  ? z.output<Operations[Id]['about']>
  : null;

const next = z.string().nullable().describe('The cursor of the next rows; null when these are the last.');

/** What an operation answers as JSON. */
export function answerOf({ kind, row, about }: Operation): z.ZodObject {
  const shared = { release: standings.releaseNamed, licence };
  if (kind === 'one') return z.object({ ...shared, data: row });
  return z.object({ ...shared, ...(about && { about }), data: z.array(row), next_cursor: next });
}

const licence = z
  .object({
    text: z.string(),
    attribution: z.string().describe('Whom to credit.'),
    terms: z.url().describe('The terms of use.'),
  })
  .meta({ id: 'Licence' });
