import { z } from 'zod';

/** An address of the site that gives a file, and no rows. */
export interface FileAddress {
  /** the address, with the names of its parts in braces */
  path: string;
  parts: z.ZodObject;
  /** what it gives, by media type; null for what is no JSON */
  gives: Readonly<Record<string, z.ZodType | null>>;
  example: string;
}

const locale = z.enum(['vi', 'en']);

const suggestion = z
  .object({
    path: z.string(),
    name: z.string(),
    note: z.string(),
    names: z.array(z.string()),
  })
  .meta({ id: 'Suggestion' });

/** The files that programs read besides the lists, by their ids. */
export const files = {
  download: {
    path: '/api/phien-ban/{file}',
    parts: z.object({ file: z.string().regex(/^[1-9]\d{0,8}\.(?:csv|zip)$/) }),
    gives: { 'text/csv': null, 'application/zip': null },
    example: '/api/phien-ban/1.csv',
  },
  table: {
    path: '/api/bang/{locale}/{file}',
    parts: z.object({ locale, file: z.string().regex(/^.+\.(?:csv|xlsx|json)$/) }),
    gives: {
      'text/csv': null,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': null,
      'application/json': null,
    },
    example: '/api/bang/vi/xep-hang.par.2024.csv',
  },
  chart: {
    path: '/api/hinh/{locale}/{file}',
    parts: z.object({ locale, file: z.string().regex(/^.+\.(?:svg|png)$/) }),
    gives: { 'image/svg+xml': null, 'image/png': null },
    example: '/api/hinh/vi/tinh.binh-duong.par.svg',
  },
  citation: {
    path: '/api/trich-dan/{locale}/{file}',
    parts: z.object({ locale, file: z.string().regex(/^.+\.(?:bib|ris|json)$/) }),
    gives: {
      'application/x-bibtex': null,
      'application/x-research-info-systems': null,
      'application/vnd.citationstyles.csl+json': z.array(z.looseObject({ type: z.string() })),
    },
    example: '/api/trich-dan/en/par.2020.binh-duong.overall.rank.json',
  },
  feed: {
    path: '/api/tin/{locale}/{file}',
    parts: z.object({ locale, file: z.string().regex(/^.+\.(?:atom|json)$/) }),
    gives: {
      'application/atom+xml': null,
      'application/feed+json': z.looseObject({ version: z.string(), items: z.array(z.looseObject({})) }),
    },
    example: '/api/tin/en/phien-ban.json',
  },
  picture: {
    path: '/api/chia-se/{locale}/{file}',
    parts: z.object({ locale, file: z.string().regex(/^.+\.png$/) }),
    gives: { 'image/png': null },
    example: '/api/chia-se/vi/xep-hang.par.2020.png',
  },
  suggestions: {
    path: '/api/tim/{locale}',
    parts: z.object({ locale }),
    gives: { 'application/json': z.array(suggestion) },
    example: '/api/tim/en',
  },
} as const satisfies Record<string, FileAddress>;

export type FileId = keyof typeof files;
export const fileIds = Object.keys(files) as FileId[];
