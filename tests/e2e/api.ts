import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** The parts of an OpenAPI document that the tests read. */
export interface Description {
  paths: Record<string, { get: Described }>;
}

export interface Described {
  operationId: string;
  tags: string[];
  parameters?: { in: 'path' | 'query'; name: string; example?: string | number }[];
  responses: Record<string, { content: Record<string, { schema?: object; example?: unknown }> }>;
}

/** The operations of the API; a file address is none. */
export const listOperations = ({ paths }: Description) =>
  Object.entries(paths).flatMap(([path, { get }]) => (get.tags.includes('v1') ? [{ path, get }] : []));

/** The address of an operation with the parameters of its example, or with others. */
export function toAddress(
  path: string,
  { parameters = [] }: Described,
  query?: Record<string, string>,
): string {
  const given = parameters.filter(({ example }) => example !== undefined);
  const filled = given
    .filter((parameter) => parameter.in === 'path')
    .reduce((way, { name, example }) => way.replace(`{${name}}`, encodeURIComponent(String(example))), path);
  const own = given.flatMap(({ in: place, name, example }) =>
    place === 'query' ? [[name, String(example)] as [string, string]] : [],
  );
  const search = new URLSearchParams({ ...Object.fromEntries(own), ...query }).toString();
  return search ? `${filled}?${search}` : filled;
}

/** Checks answers with the schemas of a document; the errors of one, none if it is as described. */
export function createChecker(description: Description) {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(description, 'api');
  const toToken = (part: string) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
  return (pointer: readonly string[], value: unknown): string[] => {
    const validate = ajv.compile({ $ref: `api#/${pointer.map(toToken).join('/')}` });
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

/** A row as CSV has it: nested fields side by side, lists in one cell, nothing as an empty cell. */
export function toCells(
  row: Record<string, unknown>,
  columns: readonly string[],
  before = '',
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) => {
      const name = before + key;
      if (Array.isArray(value)) return [[name, value.join(' | ')]];
      if (value !== null && typeof value === 'object')
        return Object.entries(toCells(value as Record<string, unknown>, columns, `${name}_`));
      // an absent nested field has empty cells
      if (value === null && !columns.includes(name))
        return columns.filter((column) => column.startsWith(`${name}_`)).map((column) => [column, '']);
      return [[name, String(value ?? '')]];
    }),
  );
}
