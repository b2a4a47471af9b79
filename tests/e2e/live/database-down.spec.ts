import { expect, test } from '@playwright/test';
import { DatabaseLink, type Site, serveBuild, statusOf } from './served-site';

const database = process.env.E2E_DATABASE_URL ?? '';
const built = ['/vi', '/en/xep-hang/par/2020', '/vi/tinh/binh-duong', '/vi/nguon', '/vi/gioi-thieu'];
const served = [
  '/vi/so-lieu/par.2020.binh-duong.overall.rank',
  '/vi/xep-hang/par/2020?sap-xep=ten',
  '/vi/tim?q=ha+giang',
  '/vi/so-sanh?don-vi=hai-phong,ha-noi',
];
const never = '/vi/so-lieu/par.2021.ha-noi.overall.rank';

let link: DatabaseLink;
let site: Site;

test.beforeAll(async () => {
  link = new DatabaseLink(new URL(database));
  await link.open();
  site = await serveBuild(link.url);
  for (const path of served) expect(await statusOf(site.url + path), path).toBe(200);
});
test.afterAll(async () => {
  await site.stop();
  await link.close();
});

test('a stopped database takes no page down, and the site recovers by itself', async () => {
  await link.close();
  for (const path of [...built, ...served]) expect(await statusOf(site.url + path), path).toBe(200);
  expect(await statusOf(`${site.url}/api/suc-khoe`)).toBe(503);
  expect(await statusOf(`${site.url}/vi/tinh/khong-co`)).toBe(404);

  await link.open();
  await expect.poll(() => statusOf(`${site.url}/api/suc-khoe`), { timeout: 30_000 }).toBe(200);
  expect(await statusOf(site.url + never)).toBe(200);
});

test('a database that hangs makes no reader wait', async () => {
  link.hang(true);
  for (const path of [...built, ...served]) expect(await statusOf(site.url + path), path).toBe(200);
  expect(await statusOf(`${site.url}/api/suc-khoe`)).toBe(503);

  link.hang(false);
  await expect.poll(() => statusOf(`${site.url}/api/suc-khoe`), { timeout: 30_000 }).toBe(200);
});
