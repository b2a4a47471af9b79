import { expect, test } from '@playwright/test';
import pg from 'pg';
import { withClient } from '@/lib/db/with-client';
import { DatabaseLink, type Site, serveBuild, statusOf } from './served-site';

const database = process.env.E2E_DATABASE_URL ?? '';
/** The database as a role sees it that has few connections: those of the server are also other tests'. */
const asFew = new URL(database);
Object.assign(asFew, { username: 'few', password: 'few' });
const listed = ['/vi', '/en/xep-hang/par/2020', '/vi/tinh/binh-duong', '/vi/nguon', '/vi/gioi-thieu'];
const served = [
  '/vi/so-lieu/par.2020.binh-duong.overall.rank',
  '/vi/xep-hang/par/2020?sap-xep=ten',
  '/vi/tim?q=ha+giang',
  '/vi/so-sanh?don-vi=hai-phong,ha-noi',
];
/** Pages that nobody has asked for, one for each test. */
const neverAsked = [2021, 2022, 2023, 2019].map((year) => `/vi/so-lieu/par.${year}.ha-noi.overall.rank`);

let link: DatabaseLink;
let site: Site;

test.beforeAll(async () => {
  test.setTimeout(660_000);
  await withClient(database, (client) =>
    client.query(
      `DROP ROLE IF EXISTS few; CREATE ROLE few LOGIN PASSWORD 'few' CONNECTION LIMIT 20 IN ROLE pg_read_all_data`,
    ),
  );
  link = new DatabaseLink(asFew);
  await link.open();
  // with the heap of made-up.spec.ts
  site = await serveBuild(link.url, { PREPARE: 'yes', NODE_OPTIONS: '--max-old-space-size=300' });
  for (const path of served) expect(await statusOf(site.url + path), path).toBe(200);
  // the site makes the listed pages unasked
  await expect.poll(() => preparedShare(site.url), { timeout: 600_000, intervals: [1000] }).toBe(1);
  expect(site.output()).not.toMatch(/ended by itself|tự dừng/);
});
test.afterAll(async () => {
  await site.stop();
  await link.close();
  await withClient(database, (client) => client.query('DROP ROLE few'));
});

async function expectKeptPages() {
  for (const path of [...listed, ...served]) expect(await statusOf(site.url + path), path).toBe(200);
  expect(await statusOf(`${site.url}/api/suc-khoe/song`)).toBe(200);
}

/** Expects the site to get well by itself, and then to make a page that it could not make before. */
async function expectRecovered(path = '') {
  await expect.poll(() => statusOf(`${site.url}/api/suc-khoe`), { timeout: 60_000 }).toBe(200);
  await expect.poll(() => statusOf(site.url + path), { timeout: 30_000 }).toBe(200);
}

test('a stopped database takes no page down, and the site recovers by itself', async () => {
  await link.close();
  await expectKeptPages();
  expect(await statusOf(`${site.url}/api/suc-khoe`)).toBe(503);
  await expectUnavailable(neverAsked[0]);
  await expectProblem();

  await link.open();
  await expectRecovered(neverAsked[0]);
});

test('a database that hangs makes no reader wait', async () => {
  link.hang(true);
  await expectKeptPages();
  expect(await statusOf(`${site.url}/api/suc-khoe`)).toBe(503);
  await expectUnavailable(neverAsked[1]);

  link.hang(false);
  await expectRecovered(neverAsked[1]);
});

test('a database that needs 5 s for an answer makes no reader wait', async () => {
  link.slow(5000);
  await expect.poll(() => statusOf(`${site.url}/api/suc-khoe`), { timeout: 30_000 }).toBe(503);
  await expectKeptPages();
  await expectUnavailable(neverAsked[2]);

  link.slow(0);
  await expectRecovered(neverAsked[2]);
});

test('a database without a free connection takes no page down', async () => {
  const taken: pg.Client[] = [];
  let refused: unknown;
  await link.close();
  while (!refused) {
    const client = new pg.Client(asFew.href);
    client.on('error', () => {});
    await client.connect().then(
      () => taken.push(client),
      (error) => {
        refused = error;
      },
    );
  }
  expect(refused).toMatchObject({ code: '53300' });
  await link.open();
  await expectKeptPages();
  await expectUnavailable(neverAsked[3]);

  for (const client of taken) await client.end();
  await expectRecovered(neverAsked[3]);
});

/** Expects a page that was never made to say at once, without a script, that it cannot be made now. */
async function expectUnavailable(path = '') {
  for (const [address, words] of [
    [path, 'tạm thời chưa mở được'],
    [path.replace('/vi/', '/en/'), 'cannot be opened just now'],
  ] as const) {
    const asked = Date.now();
    const answer = await fetch(site.url + address);
    expect(answer.status).toBe(503);
    expect(Date.now() - asked).toBeLessThan(1000);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const html = await answer.text();
    expect(html).toContain(words);
    expect(html).not.toContain('<script');
  }
}

/** Expects the same of a program that asks for figures: a problem, at once. */
async function expectProblem() {
  const answer = await fetch(`${site.url}/api/v1/figures?limit=7`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([503, 'application/problem+json']);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await answer.json()).toMatchObject({ type: expect.stringContaining('#unavailable') });
}

async function preparedShare(url: string): Promise<number> {
  const { prepared } = await (await fetch(`${url}/api/suc-khoe`)).json();
  return prepared.of > 0 ? prepared.pages / prepared.of : 0;
}
