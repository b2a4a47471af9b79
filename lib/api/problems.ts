import { z } from 'zod';
import { inFull, routes } from '@/lib/routes';
import english from '@/messages/en.json';

/** Everything that can go wrong, with the HTTP status; the words are in the messages of the site. */
export const problemStatus = {
  'bad-address': 400,
  'unknown-parameter': 400,
  'bad-parameter': 400,
  'bad-cursor': 400,
  'no-such-address': 404,
  'nothing-found': 404,
  'no-such-release': 404,
  'read-only': 405,
  'old-cursor': 410,
  withdrawn: 410,
  'too-many': 429,
  unavailable: 503,
} as const;

export type ProblemCode = keyof typeof problemStatus;
export const problemCodes = Object.keys(problemStatus) as ProblemCode[];

/** The status of a problem as the documentation names it: `HTTP 404`. */
export const toStatusName = (code: ProblemCode): string => `HTTP ${problemStatus[code]}`;

export const problemType = 'application/problem+json';

/** A problem as RFC 9457 writes it. */
export const problem = z
  .object({
    type: z.url().describe('The address that explains this kind of problem; it identifies the kind.'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('What is wrong with this request.'),
    instead: z.string().describe('What to do instead.'),
    known: z.array(z.string()).optional().describe('The names or values that are known here.'),
    missing: z.string().optional().describe('Why there is no such figure.'),
  })
  .meta({ id: 'Problem', description: 'A problem as RFC 9457 writes it.' });
export type Problem = z.infer<typeof problem>;

type Extras = Partial<Pick<Problem, 'known' | 'missing'>>;

/** The document of a problem; without a detail, the words of its kind say all. */
export function toProblem(code: ProblemCode, detail?: string, extras: Extras = {}): Problem {
  const { title, text, instead } = english.api.problems[code];
  const type = inFull(`${routes.api('vi')}#${code}`);
  return { type, title, status: problemStatus[code], detail: detail ?? text, instead, ...extras };
}

/** A request cannot be answered; the problem says why. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(code: ProblemCode, detail?: string, extras?: Extras) {
    super(detail ?? code);
    this.problem = toProblem(code, detail, extras);
  }
}

/** The answer of a route to a request with a problem; nobody may keep it. */
export const toProblemResponse = (told: Problem): Response =>
  new Response(JSON.stringify(told), {
    status: told.status,
    headers: {
      'content-type': problemType,
      'cache-control': 'no-store',
      ...(told.status === 503 && { 'retry-after': '5' }),
    },
  });
