import { ProblemError, toProblemResponse } from '@/lib/api/problems';
import { apiRoot } from '@/lib/api/request';
import { findAnswer, toResponse } from './answer';

export const dynamic = 'force-dynamic';

/** The read API: every operation of its contract. */
export async function GET(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  try {
    return toResponse(await findAnswer(pathname.slice(apiRoot.length), searchParams));
  } catch (error) {
    if (error instanceof ProblemError) return toProblemResponse(error.problem);
    throw error;
  }
}
