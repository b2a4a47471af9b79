import { type Operation, type OperationId, operations } from '@/lib/api/contract/operations';
import { toCsv } from '@/lib/api/csv';
import { readCursor, writeCursor } from '@/lib/api/cursor';
import { licence } from '@/lib/api/licence';
import { ProblemError } from '@/lib/api/problems';
import { type Asked, apiRoot, parseRequest } from '@/lib/api/request';
import { readCurrentRelease } from '@/lib/queries/releases/current-release';
import { inRelease } from '@/lib/queries/releases/past';
import { inFull, routes } from '@/lib/routes';
import { handlers } from './handlers';
import type { Found, Question } from './question';

/** An answer before it is written. */
export interface Answer {
  id: OperationId;
  asked: Asked;
  release: number;
  /** what the operation promises, as JSON */
  body: Record<string, unknown>;
  rows: object[];
  /** the address of the rows that follow */
  next: string | null;
}

/**
 * Answers a request from the release that it names, or from the current one.
 * @param path the address below the root of the API
 * @throws ProblemError when the request cannot be answered
 */
export async function findAnswer(path: string, query: URLSearchParams): Promise<Answer> {
  const asked = parseRequest(path, query);
  const answer = await inRelease(asked.release, () => answerNow(asked, path, query));
  if (!answer) throw new ProblemError('no-such-release', `There is no release ${asked.release} to read.`);
  return answer;
}

/** Answers from the release that reads see. */
async function answerNow(asked: Asked, path: string, query: URLSearchParams): Promise<Answer> {
  const { id, limit, cursor, request } = asked;
  const { id: release, createdOn } = await readCurrentRelease();
  const place = { release, request };
  const after = cursor === null ? null : readCursor(cursor, place);
  const { rows, next, about } = await run(asked, { after, limit });
  const nextCursor = next && writeCursor(place, next);
  const { kind }: Operation = operations[id];
  const named = {
    release: { id: release, created_on: createdOn, page: inFull(routes.release('vi', release)) },
    licence: licence(),
  };
  const body =
    kind === 'one' ? { ...named, data: rows[0] } : { ...named, about, data: rows, next_cursor: nextCursor };
  return { id, asked, release, body, rows, next: nextCursor && toNext(path, query, nextCursor) };
}

/** The request was parsed by the schemas of its operation, so it is what the handler asks for. */
function run<Id extends OperationId>(
  { id, parts, filters }: Asked,
  window: Question<Id>['window'],
): Promise<Found<Id>> {
  const handle = handlers[id as Id];
  return handle({ parts, filters, window } as Question<Id>);
}

function toNext(path: string, query: URLSearchParams, cursor: string): string {
  const next = new URLSearchParams(query);
  next.set('cursor', cursor);
  return `${apiRoot}${path}?${next}`;
}

/** The answer as the response of a route. */
export function toResponse({ id, asked, release, body, rows, next }: Answer): Response {
  const operation: Operation = operations[id];
  const isCsv = asked.format === 'csv';
  const links = [
    ...(next ? [`<${next}>; rel="next"`] : []),
    `<${routes.apiDocument}>; rel="service-desc"`,
    `<${licence().terms}>; rel="license"`,
  ];
  return new Response(isCsv ? toCsv(operation.row, rows) : JSON.stringify(body), {
    headers: {
      'content-type': isCsv ? 'text/csv; charset=utf-8; header=present' : 'application/json',
      'data-release': String(release),
      link: links.join(', '),
      ...(asked.release !== null && { 'cache-control': 'public, max-age=31536000, immutable' }),
      ...(isCsv && { 'content-disposition': `inline; filename="${id}-${release}.csv"` }),
    },
  });
}
