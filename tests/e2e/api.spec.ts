import { readFile } from 'node:fs/promises';
import type { APIRequestContext, APIResponse } from '@playwright/test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { parse } from 'csv-parse/sync';
import { fromCell } from '@/lib/dataset/cells';
import { sendExactly } from '../send-exactly';
import { createChecker, type Description, listOperations, toAddress, toCells } from './api';
import { expect, test } from './site';

const origin = process.env.E2E_URL ?? '';
const root = '/api/v1';
type Row = Record<string, unknown>;
interface List {
  release: { id: number };
  data: Row[];
  next_cursor: string | null;
}

const describe = async (request: APIRequestContext): Promise<Description> =>
  (await request.get(`${root}/openapi.json`)).json();
const read = async (request: APIRequestContext, address: string): Promise<List> => {
  const answer = await request.get(address);
  expect(answer.status(), address).toBe(200);
  return answer.json();
};
const isList = (get: { responses: Description['paths'][string]['get']['responses'] }) =>
  get.responses['200']?.content['text/csv'] !== undefined;
const readCsv = (text: string): Row[] => {
  const rows: Record<string, string>[] = parse(text, { columns: true });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, fromCell(cell)])),
  );
};

/** All rows of a list, read by its cursors. */
async function readWhole(
  request: APIRequestContext,
  path: string,
  query: Record<string, string>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const search = new URLSearchParams({ ...query, ...(cursor && { cursor }) });
    const part: List = await read(request, `${path}?${search}`);
    rows.push(...part.data);
    cursor = part.next_cursor;
  }
  return rows;
}

test('the description is valid OpenAPI, and kept like any answer', async ({ request }) => {
  const answer = await request.get(`${root}/openapi.json`);
  const { valid, errors } = await new Validator().validate(await answer.json());
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(answer.headers()).toMatchObject({ 'access-control-allow-origin': '*' });
  expect(answer.headers().etag).toBeTruthy();
});

test('every operation answers its example as described, and as its example says', async ({ request }) => {
  const description = await describe(request);
  const check = createChecker(description);
  for (const { path, get } of listOperations(description)) {
    const address = toAddress(path, get);
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    const body: List = await answer.json();
    const pointer = ['paths', path, 'get', 'responses', '200', 'content', 'application/json', 'schema'];
    expect(check(pointer, body), address).toEqual([]);
    expect(body, address).toEqual(get.responses['200']?.content['application/json']?.example);
    expect(body).toMatchObject({ licence: { terms: expect.stringContaining('/vi/du-lieu#giay-phep') } });
    const { etag, link, ...headers } = answer.headers();
    expect(headers, address).toMatchObject({
      'content-type': 'application/json',
      'data-release': String(body.release.id),
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': expect.stringMatching(/^public, max-age=0, s-maxage=\d,.*stale-if-error=\d+/),
    });
    expect(etag, address).toContain(`"${body.release.id}-`);
    for (const relation of ['service-desc', 'license']) expect(link).toContain(`rel="${relation}"`);
  }
});

test('every list is as CSV what it is as JSON, and as described', async ({ request }) => {
  const description = await describe(request);
  const check = createChecker(description);
  for (const { path, get } of listOperations(description).filter((known) => isList(known.get))) {
    const query = { limit: '1000' };
    const json = await read(request, toAddress(path, get, query));
    const pointer = ['paths', path, 'get', 'responses', '200', 'content', 'application/json', 'schema'];
    expect(check(pointer, json), path).toEqual([]);
    const csv = await request.get(toAddress(path, get, { ...query, format: 'csv' }));
    expect(csv.headers()['content-type']).toBe('text/csv; charset=utf-8; header=present');
    const rows = readCsv(await csv.text());
    const columns = Object.keys(rows[0] ?? {});
    expect(rows, path).toEqual(json.data.map((row) => toCells(row, columns)));
    expect(get.responses['200']?.content['text/csv']?.schema, path).toMatchObject({
      description: expect.stringContaining(columns.join(', ')),
    });
  }
});

test('cursors lead through all figures and claims once, with the values of the download', async ({
  request,
}) => {
  test.setTimeout(120_000);
  const [release] = (await read(request, `${root}/releases`)).data;
  const figures = await readWhole(request, `${root}/figures`, { limit: '1000' });
  expect(figures).toHaveLength(Number(release?.figures));
  const download = await (await request.get(`/api/phien-ban/${release?.release}.csv`)).text();
  const printed = new Map(readCsv(download.slice(1)).map((row) => [row.figure, row]));
  expect(new Set(figures.map(({ figure }) => figure))).toEqual(new Set(printed.keys()));
  const differing = figures.filter(({ figure, value, sources }) => {
    const row = printed.get(figure);
    return row?.value !== (value ?? '') || row.sources !== (sources as string[]).join(' | ');
  });
  expect(differing).toEqual([]);
  const claims = await readWhole(request, `${root}/claims`, { limit: '1000' });
  expect(claims).toHaveLength(Number(release?.claims));
  expect(new Set(claims.map(({ figure, source }) => `${figure} ${source}`)).size).toBe(claims.length);
});

