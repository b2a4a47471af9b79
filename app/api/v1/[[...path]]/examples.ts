import { type Operation, type OperationId, operationIds, operations } from '@/lib/api/contract/operations';
import { toExamplePath } from '@/lib/api/request';
import { findAnswer } from './answer';

/** What every operation answers to the request of its example, from the release that reads see. */
export async function findExamples(): Promise<Record<OperationId, Record<string, unknown>>> {
  const found = operationIds.map(async (id) => {
    const operation: Operation = operations[id];
    const { body } = await findAnswer(toExamplePath(operation), new URLSearchParams(operation.example.query));
    return [id, body] as const;
  });
  return Object.fromEntries(await Promise.all(found)) as Record<OperationId, Record<string, unknown>>;
}
