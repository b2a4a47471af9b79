import { type ProblemCode, problemType, toProblem } from '@/lib/api/problems';
import { toContentPolicy } from './content-policy';
import type { Failure } from './failure-page';

/** What programs on any site may do with the answers under `/api`: read them. */

const readMethods = 'GET, HEAD, OPTIONS';

/** The headers by which browsers let the pages of any site read an answer. */
export const readByAll = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'content-disposition, data-release, etag, link, retry-after',
} as const;

/** The answer to the question whether a request may be sent. */
export const allowedToAll = {
  allow: readMethods,
  'access-control-allow-methods': readMethods,
  'access-control-allow-headers': 'accept, if-none-match',
  'access-control-max-age': '86400',
} as const;

/** The problem that a program is told where a reader gets a page. */
export const problemOf = {
  unavailable: 'unavailable',
  malformed: 'bad-address',
  notAllowed: 'read-only',
  tooLong: 'bad-parameter',
  noExhibit: 'nothing-found',
} as const satisfies Record<Failure, ProblemCode>;

/** A problem as an answer that nobody may keep. */
export function toRefusal(code: ProblemCode): {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
} {
  const problem = toProblem(code);
  return {
    status: problem.status,
    headers: {
      ...readByAll,
      'content-type': problemType,
      'cache-control': 'no-store',
      'content-security-policy': toContentPolicy([]),
      ...((problem.status === 429 || problem.status === 503) && { 'retry-after': '5' }),
      ...(code === 'read-only' && { allow: readMethods }),
    },
    // a text would get a charset, which JSON has not
    body: Buffer.from(JSON.stringify(problem)),
  };
}