test('the next rows are also named by a header, in CSV too', async ({ request }) => {
  const first = await request.get(`${root}/sources?limit=2&format=csv`);
  const next = /<(?<next>[^>]+)>; rel="next"/.exec(first.headers().link ?? '')?.groups?.next ?? '';
  const second = readCsv(await (await request.get(next)).text());
  const { data } = await read(request, `${root}/sources?limit=4`);
  expect(second.map(({ source }) => source)).toEqual(data.slice(2).map(({ source }) => source));
});

test('a ranking has every unit of its year, bounds marked as computed, and a reason for each gap', async ({
  request,
}) => {
  for (const of of ['par/2020', 'par/2024', 'par/2025', 'papi/2020', 'par/2020?level=ministry']) {
    const { data } = await read(request, `${root}/rankings/${of}`);
    expect(data.length, of).toBeGreaterThan(0);
    for (const { rank, rank_missing, value, value_missing, bounds } of data) {
      expect([rank === null, value === null], of).toEqual([rank_missing !== null, value_missing !== null]);
      if (bounds) expect([rank, bounds]).toMatchObject([null, { basis: 'computed' }]);
    }
  }
  const { data } = await read(request, `${root}/rankings/par/2024`);
  const shown = await (await request.get('/vi/xep-hang/par/2024')).text();
  expect(data.filter(({ bounds }) => bounds).length).toBeGreaterThan(0);
  for (const { rank_figure } of data) if (rank_figure) expect(shown).toContain(`/vi/so-lieu/${rank_figure}`);
  const { data: papi } = await read(request, `${root}/rankings/papi/2020`);
  expect(new Set(papi.flatMap(({ rank_basis }) => rank_basis ?? []))).toEqual(new Set(['computed']));
});

test('the newest ranking is that of the newest published edition', async ({ request }) => {
  const editions = await read(request, `${root}/editions?index=par&level=province`);
  const newest = editions.data.filter(({ status }) => status === 'published').at(-1)?.year;
  const named = await read(request, `${root}/rankings/par/${newest}`);
  expect(await read(request, `${root}/rankings/par/latest`)).toEqual(named);
});

test('HEAD tells what GET does, and who has an answer already is told so', async ({ request }) => {
  const address = `${root}/figures?limit=3`;
  const [got, head] = [await request.get(address), await request.head(address)];
  const told = (answer: APIResponse) => {
    const {
      date: _,
      connection: __,
      'keep-alive': ___,
      'transfer-encoding': ____,
      ...headers
    } = answer.headers();
    return headers;
  };
  expect(head.status()).toBe(200);
  expect(await head.text()).toBe('');
  expect(told(head)).toEqual(told(got));
  const again = await request.get(address, { headers: { 'if-none-match': got.headers().etag ?? '' } });
  expect(again.status()).toBe(304);
  expect(again.headers()).toMatchObject({ 'access-control-allow-origin': '*' });
});

test('answers are compressed', async () => {
  for (const path of [`${root}/figures`, `${root}/figures?format=csv`, `${root}/openapi.json`]) {
    const answer = await fetch(origin + path, { headers: { 'accept-encoding': 'br' } });
    expect(answer.headers.get('content-encoding'), path).toBe('br');
    await answer.text();
  }
});

test('a browser on any site may ask, and is told how', async () => {
  for (const path of [`${root}/figures`, '/api/tim/vi', '/api/phien-ban/1.csv']) {
    const { status, headers } = await sendExactly(origin, path, 'OPTIONS');
    expect(status, path).toBe(204);
    expect(headers).toMatchObject({
      allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    });
  }
});

