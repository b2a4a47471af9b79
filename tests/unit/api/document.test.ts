import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, it } from 'vitest';
import { fileIds, files } from '@/lib/api/contract/files';
import { type ExampleAnswers, operationIds, operations } from '@/lib/api/contract/operations';
import { toDocument } from '@/lib/api/document';
import { problemCodes, toProblem } from '@/lib/api/problems';
import { apiRoot } from '@/lib/api/request';

const answers = Object.fromEntries(
  operationIds.map((id) => [id, { data: id } as Record<string, unknown> | null]),
) as ExampleAnswers;
const document = toDocument(answers);

it('the description is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  const result = await validator.validate(JSON.parse(JSON.stringify(document)));
  expect(result.errors).toBeUndefined();
  expect(validator.version).toBe('3.1');
});

it('it has every operation and every file, each with an example', () => {
  const paths = [
    ...operationIds.map((id) => apiRoot + operations[id].path),
    ...fileIds.map((id) => files[id].path),
  ];
  expect(Object.keys(document.paths ?? {})).toEqual(paths);
  for (const id of operationIds) {
    const content = document.paths?.[apiRoot + operations[id].path]?.get?.responses?.['200'];
    expect(content).toMatchObject({ content: { 'application/json': { example: { data: id } } } });
  }
});

it('an operation whose example another data set does not have has none', () => {
  const { paths } = toDocument({ ...answers, ranking: null });
  const content = paths?.[apiRoot + operations.ranking.path]?.get?.responses?.['200'];
  expect(content).not.toHaveProperty('content.application/json.example');
});

it('each parameter says what it means', () => {
  const silent = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    (item.get?.parameters ?? []).flatMap((parameter) =>
      'description' in parameter && parameter.description ? [] : [`${path}: ${JSON.stringify(parameter)}`],
    ),
  );
  expect(silent).toEqual([]);
});

it('a decimal is text, and new fields may come', () => {
  expect(document.components?.schemas?.Decimal).toMatchObject({ type: 'string' });
  expect(JSON.stringify(document)).not.toContain('"additionalProperties":false');
});

it.each(problemCodes)('the problem %s has an address of its own, and says what to do', (code) => {
  const problem = toProblem(code);
  expect(new URL(problem.type).pathname).toBe('/vi/du-lieu/api');
  expect(problem.type).toMatch(new RegExp(`#${code}$`));
  for (const words of [problem.title, problem.detail, problem.instead]) expect(words).toMatch(/\w{3}/);
});
