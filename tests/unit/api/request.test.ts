import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operationIds, operations } from '@/lib/api/contract/operations';
import { ProblemError } from '@/lib/api/problems';
import { parseRequest, toExamplePath } from '@/lib/api/request';
import { forEvery } from '../for-every';

const ask = (address: string) => {
  const { pathname, searchParams } = new URL(address, 'http://x');
  return parseRequest(pathname, searchParams);
};
/** The code of the problem with an address, and what is known instead. */
function refusalOf(address: string): { code: string | undefined; known: string[] | undefined } {
  try {
    ask(address);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { code: error.problem.type.split('#')[1], known: error.problem.known };
  }
  throw new Error(`${address} was taken`);
}

describe('a request', () => {
  it('has the parts of its address, its filters and the defaults of a list', () =>
    expect(ask('/rankings/par/2020?dimension=the-che')).toMatchObject({
      id: 'ranking',
      parts: { index: 'par', year: 2020 },
      filters: { level: 'province', dimension: 'the-che' },
      limit: 100,
      cursor: null,
      release: null,
      format: 'json',
    }));

  it('may ask for the latest year, a release and CSV', () =>
    expect(ask('/rankings/par/latest?release=7&format=csv&limit=1000')).toMatchObject({
      parts: { year: 'latest' },
      release: 7,
      format: 'csv',
      limit: 1000,
    }));

  it('names a department with the sign of its ids', () =>
    expect(ask('/series/tinh-a~so-b').parts).toEqual({ unit: 'tinh-a/so-b' }));

  it('is one request in any order of its filters, and with any cursor and limit', () => {
    const { request } = ask('/figures?index=par&year=2020');
    expect(ask('/figures?year=2020&limit=5&index=par&cursor=x&release=2').request).toBe(request);
    expect(ask('/figures?index=par&year=2021').request).not.toBe(request);
  });

  it.each(operationIds)('%s has an example that is understood', (id) => {
    const query = new URLSearchParams(operations[id].example.query);
    expect(parseRequest(toExamplePath(operations[id]), query).id).toBe(id);
  });
});

describe('a request is refused', () => {
  it.each([
    ['/khong-co', 'no-such-address'],
    ['/', 'no-such-address'],
    ['/figures/a/b', 'no-such-address'],
    ['/rankings/par/99', 'bad-parameter'],
    ['/rankings/par/2020?level=unit', 'bad-parameter'],
    ['/figures?limit=0', 'bad-parameter'],
    ['/figures?limit=1001', 'bad-parameter'],
    ['/figures?limit=1e2', 'bad-parameter'],
    ['/figures?limit=-1', 'bad-parameter'],
    ['/figures?limit=', 'bad-parameter'],
    ['/figures?year=2020&year=2021', 'bad-parameter'],
    ['/figures?index=', 'bad-parameter'],
    ['/figures?unit=../x', 'bad-parameter'],
    ['/figures?format=xml', 'bad-parameter'],
    ['/figures?release=0', 'bad-parameter'],
    ['/figures?Index=par', 'unknown-parameter'],
    ['/figures?__proto__=1', 'unknown-parameter'],
    ['/search', 'bad-parameter'],
    ['/search?q=%20', 'bad-parameter'],
  ])('%s: %s', (address, code) => expect(refusalOf(address).code).toBe(code));

  it('with the parameters or the values that are known', () => {
    expect(refusalOf('/claims?x=1').known).toEqual(
      expect.arrayContaining(['figure', 'source', 'limit', 'cursor', 'format', 'release']),
    );
    expect(refusalOf('/figures?level=x').known).toEqual(['province', 'ministry', 'unit']);
  });

  it('or taken, whatever its text', () =>
    forEvery(
      [fc.webPath(), fc.array(fc.tuple(fc.constantFrom('limit', 'year', 'q', 'cursor', 'x'), fc.string()))],
      (path, query) => {
        for (const of of [path, '/figures', '/search', `/series/${encodeURIComponent(path)}`]) {
          try {
            parseRequest(of, new URLSearchParams(query));
          } catch (error) {
            expect(error).toBeInstanceOf(ProblemError);
          }
        }
      },
    ));
});
