import { expect, test } from '@playwright/test';
import { DatabaseLink, type Site, serveBuild, statusOf } from './served-site';

const database = process.env.E2E_DATABASE_URL ?? '';
const listed = ['/vi', '/en/xep-hang/par/2020', '/vi/tinh/binh-duong', '/vi/nguon', '/vi/gioi-thieu'];
const served = [
  '/vi/so-lieu/par.2020.binh-duong.overall.rank',
  '/vi/xep-hang/par/2020?sap-xep=ten',
  '/vi/tim?q=ha+giang',
  '/vi/so-sanh?don-vi=hai-phong,ha-noi',
];
const [never, neverEither] = [
  '/vi/so-lieu/par.2021.ha-noi.overall.rank',
  '/vi/so-lieu/par.2022.ha-noi.overall.rank',
];

let link: DatabaseLink;
let site: Site;

test.beforeAll(async () => {
  test.setTimeout(660_000);
  link = new DatabaseLink(new URL(database));
  await link.open();
  site = await serveBuild(link.url);
  for (const path of served) expect(await statusOf(site.url + path), path).toBe(200);
  // the site makes the listed pages unasked
  await expect.poll(() => preparedShare(site.url), { timeout: 600_000, intervals: [1000] }).toBe(1);
});
test.afterAll(async () => {
  await site.stop();
  await link.close();
});

test('a stopped database takes no page down, and the site recovers by itself', async () => {
  await link.close();
  for (const path of [...listed, ...served]) expect(await statusOf(site.url + path), path).toBe(200);
  expect(await statusOf(`${site.url}/api/suc-khoe`)).toBe(503);
  expect(await statusOf(`${site.url}/api/suc-khoe/song`)).toBe(200);
  await expectUnavailable(never);

  await link.open();
  await expect.poll(() => statusOf(`${site.url}/api/suc-khoe`), { timeout: 30_000 }).toBe(200);
  expect(await statusOf(site.url + never)).toBe(200);
});

test('a database that hangs makes no reader wait', async () => {
  link.hang(true);
  for (const path of [...listed, ...served]) expect(await statusOf(site.url + path), path).toBe(200);
  expect(await statusOf(`${site.url}/api/suc-khoe`)).toBe(503);
  await expectUnavailable(neverEither);

  link.hang(false);
  await expect.poll(() => statusOf(`${site.url}/api/suc-khoe`), { timeout: 30_000 }).toBe(200);
});

/** Expects a page that was never made to say at once, without a script, that it cannot be made now. */
async function expectUnavailable(path: string) {
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

async function preparedShare(url: string): Promise<number> {
  const { prepared } = await (await fetch(`${url}/api/suc-khoe`)).json();
  return prepared.of > 0 ? prepared.pages / prepared.of : 0;
}
