import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ProblemError } from './problems';

/** Where a list goes on: after which row, of which release and of which request. */
const content = z.tuple([z.int().min(1), z.string(), z.string().min(1)]);

/** What a cursor belongs to: the release, and the request without its cursor and limit. */
export interface CursorPlace {
  release: number;
  request: string;
}

const digestOf = (request: string): string =>
  createHash('sha256').update(request).digest('base64url').slice(0, 10);

/** The opaque text of a cursor. */
export const writeCursor = ({ release, request }: CursorPlace, after: string): string =>
  Buffer.from(JSON.stringify([release, digestOf(request), after])).toString('base64url');

/**
 * The row after which a cursor goes on.
 * @throws ProblemError when it is none, of another request or of another release
 */
export function readCursor(text: string, { release, request }: CursorPlace): string {
  const read = content.safeParse(parseJson(Buffer.from(text, 'base64url').toString()));
  if (!read.success) throw new ProblemError('bad-cursor');
  const [of, digest, after] = read.data;
  if (digest !== digestOf(request))
    throw new ProblemError(
      'bad-cursor',
      'The cursor comes from a request with another address or other filters.',
    );
  if (of !== release)
    throw new ProblemError(
      'old-cursor',
      `The cursor is of release ${of}, and these rows are of release ${release}.`,
    );
  return after;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Which rows of a list are asked for. */
export interface Window {
  /** the row after which they begin; null for the first ones */
  after: string | null;
  limit: number;
}

/** Some rows of a list, and the last of them if more follow. */
export interface Rows<T> {
  rows: T[];
  next: string | null;
}

/**
 * The rows of a whole list that a window shows.
 * @throws ProblemError for a cursor of no such row
 */
export function cutRows<T>(all: readonly T[], { after, limit }: Window): Rows<T> {
  if (after !== null && !/^\d{1,9}$/.test(after)) throw new ProblemError('bad-cursor');
  const start = Number(after ?? 0);
  const end = start + limit;
  return { rows: all.slice(start, end), next: end < all.length ? String(end) : null };
}
