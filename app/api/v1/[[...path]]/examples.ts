import { type ExampleAnswers, type Operation, operationIds, operations } from '@/lib/api/contract/operations';
import { ProblemError } from '@/lib/api/problems';
import { toExamplePath } from '@/lib/api/request';
import { findAnswer } from './answer';

/**
 * What every operation answers to the request of its example, from the release that reads see; null where another
 * data set has nothing there.
 */
export async function findExamples(): Promise<ExampleAnswers> {
  const found = operationIds.map(async (id) => {
    const operation: Operation = operations[id];
    const query = new URLSearchParams(operation.example.query);
    const answer = await findAnswer(toExamplePath(operation), query).catch((error: unknown) => {
      if (error instanceof ProblemError) return null;
      throw error;
    });
    return [id, answer?.body ?? null] as const;
  });
  return Object.fromEntries(await Promise.all(found)) as ExampleAnswers;
}
