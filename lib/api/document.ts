import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponseObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi';
import { inFull, routes } from '@/lib/routes';
import english from '@/messages/en.json';
import { type FileAddress, fileIds, files } from './contract/files';
import {
  answerOf,
  type ExampleAnswers,
  type Operation,
  type OperationId,
  operationIds,
  operations,
} from './contract/operations';
import { toColumns } from './csv';
import { licence } from './licence';
import { type ParameterName, toParameters } from './parameters';
import { type ProblemCode, problem, problemCodes, problemStatus, problemType } from './problems';
import { apiRoot } from './request';

const words = english.api;

/** The description of the API as OpenAPI 3.1 writes it, with real answers as examples. */
export const toDocument = (examples: ExampleAnswers) =>
  createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: words.title,
        version: '1.0.0',
        description: [
          words.intro,
          words.stable,
          words.values.text,
          words.lists.text,
          words.caching.text,
          words.citing.text,
        ].join('\n\n'),
        license: { name: licence().text, url: licence().terms },
      },
      externalDocs: { url: inFull(routes.api('en')) },
      servers: [{ url: inFull('/').replace(/\/$/, '') }],
      paths: Object.fromEntries([
        ...operationIds.map((id) => [apiRoot + operations[id].path, { get: toOperation(id, examples[id]) }]),
        ...fileIds.map((id) => [files[id].path, { get: toFileOperation(id) }]),
      ]) as ZodOpenApiPathsObject,
    },
    { override: leaveOpen },
  );

/** Fields may be added to an answer, so a reader must not refuse those that it does not know. */
function leaveOpen({ jsonSchema }: { jsonSchema: { additionalProperties?: unknown } }): void {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
}

function toOperation(id: OperationId, answer: unknown): ZodOpenApiOperationObject {
  const operation: Operation = operations[id];
  const { parts, kind, row, example } = operation;
  return {
    operationId: id,
    ...words.operations[id],
    tags: ['v1'],
    requestParams: {
      path: withWords(parts, example.parts),
      query: withWords(toParameters(operation), example.query),
    },
    responses: {
      200: {
        description: words.answered,
        headers: answerHeaders,
        content: {
          'application/json': { schema: answerOf(operation), ...(answer !== null && { example: answer }) },
          ...(kind === 'list' && { 'text/csv': { schema: csvOf(row) } }),
        },
      },
      ...problemResponses([400, 404, 410, 429, 503]),
    },
  };
}

const csvOf = (row: z.ZodObject): z.ZodString =>
  z.string().meta({
    description: `The rows, with the columns ${toColumns(row)
      .map(({ name }) => name)
      .join(', ')}.`,
  });

/** Parameters with the words of the documentation, and with the values of the example. */
function withWords(parameters: z.ZodObject, example: Readonly<Record<string, string>>): z.ZodObject {
  const described = Object.entries(parameters.shape).map(([name, field]) => [
    name,
    (field as z.ZodType).meta({
      description: words.parameters[name as ParameterName],
      ...(example[name] !== undefined && { param: { example: toExample(example[name]) } }),
    }),
  ]);
  return z.object(Object.fromEntries(described));
}

const toExample = (text: string): string | number => (/^\d+$/.test(text) ? Number(text) : text);

const answerHeaders = z.object({
  etag: z.string().describe(words.headers.etag),
  'cache-control': z.string().describe(words.headers.cacheControl),
  'data-release': z.string().describe(words.headers.dataRelease),
  link: z.string().describe(words.headers.link),
});

function toFileOperation(id: keyof typeof files): ZodOpenApiOperationObject {
  const file: FileAddress = files[id];
  const content = Object.entries(file.gives).map(([type, schema]) => [type, schema ? { schema } : {}]);
  return {
    operationId: id,
    ...words.files[id],
    tags: ['files'],
    requestParams: { path: withWords(file.parts, toParts(file)) },
    responses: {
      200: { description: words.answered, content: Object.fromEntries(content) },
      ...problemResponses([400, 404, 429, 503]),
    },
  };
}

/** The parts of the address in the example of a file. */
function toParts({ path, example }: FileAddress): Record<string, string> {
  const pattern = path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return { ...new RegExp(`^${pattern}$`).exec(example)?.groups };
}

type ErrorStatus = (typeof problemStatus)[ProblemCode];

const responseOf = (status: ErrorStatus): ZodOpenApiResponseObject => ({
  id: `Problem${status}`,
  description: problemCodes
    .filter((code) => problemStatus[code] === status)
    .map((code) => `${code}: ${words.problems[code].text}`)
    .join(' '),
  content: { [problemType]: { schema: problem } },
});
const responses = Object.fromEntries(
  Object.values(problemStatus).map((status) => [status, responseOf(status)]),
) as Record<ErrorStatus, ZodOpenApiResponseObject>;

const problemResponses = (statuses: readonly ErrorStatus[]): ZodOpenApiResponsesObject =>
  Object.fromEntries(statuses.map((status) => [`${status}`, responses[status]])) as ZodOpenApiResponsesObject;
