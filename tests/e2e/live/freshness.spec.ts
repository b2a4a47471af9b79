import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importFolder } from '@/lib/import';
import { expect, test } from '../site';

const database = process.env.E2E_DATABASE_URL ?? '';
let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'data-set-'));
  await cp('prisma/data', folder, { recursive: true });
});
test.afterAll(async () => {
  await importFolder({ folder: 'prisma/data', databaseUrl: database, by: 'test' });
  await rm(folder, { recursive: true });
});

test('a changed figure shows on the running site within 90 s, without a build or a restart', async ({
  page,
  request,
}) => {
  const figure = '/vi/so-lieu/par.2020.da-nang.overall.percent';
  const ranking = '/vi/xep-hang/par/2020';
  expect(await (await request.get(figure)).text()).toContain('86,56');

  const file = path.join(folder, 'claims.csv');
  const text = await readFile(file, 'utf8');
  const changed = text.replaceAll(/^(par,2020,da-nang,overall,percent,)86\.56/gm, '$186.57');
  expect(changed).not.toBe(text);
  await writeFile(file, changed);
  const outcome = await importFolder({ folder, databaseUrl: database, by: 'test', origin: 'files' });
  expect(outcome.kind).toBe('loaded');

  for (const address of [ranking, figure]) {
    await expect
      .poll(async () => (await request.get(address)).text(), { timeout: 90_000, intervals: [1000] })
      .toContain('86,57');
  }
  await page.goto(figure);
  await expect(page.getByRole('heading', { name: 'Giá trị ở các bản dữ liệu trước' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('86,56 (bản 1)');
});
