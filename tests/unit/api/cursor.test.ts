import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRows, type Rows, readCursor, writeCursor } from '@/lib/api/cursor';
import { ProblemError } from '@/lib/api/problems';
import { forEvery } from '../for-every';

const place = { release: 3, request: '/figures' };
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.type.split('#')[1] ?? '';
    throw error;
  }
  return 'none';
};

it('its cursors lead through a list, to every row once and in order', () =>
  forEvery([fc.array(fc.integer(), { maxLength: 40 }), fc.integer({ min: 1, max: 50 })], (all, limit) => {
    const read: number[] = [];
    let cursor: string | null = null;
    do {
      const after: string | null = cursor === null ? null : readCursor(cursor, place);
      const part: Rows<number> = cutRows(all, { after, limit });
      if (part.next !== null) expect(part.rows).toHaveLength(limit);
      read.push(...part.rows);
      cursor = part.next && writeCursor(place, part.next);
    } while (cursor !== null);
    expect(read).toEqual(all);
  }));

it('a cursor is read again as it was written', () =>
  forEvery([fc.string({ minLength: 1 })], (after) => {
    expect(readCursor(writeCursor(place, after), place)).toBe(after);
  }));

describe('a cursor is refused', () => {
  it('by another request', () =>
    expect(codeOf(() => readCursor(writeCursor(place, '9'), { ...place, request: '/claims' }))).toBe(
      'bad-cursor',
    ));

  it('by a later release, and by an earlier one', () => {
    for (const release of [2, 4])
      expect(codeOf(() => readCursor(writeCursor(place, '9'), { ...place, release }))).toBe('old-cursor');
  });

  it('when it is any other text', () =>
    forEvery([fc.oneof(fc.string(), fc.base64String(), fc.json().map(toBase64))], (text) => {
      expect(codeOf(() => readCursor(text, place))).toBe('bad-cursor');
    }));

  it.each(['-1', '1.5', 'x', '9'.repeat(20)])('when it goes on after row %s of a whole list', (after) =>
    expect(codeOf(() => cutRows([1, 2], { after, limit: 1 }))).toBe('bad-cursor'),
  );
});

function toBase64(text: string): string {
  return Buffer.from(text).toString('base64url');
}
