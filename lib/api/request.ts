import type { z } from 'zod';
import { type Operation, type OperationId, operationIds, operations } from './contract/operations';
import { listValues, takesNumber, toParameters } from './parameters';
import { ProblemError } from './problems';

/** The addresses of the API begin so. */
export const apiRoot = '/api/v1';

/** A request that was understood. */
export interface Asked {
  id: OperationId;
  parts: Record<string, unknown>;
  filters: Record<string, unknown>;
  limit: number;
  cursor: string | null;
  /** the release that is asked for; null for the current one */
  release: number | null;
  format: 'json' | 'csv';
  /** the address with its filters, in one order; a cursor belongs to it */
  request: string;
}

const toPattern = (path: string): RegExp => new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
const patterns = operationIds.map((id) => ({ id, pattern: toPattern(operations[id].path) }));

/**
 * Finds out what a request asks for.
 * @param path the address below the root of the API, such as `/figures`
 * @throws ProblemError when the API has no such address, or not with such parameters
 */
export function parseRequest(path: string, query: URLSearchParams): Asked {
  const found = patterns.flatMap(({ id, pattern }) => {
    const match = pattern.exec(path);
    return match ? [{ id, parts: match.groups ?? {} }] : [];
  })[0];
  if (!found)
    throw new ProblemError('no-such-address', `There is no ${apiRoot}${path}.`, {
      known: operationIds.map((id) => apiRoot + operations[id].path),
    });
  const operation: Operation = operations[found.id];
  // a slash would end the part, so a department has the sign that it has in ids
  const parts = parse(
    operation.parts,
    new Map(
      Object.entries(found.parts).map(([name, text]) => [
        name,
        decode(text).replace('~', name === 'unit' ? '/' : '~'),
      ]),
    ),
  );
  const given = listOnce(query);
  const own = toParameters(operation);
  const known = Object.keys(own.shape);
  const unknown = [...given.keys()].filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new ProblemError(
      'unknown-parameter',
      `There is no parameter ${unknown.map(quote).join(', ')} here.`,
      {
        known,
      },
    );
  const {
    limit = 1,
    cursor = null,
    release = null,
    format = 'json',
    ...filters
  } = parse(own, given) as Record<string, unknown>;
  return {
    id: found.id,
    parts,
    filters,
    limit: limit as number,
    cursor: cursor as string | null,
    release: release as number | null,
    format: format as Asked['format'],
    request: JSON.stringify([path, Object.entries(filters).sort()]),
  };
}

const quote = (text: string): string => `"${text.slice(0, 100)}"`;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ProblemError('bad-address');
  }
}

function listOnce(query: URLSearchParams): Map<string, string> {
  const given = new Map<string, string>();
  for (const [name, value] of query) {
    if (given.has(name)) throw new ProblemError('bad-parameter', `${quote(name)} is given more than once.`);
    given.set(name, value);
  }
  return given;
}

function parse(schema: z.ZodObject, given: ReadonlyMap<string, string>): Record<string, unknown> {
  const values = [...given].map(([name, text]) => [
    name,
    takesNumber(schema.shape[name]) ? toNumber(text) : text,
  ]);
  const parsed = schema.safeParse(Object.fromEntries(values));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0]);
  const value = given.get(name);
  throw new ProblemError(
    'bad-parameter',
    value === undefined ? `${quote(name)} is not given.` : `${quote(value)} is no ${name}.`,
    { known: listValues(schema.shape[name]) },
  );
}

/** A whole number; any other text as it is, so that the schema refuses it. */
const toNumber = (text: string): number | string => (/^(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : text);

/** The address of an operation's example, below the root of the API and without its query. */
export const toExamplePath = ({ path, example }: Operation): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(example.parts[name] ?? ''));

/** The whole address of an operation's example. */
export function toExampleAddress(operation: Operation): string {
  const query = new URLSearchParams(operation.example.query).toString();
  return apiRoot + toExamplePath(operation) + (query && `?${query}`);
}
