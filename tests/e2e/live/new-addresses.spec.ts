import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importFolder } from '@/lib/import';
import { expect, inEnglish, test } from '../site';
import { growShipped } from './grown-set';
import { serveBuild, statusOf } from './served-site';

const database = process.env.E2E_DATABASE_URL ?? '';

/** The addresses that the grown data set adds and the site lists, with words of their pages. */
const listed = [
  ['/vi/tinh/tinh-thu', 'Tỉnh Thử'],
  ['/vi/tinh/tinh-thu/theo-nam', '91,50'],
  ['/vi/tinh/tinh-thu/so-nganh', '2026'],
  ['/vi/tinh/tinh-thu/so-nganh/2026', 'Sở Thử'],
  ['/vi/bo-nganh/bo-thu', 'Bộ Thử'],
  ['/vi/vung/vung-thu', 'Vùng Thử'],
  ['/vi/linh-vuc/par.linh-vuc-thu', 'Lĩnh vực thử'],
  ['/vi/xep-hang/par/2026', '91,50'],
  ['/vi/bien-dong/par/2026', '2026'],
  ['/vi/ban-do/par/2026', 'Chưa có ranh giới để vẽ: Tỉnh Thử'],
  ['/vi/ban-do/par/2026/diem', '91,50'],
] as const;
const added = [
  ...listed,
  ['/vi/linh-vuc/par.linh-vuc-thu/2026', 'Tỉnh Thử'],
  ['/vi/xep-hang/par/2026?sap-xep=ten', '91,50'],
  ['/vi/so-lieu/par.2026.tinh-thu.overall.percent', '91,50'],
] as const;

/** Addresses of the same kinds that name nothing. */
const madeUp = [
  '/vi/tinh/tinh-khong',
  '/vi/tinh/tinh-khong/theo-nam',
  '/vi/tinh/tinh-thu/so-nganh/2025',
  '/vi/bo-nganh/bo-khong',
  '/vi/vung/vung-khong',
  '/vi/linh-vuc/par.linh-vuc-khong',
  '/vi/linh-vuc/par.linh-vuc-thu/2025',
  '/vi/xep-hang/par/2027',
  '/vi/xep-hang/par/2027?sap-xep=ten',
  '/vi/bien-dong/par/2027',
  '/vi/ban-do/par/2027',
  '/vi/ban-do/par/2026/khong',
  '/vi/so-lieu/par.2026.tinh-khong.overall.percent',
];

test.describe.configure({ mode: 'serial' });
test.use({ javaScriptEnabled: false });

test.afterAll(async () => {
  await importFolder({ folder: 'prisma/data', databaseUrl: database, by: 'test' });
});

test('what a release adds is at its addresses on the running site, and nothing is at others', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  for (const [address] of added) expect((await request.get(address)).status(), address).toBe(404);

  const folder = await mkdtemp(path.join(tmpdir(), 'data-set-'));
  for (const [name, text] of await growShipped()) await writeFile(path.join(folder, name), text);
  const outcome = await importFolder({ folder, databaseUrl: database, by: 'test', origin: 'files' });
  await rm(folder, { recursive: true });
  expect(outcome.kind).toBe('loaded');

  const [[first]] = listed;
  await expect.poll(async () => (await request.get(first)).status(), { timeout: 30_000 }).toBe(200);
  for (const [address, words] of added) {
    expect((await request.get(inEnglish(address))).status(), inEnglish(address)).toBe(200);
    expect((await page.goto(address))?.status(), address).toBe(200);
    await expect(page.getByRole('main'), address).toContainText(words);
  }
  for (const address of madeUp) expect((await request.get(address)).status(), address).toBe(404);
  const sitemap = await (await request.get('/sitemap.xml')).text();
  for (const [address] of listed) {
    for (const at of [address, inEnglish(address)]) expect(sitemap).toContain(`${at}</loc>`);
  }
});

test('after a restart too', async () => {
  test.setTimeout(120_000);
  const site = await serveBuild(database);
  try {
    for (const [address] of added) expect(await statusOf(site.url + address), address).toBe(200);
    for (const address of madeUp) expect(await statusOf(site.url + address), address).toBe(404);
  } finally {
    await site.stop();
  }
});
