import type { ParseArgsConfig } from 'node:util';
import type { Env } from '../../env.ts';

/** The options of all verbs; verbs.ts says which verb takes which. */
export const optionTypes = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  by: { type: 'string' },
  note: { type: 'string' },
  html: { type: 'string' },
  out: { type: 'string' },
  pdf: { type: 'string' },
  xlsx: { type: 'string' },
  lang: { type: 'string' },
  with: { type: 'string' },
  region: { type: 'string' },
  all: { type: 'boolean' },
  files: { type: 'string' },
  release: { type: 'string' },
  index: { type: 'string' },
  year: { type: 'string' },
  level: { type: 'string' },
  owner: { type: 'string' },
  framework: { type: 'string' },
  units: { type: 'string' },
  criteria: { type: 'boolean' },
  column: { type: 'string', multiple: true },
  decimal: { type: 'string' },
  sheet: { type: 'string', multiple: true },
  pages: { type: 'string' },
  table: { type: 'string', multiple: true },
  quote: { type: 'boolean' },
  only: { type: 'string', multiple: true },
  rest: { type: 'string' },
  reading: { type: 'string' },
  hidden: { type: 'boolean' },
  sure: { type: 'string', multiple: true },
  source: { type: 'string' },
  url: { type: 'string' },
  title: { type: 'string' },
  publisher: { type: 'string' },
  date: { type: 'string' },
  kind: { type: 'string' },
  page: { type: 'string' },
  archive: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

export type OptionName = keyof typeof optionTypes;

type ValueOf<T> = T extends { multiple: true } ? string[] : T extends { type: 'boolean' } ? boolean : string;

/** The options as they were typed. */
export type Values = { [K in OptionName]?: ValueOf<(typeof optionTypes)[K]> };

/** What a verb is given. */
export interface Call {
  operands: string[];
  options: Values;
  env: Env;
}

/** The command was typed wrongly; the message says what to type. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