test('an answer of a named release is the same, and may be kept for ever', async ({ request }) => {
  const answer = await request.get(`${root}/rankings/par/2020?release=1`);
  expect(answer.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(await answer.json()).toEqual(await read(request, `${root}/rankings/par/2020`));
  const first = await read(request, `${root}/claims?limit=2&release=1`);
  const next = await read(request, `${root}/claims?limit=2&release=1&cursor=${first.next_cursor}`);
  const both = await read(request, `${root}/claims?limit=4`);
  expect([...first.data, ...next.data]).toEqual(both.data);
});

const ofOtherRelease = (cursor: string): string => {
  const [release, ...rest] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  return Buffer.from(JSON.stringify([release + 1, ...rest])).toString('base64url');
};

test('a cursor of another release, or of another request, is refused', async ({ request }) => {
  const { next_cursor: cursor } = await read(request, `${root}/figures?index=par&limit=1`);
  const problemOf = async (query: string) => {
    const answer = await request.get(`${root}/figures?${query}`);
    return [answer.status(), (await answer.json()).type.split('#')[1]];
  };
  expect(await problemOf(`index=par&cursor=${ofOtherRelease(cursor ?? '')}`)).toEqual([410, 'old-cursor']);
  expect(await problemOf(`index=papi&cursor=${cursor}`)).toEqual([400, 'bad-cursor']);
});

for (const [path, status, code] of [
  ['', 404, 'no-such-address'],
  ['/khong-co', 404, 'no-such-address'],
  ['/rankings/par/1999', 400, 'bad-parameter'],
  ['/rankings/par/2011', 404, 'nothing-found'],
  ['/rankings/par/2020?dimension=khong-co', 404, 'nothing-found'],
  ['/series/khong-co', 404, 'nothing-found'],
  ['/figures/par.2020.khong-co.overall.rank', 404, 'nothing-found'],
  ['/figures/..%2f..%2fetc', 400, 'bad-address'],
  ['/figures/%00', 400, 'bad-address'],
  ['/figures/%zz', 400, 'bad-address'],
  ['/figures?limit=5000', 400, 'bad-parameter'],
  ['/figures?limit=1&limit=2', 400, 'bad-parameter'],
  ["/figures?unit=a'%20or%201=1", 400, 'bad-parameter'],
  ['/figures?index=%00%00', 400, 'bad-parameter'],
  ['/figures?utm_source=x', 400, 'unknown-parameter'],
  ['/claims?cursor=%00', 400, 'bad-cursor'],
  [`/claims?cursor=${Buffer.from('[1,"x","9"]').toString('base64url')}`, 400, 'bad-cursor'],
  ['/claims?release=999999', 404, 'no-such-release'],
  ['/search?q=', 400, 'bad-parameter'],
] as const) {
  test(`${path} is a problem: ${code}`, async () => {
    const { status: got, headers, body } = await sendExactly(origin, root + path);
    expect([got, headers['content-type'], headers['cache-control']]).toEqual([
      status,
      'application/problem+json',
      'no-store',
    ]);
    expect(headers).toMatchObject({ 'access-control-allow-origin': '*' });
    expect(headers.etag).toBeUndefined();
    const problem = JSON.parse(body);
    expect(problem).toMatchObject({ status, type: `https://cchc.example/vi/du-lieu/api#${code}` });
    for (const words of ['title', 'detail', 'instead']) expect(problem[words]).toBeTruthy();
  });
}

test('a problem is as described, and says why a figure is missing', async ({ request }) => {
  const check = createChecker(await describe(request));
  const problem = await (await request.get(`${root}/figures/par.2025.ha-noi.overall.rank`)).json();
  expect(check(['components', 'schemas', 'Problem'], problem)).toEqual([]);
  expect(problem.missing).toBe('not-located-yet');
});

for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
  test(`${method} is not taken by the API`, async () => {
    for (const path of [`${root}/figures`, '/api/tim/vi']) {
      const { status, headers, body } = await sendExactly(origin, path, method);
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
      expect(JSON.parse(body).type).toContain('#read-only');
    }
  });
}

test('every file is what the description says, and a wrong name is a problem', async ({ request }) => {
  const { paths } = await describe(request);
  const files = Object.entries(paths).filter(([, { get }]) => get.tags.includes('files'));
  expect(files.length).toBeGreaterThan(0);
  for (const [path, { get }] of files) {
    const answer = await request.get(toAddress(path, get));
    expect(answer.status(), path).toBe(200);
    const [type = ''] = (answer.headers()['content-type'] ?? '').split(';');
    expect(Object.keys(get.responses['200']?.content ?? {}), path).toContain(type);
    const wrong = await request.get(path.replaceAll(/\{\w+\}/g, 'khong-co'));
    expect([wrong.status(), wrong.headers()['content-type']], path).toEqual([
      404,
      'application/problem+json',
    ]);
    expect((await wrong.json()).type).toContain('#nothing-found');
  }
});

for (const locale of ['vi', 'en']) {
  test(`the documentation in ${locale} has every operation with its example, and every problem`, async ({
    request,
  }) => {
    const description = await describe(request);
    const html = (await (await request.get(`/${locale}/du-lieu/api`)).text()).replaceAll('&amp;', '&');
    for (const { path, get } of listOperations(description)) {
      expect(html).toContain(`id="${get.operationId}"`);
      expect(html).toContain(`href="${toAddress(path, get)}"`);
      for (const { name } of get.parameters ?? []) expect(html, path).toContain(`<code>${name}</code>`);
    }
    const messages = JSON.parse(await readFile('messages/en.json', 'utf8'));
    for (const code of Object.keys(messages.api.problems)) expect(html).toContain(`id="${code}"`);
    const data = await (await request.get(`/${locale}/du-lieu`)).text();
    expect(data).toContain(`href="/${locale}/du-lieu/api"`);
  });
}
